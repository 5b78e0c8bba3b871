// The denominators of rates: `a month`, `/GB`, `per million input tokens`.
#ifndef CLAIMLINE_RESOLVE_RATE_H_
#define CLAIMLINE_RESOLVE_RATE_H_

#include <string>
#include <string_view>

#include "base/rule.h"

namespace claimline {

// Returns the denominator that `per` (what follows `per`, `a` or `/`) says:
// spelt out and in the singular where the lexicon per_unit knows it (`yr`:
// year), else as written, with `million` for `1M` and `thousand` for `1K`.
// Two of them (`user per month`) are parted by a slash.
std::string ReadDenominator(std::string_view per, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_RATE_H_
