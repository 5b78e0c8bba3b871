// The denominators of rates: `a month`, `/GB`, `per million input tokens`.
#ifndef CLAIMLINE_RESOLVE_RATE_H_
#define CLAIMLINE_RESOLVE_RATE_H_

#include <string>
#include <string_view>

#include "base/rule.h"

namespace claimline {

// Returns the denominator that `per` says, without `per`, `a` or `/`: spelt out
// and in the singular where it is one word of the lexicon per_unit (`yr`:
// year), else as written, runs of spaces as one.
std::string ReadDenominator(std::string_view per, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_RATE_H_
