// What a paragraph looks like, before its place on the page is considered.
#ifndef CLAIMLINE_SEGMENT_TRAITS_H_
#define CLAIMLINE_SEGMENT_TRAITS_H_

#include <optional>
#include <string_view>
#include <vector>

#include "segment/dateline.h"
#include "segment/lines.h"
#include "segment/paragraphs.h"
#include "segment/phrases.h"

namespace claimline {

struct Traits {
  Shape shape;
  DateWords date;
  std::optional<Phrase> phrase;
  bool is_prose = false;     // running text, in a list or not
  bool is_menu = false;      // many names in a row
  bool is_byline = false;    // `By Jane Doe`
  bool has_cells = false;    // tabs or bars between them
  bool is_repeated = false;  // stands on the page three times or more
};

// Returns the traits of each of `paragraphs`, in order.
std::vector<Traits> TraitsOf(std::string_view text,
                             const std::vector<Paragraph>& paragraphs,
                             const Phrases& phrases);

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_TRAITS_H_
