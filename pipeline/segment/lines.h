// Lines of a text and what can be seen of each without reading it: its length,
// how it starts and ends.
#ifndef CLAIMLINE_SEGMENT_LINES_H_
#define CLAIMLINE_SEGMENT_LINES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace claimline {

struct Line {
  Span span;                 // without white space at either end, not empty
  std::uint32_t number = 0;  // from 0, blank lines counted
  bool after_gap = false;    // the first, or a blank line stands before it
};

// Returns the lines of `text` that are not blank. Lines end with LF, CRLF or
// CR.
std::vector<Line> SplitLines(std::string_view text);

struct LineShape {
  std::uint32_t words = 0;
  std::uint32_t capitalized = 0;  // words with a capital or a digit first
  bool starts_lower = false;      // `and so on`; not `xAI said`
  bool ends_sentence = false;     // `.`, `!`, `?` or `…`, quotes may follow
  bool ends_with_stop = false;    // of these, `.`
  bool ends_open = false;         // `,`, `;` or `:`
  bool has_inner_stop = false;    // a full stop with a capital after it
  bool has_letter = false;
  bool has_digit = false;
  bool is_all_caps = false;  // letters, and no lower-case one
};

// Returns the shape of `line`, a line without its marker.
LineShape ShapeOf(std::string_view line);

// Returns LineShape::ends_with_stop alone.
bool EndsWithStop(std::string_view line);

// True where `text` starts as sentences do not: with a lower-case letter that
// is no name like `xAI` or `iPhone`.
bool StartsLower(std::string_view text);

// Returns `span` without the white space at its ends.
Span Trim(std::string_view text, Span span);

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_LINES_H_
