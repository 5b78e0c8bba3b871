// What a paragraph looks like, before its place on the page is considered.
#ifndef CLAIMLINE_SEGMENT_TRAITS_H_
#define CLAIMLINE_SEGMENT_TRAITS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "segment/lines.h"
#include "segment/paragraphs.h"
#include "segment/phrases.h"

namespace claimline {

// How surely a line that holds a date says when the article was written.
enum class Dating : std::uint8_t {
  kNone,
  kAtTop,     // `Paris, 3 May 2026`: above the running text only
  kAnywhere,  // a date alone, or one with `By`, `Published` or a time of day
};

struct Traits {
  LineShape shape;
  std::optional<PagePhrase> phrase;
  Dating dating = Dating::kNone;
  bool has_day = false;      // a date with its day
  bool could_head = false;   // a line that reads like a headline
  bool is_prose = false;     // running text, in a list or not
  bool is_menu = false;      // many names in a row
  bool is_byline = false;    // `By Jane Doe`
  bool has_cells = false;    // tabs or bars between them
  bool is_repeated = false;  // stands on the page three times or more

  bool IsFurniture() const {
    return phrase && phrase->section == Section::kFurniture;
  }
};

// Returns the traits of each of `paragraphs`, in order.
std::vector<Traits> TraitsOf(std::string_view text,
                             const std::vector<Paragraph>& paragraphs,
                             const Phrases& phrases);

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_TRAITS_H_
