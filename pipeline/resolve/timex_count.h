// How many units of time an expression says: `three years`, `an hour and a
// half`, `every other week`, `quarterly`. What becomes of them is timex.h's.
#ifndef CLAIMLINE_RESOLVE_TIMEX_COUNT_H_
#define CLAIMLINE_RESOLVE_TIMEX_COUNT_H_

#include <optional>
#include <string_view>
#include <vector>

#include "base/mention.h"
#include "base/rule.h"
#include "resolve/timex_parts.h"

namespace claimline {

// Returns the units that the captures `figure` and `unit`, or `frequency`, of
// `mention` say; none where there is no unit. Without a number where the text
// has none (`the coming months`, `thousands of years`); one where a single unit
// or a set is meant.
std::optional<UnitCount> CountOf(const Mention& mention, std::string_view text,
                                 const RuleSet& rules);

// Returns the same of the smaller units behind them, the larger first: `minor`
// and `minor_unit`, `least` and `least_unit`.
std::vector<UnitCount> SmallerCountsOf(const Mention& mention,
                                       std::string_view text,
                                       const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIMEX_COUNT_H_
