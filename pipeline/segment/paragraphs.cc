#include "segment/paragraphs.h"

#include <algorithm>
#include <cstddef>

#include "segment/dateline.h"
#include "segment/lines.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

// Widths at which people and programs wrap text, in characters.
constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kWidest = 120;

// A line that is shorter is an item of a menu, not the start of a sentence.
constexpr std::uint32_t kShortestBroken = 30;

// Lines that must be full before a text counts as wrapped.
constexpr int kFewestFullLines = 3;

std::size_t Width(std::string_view text, const Line& line) {
  return CountCodePoints(Slice(text, line.span));
}

// Whether the first word of `next` would have gone beyond `width` in `line`.
bool IsFull(std::string_view text, const Line& line, const Line& next,
            std::size_t width) {
  const std::string_view words = Slice(text, next.span);
  const std::string_view first = words.substr(0, words.find(' '));
  return Width(text, line) + 1 + CountCodePoints(first) > width;
}

// Returns the width at which `text` is wrapped; 0 where it is not: too wide,
// or too many lines that end before the width is full and still have one
// behind them.
std::size_t WrapWidth(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::uint32_t kMostBytes = 4 * kWidest;
  std::size_t width = 0;
  for (const Line& line : lines) {
    if (line.span.size() > kMostBytes) return 0;
    width = std::max(width, Width(text, line));
    if (width > kWidest) return 0;
  }
  if (width < kNarrowest) return 0;
  int full = 0;
  int short_of = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].after_gap) continue;
    ++(IsFull(text, lines[i], lines[i + 1], width) ? full : short_of);
  }
  return full >= kFewestFullLines && full >= short_of ? width : 0;
}

// Whether `line` is the date and `next` the time of one dateline.
bool IsTimeOfDate(std::string_view line, std::string_view next) {
  constexpr std::size_t kLongest = 40;
  if (line.size() > kLongest || next.size() > kLongest) return false;
  const DateWords time = DateWordsOf(next);
  if (!time.has_time || time.has_date || time.others > 0) return false;
  const DateWords date = DateWordsOf(line);
  return date.has_day && !date.has_time;
}

// Whether what ends with `line` goes on in `next`.
bool GoesOn(std::string_view text, const Line& line, const Line& next,
            std::size_t wrap_width) {
  if (next.after_gap) return false;
  const std::string_view words = Slice(text, next.span);
  if (MarkingOf(words).marker != Marker::kNone) return false;
  if (IsTimeOfDate(Slice(text, line.span), words)) return true;
  if (wrap_width > 0 && IsFull(text, line, next, wrap_width)) return true;
  const char last = text[line.span.end - 1];
  return last != '.' && last != '!' && last != '?' && StartsLower(words) &&
         std::max(line.span.size(), next.span.size()) >= kShortestBroken;
}

}  // namespace

std::vector<Paragraph> ParagraphsOf(std::string_view text) {
  const std::vector<Line> lines = SplitLines(text);
  const std::size_t wrap_width = WrapWidth(text, lines);
  std::vector<Paragraph> paragraphs;
  paragraphs.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Line& line = lines[i];
    if (i > 0 && GoesOn(text, lines[i - 1], line, wrap_width)) {
      paragraphs.back().span.end = line.span.end;
      continue;
    }
    if (!paragraphs.empty()) paragraphs.back().before_gap = line.after_gap;
    Paragraph paragraph;
    paragraph.span = line.span;
    paragraph.marking = MarkingOf(Slice(text, line.span));
    paragraph.span.start += paragraph.marking.size;
    paragraph.line = line.number;
    paragraph.after_gap = line.after_gap;
    paragraph.before_gap = true;
    paragraphs.push_back(paragraph);
  }
  return paragraphs;
}

}  // namespace claimline
