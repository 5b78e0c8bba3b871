// Parts words that a page has glued together where it lost the space beside a
// link, or set a stock symbol behind a name: `fromMicrosoftandNvidia`,
// `Anthropicis`, `NVIDIANVDA--`.
#ifndef CLAIMLINE_RESOLVE_ENTITY_GLUE_H_
#define CLAIMLINE_RESOLVE_ENTITY_GLUE_H_

#include <string_view>

#include "resolve/entity_tokens.h"

namespace claimline {

// Returns `article`, the words of `text`, with glued words parted. A part that
// follows another bears Gap::kNone. Only what begins or ends with a word of the
// language is parted, so that names like `SpaceX` stay whole; words that could
// be names as they are, only where the page loses spaces beyond doubt.
ArticleTokens PartGlued(ArticleTokens article, std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_GLUE_H_
