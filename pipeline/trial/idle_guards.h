// Finds guards that might as well not be there.
#ifndef CLAIMLINE_TRIAL_IDLE_GUARDS_H_
#define CLAIMLINE_TRIAL_IDLE_GUARDS_H_

#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"

namespace claimline {

// Returns a warning for each guard that refuses no match in any example of any
// rule, in the order of the rules: nobody would notice if it broke. Of several
// guards that refuse one match, the first counts.
std::vector<Diagnostic> FindIdleGuards(const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_TRIAL_IDLE_GUARDS_H_
