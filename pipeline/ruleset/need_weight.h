// How much it says of a sentence that it holds a text: `$` says more than a
// digit, a digit more than a letter, a word of most sentences nothing.
#ifndef CLAIMLINE_RULESET_NEED_WEIGHT_H_
#define CLAIMLINE_RULESET_NEED_WEIGHT_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/need_text.h"

namespace claimline {

// Returns the part of `text`, a text of a pattern in which each figure is one
// kDigits, that says most; none where no part says enough.
std::optional<NeedText> TellingText(std::string_view text);

// Returns the weight of that text of `need` that says least: the more, the
// fewer sentences meet it.
std::size_t Weight(const Need& need);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_NEED_WEIGHT_H_
