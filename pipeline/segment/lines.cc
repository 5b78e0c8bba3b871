#include "segment/lines.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

constexpr std::string_view kDigits = "0123456789";

// Signs that stand before list items; a space follows.
constexpr auto kBullets = std::to_array<std::string_view>(
    {"-", "*", "+", "\u2022", "\u00B7", "\u25CF", "\u25E6", "\u25AA", "\u25A0",
     "\u2023", "\u2043", "\u2013", "\u2014", "\u27A2", "\u2713"});

bool IsSpace(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0';
}
bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsUpperAscii(char c) { return c >= 'A' && c <= 'Z'; }
bool IsLowerAscii(char c) { return c >= 'a' && c <= 'z'; }

// How many white-space bytes `text` has from `at` on.
std::uint32_t SpacesAt(std::string_view text, std::size_t at) {
  std::uint32_t size = 0;
  while (at + size < text.size() && IsSpace(text[at + size])) ++size;
  return size;
}

// Whether `text` goes on from a figure: `Million` of `1.5 Million Users`.
bool StartsWithMagnitude(std::string_view text) {
  for (const std::string_view word :
       {"Million", "Billion", "Trillion", "Percent", "Per Cent"}) {
    if (text.starts_with(word)) return true;
  }
  return false;
}

// `1.`, `12)`, or `1.1` and `2.3.1` before a capital; not the `148.50` of a
// price, whose parts no outline counts up to.
std::uint32_t NumberMarkerSize(std::string_view line) {
  constexpr std::size_t kMostDigits = 3;
  std::size_t at = 0;
  std::size_t parts = 0;
  bool stopped = false;
  while (true) {
    const std::size_t digits =
        std::min(line.find_first_not_of(kDigits, at), line.size()) - at;
    if (digits > kMostDigits) return 0;
    if (digits == 0) break;
    const bool round = digits > 1 && line[at + digits - 1] == '0';
    if (parts > 0 && (digits == kMostDigits || line[at] == '0' || round)) {
      return 0;
    }
    ++parts;
    at += digits;
    stopped = at < line.size() && (line[at] == '.' || line[at] == ')');
    if (!stopped) break;
    ++at;
  }
  const std::uint32_t spaces = SpacesAt(line, at);
  if (parts == 0 || spaces == 0) return 0;
  const std::size_t text = at + spaces;
  if (text >= line.size()) return 0;
  if (!stopped && (parts < 2 || !IsUpper(CodePointAt(line, text).value) ||
                   StartsWithMagnitude(line.substr(text)))) {
    return 0;
  }
  return static_cast<std::uint32_t>(text);
}

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

Marking MarkingOf(std::string_view line) {
  const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
  if (hashes > 0 && hashes <= 6 && SpacesAt(line, hashes) > 0) {
    const auto level = static_cast<std::uint32_t>(hashes);
    return {Marker::kHash, level + SpacesAt(line, hashes), level};
  }
  for (const std::string_view bullet : kBullets) {
    if (!line.starts_with(bullet)) continue;
    const std::uint32_t spaces = SpacesAt(line, bullet.size());
    const auto size = static_cast<std::uint32_t>(bullet.size()) + spaces;
    if (spaces > 0 && size < line.size()) return {Marker::kBullet, size, 0};
  }
  if (!line.empty() && IsDigit(line.front())) {
    const std::uint32_t size = NumberMarkerSize(line);
    if (size > 0) return {Marker::kNumber, size, 0};
  }
  return {};
}

bool EndsWithStop(std::string_view line) { return LastMark(line) == '.'; }

bool StartsLower(std::string_view text) {
  if (text.empty()) return false;
  const CodePoint first = CodePointAt(text, 0);
  if (!IsLower(first.value)) return false;
  // A capital or a digit inside the first word makes it a name.
  for (std::size_t at = first.size; at < text.size(); ++at) {
    const char c = text[at];
    if (IsUpperAscii(c) || IsDigit(c)) return false;
    if (!IsLowerAscii(c) && c != '-') break;
  }
  return true;
}

Shape ShapeOf(std::string_view line) {
  Shape shape;
  bool has_lower = false;
  char before = ' ';
  char stop_before = '\0';  // the last character before a space
  for (const char c : line) {
    const bool starts_word = IsSpace(before) && !IsSpace(c);
    const bool upper = IsUpperAscii(c);
    if (starts_word) {
      ++shape.words;
      if (upper || IsDigit(c)) ++shape.capitalized;
      if (upper && stop_before == '.') shape.has_inner_stop = true;
    }
    if (IsSpace(c) && !IsSpace(before)) stop_before = before;
    shape.has_digit |= IsDigit(c);
    has_lower |= IsLowerAscii(c);
    shape.has_letter |=
        upper || IsLowerAscii(c) || static_cast<unsigned char>(c) >= 0xC3;
    before = c;
  }
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
