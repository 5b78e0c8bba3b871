#include "segment/lines.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

// NUL, too: some exports pad with it.
bool IsSpace(char c) { return IsAsciiSpace(c) || c == '\0'; }

// The last character before quotes, brackets and footnote marks (`."[2]`).
char LastMark(std::string_view line) {
  while (!line.empty()) {
    const char last = line.back();
    const bool closes = last == '"' || last == '\'' || last == ')' ||
                        last == '*' || last == '_';
    if (last == ']') {
      const std::size_t open = line.rfind('[');
      if (open == line.npos) return last;
      line = line.substr(0, open);
    } else if (closes) {
      line.remove_suffix(1);
    } else {
      return last;
    }
  }
  return '\0';
}

}  // namespace

Span Trim(std::string_view text, Span span) {
  while (span.start < span.end && IsSpace(text[span.start])) ++span.start;
  while (span.start < span.end && IsSpace(text[span.end - 1])) --span.end;
  return span;
}

std::vector<Line> SplitLines(std::string_view text) {
  std::vector<Line> lines;
  std::uint32_t number = 0;
  bool gap = true;
  std::size_t next_cr = text.find('\r');
  for (std::size_t at = 0; at < text.size(); ++number) {
    if (next_cr < at) next_cr = text.find('\r', at);
    // The first of both; each is npos where there is none.
    const std::size_t end =
        std::min({text.find('\n', at), next_cr, text.size()});
    const Span span = Trim(text, {static_cast<std::uint32_t>(at),
                                  static_cast<std::uint32_t>(end)});
    if (!span.empty()) lines.push_back({span, number, gap});
    gap = span.empty();
    at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return lines;
}

bool EndsWithStop(std::string_view line) { return LastMark(line) == '.'; }

bool StartsLower(std::string_view text) {
  if (text.empty()) return false;
  const CodePoint first = CodePointAt(text, 0);
  if (!IsLower(first.value)) return false;
  // A capital or a digit inside the first word makes it a name.
  for (std::size_t at = first.size; at < text.size(); ++at) {
    const char c = text[at];
    if (IsAsciiUpper(c) || IsAsciiDigit(c)) return false;
    if (!IsAsciiLower(c) && c != '-') break;
  }
  return true;
}

LineShape ShapeOf(std::string_view line) {
  LineShape shape;
  bool has_lower = false;
  char before = ' ';
  char stop_before = '\0';  // the last character before a space
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    const bool upper = IsAsciiUpper(c);
    if (IsSpace(c)) {
      if (!IsSpace(before)) stop_before = before;
    } else if (IsSpace(before)) {
      ++shape.words;
      if (upper || IsAsciiDigit(c)) ++shape.capitalized;
      if (upper && stop_before == '.') shape.has_inner_stop = true;
    }
    shape.has_digit |= IsAsciiDigit(c);
    shape.has_letter |= upper || static_cast<unsigned char>(c) >= 0xC3;
    before = c;
    if (!IsAsciiLower(c)) continue;
    has_lower = true;
    at = EndOfAsciiLower(line, at) - 1;
  }
  shape.has_letter |= has_lower;
  shape.is_all_caps = shape.has_letter && !has_lower;
  shape.starts_lower = StartsLower(line);
  const char last = LastMark(line);
  shape.ends_with_stop = last == '.';
  shape.ends_sentence =
      last == '.' || last == '!' || last == '?' || line.ends_with("\u2026");
  shape.ends_open = last == ',' || last == ';' || last == ':';
  return shape;
}

}  // namespace claimline
