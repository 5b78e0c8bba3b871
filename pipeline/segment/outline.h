// Which section of a page each paragraph belongs to, and which one is the
// title.
#ifndef CLAIMLINE_SEGMENT_OUTLINE_H_
#define CLAIMLINE_SEGMENT_OUTLINE_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "segment/paragraphs.h"
#include "segment/phrases.h"

namespace claimline {

struct Outline {
  std::vector<Paragraph> paragraphs;
  std::vector<Section> sections;     // one a paragraph
  std::optional<std::size_t> title;  // index of the paragraph
};

// Returns the outline of `text`. A page is taken for a head (menus, title,
// byline), the article from the first paragraph of running text on, and an end
// of the page, which a phrase opens.
Outline OutlineOf(std::string_view text, const Phrases& phrases);

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_OUTLINE_H_
