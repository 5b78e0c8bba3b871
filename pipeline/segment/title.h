// Which paragraph of a page is the article's title.
#ifndef CLAIMLINE_SEGMENT_TITLE_H_
#define CLAIMLINE_SEGMENT_TITLE_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "segment/paragraphs.h"
#include "segment/traits.h"

namespace claimline {

// Returns the index of the title: the first line with one hash (`# `); else the
// first headline above `first_prose`, the index of the first running text;
// else a headline that stands there in a list and soon after alone. None
// where there is no such line, or no running text.
std::optional<std::size_t> FindTitle(std::string_view text,
                                     const std::vector<Paragraph>& paragraphs,
                                     const std::vector<Traits>& traits,
                                     std::size_t first_prose);

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_TITLE_H_
