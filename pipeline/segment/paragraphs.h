// Lines put together to what was written as one: hard-wrapped text, and lines
// that a link or a narrow column broke.
#ifndef CLAIMLINE_SEGMENT_PARAGRAPHS_H_
#define CLAIMLINE_SEGMENT_PARAGRAPHS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "segment/marker.h"

namespace claimline {

struct Paragraph {
  Span span;                // of the words, without the marker
  Marking marking;          // what stands before them
  std::uint32_t line = 0;   // number of the first line
  bool after_gap = false;   // a blank line stands before it
  bool before_gap = false;  // behind it, or it is the last
};

// Returns the paragraphs of `text` in order. A line goes on in the next one
// where no blank line and no marker comes between and that one starts with a
// lower-case word, or, in a text that is wrapped at some width, where its
// first word would not have fit. A date and the time below it are one, too.
std::vector<Paragraph> ParagraphsOf(std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_PARAGRAPHS_H_
