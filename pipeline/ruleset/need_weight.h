// How much it says of a sentence that it holds a text: `$` says more than a
// digit, a digit more than a letter, a word of most sentences nothing.
#ifndef CLAIMLINE_RULESET_NEED_WEIGHT_H_
#define CLAIMLINE_RULESET_NEED_WEIGHT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "base/rule.h"

namespace claimline {

// Returns the part of `text`, a text of a pattern in which each figure is one
// kDigits, that says most, cut off behind what the search for needs compares;
// empty where no part says enough.
std::string TellingText(std::string_view text);

// Returns the weight of that text of `need` that says least: the more, the
// fewer sentences meet it.
std::size_t Weight(const Need& need);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_NEED_WEIGHT_H_
