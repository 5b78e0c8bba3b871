// What a percentage means: percent, percentage points or basis points.
#ifndef CLAIMLINE_RESOLVE_PERCENT_H_
#define CLAIMLINE_RESOLVE_PERCENT_H_

#include <optional>
#include <string_view>

#include "base/mention.h"
#include "base/rule.h"
#include "base/value.h"

namespace claimline {

// Returns the bounds that `mention` says, in the unit that its rule means
// (`unit`): percent where it does not say, and for so much time (`per`) where
// it says that. None where a figure is no number.
std::optional<Value> ResolvePercent(const Mention& mention,
                                    std::string_view text,
                                    const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_PERCENT_H_
