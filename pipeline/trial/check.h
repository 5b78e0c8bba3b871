// All that can be said of rules: what `claimline rules check` does.
#ifndef CLAIMLINE_TRIAL_CHECK_H_
#define CLAIMLINE_TRIAL_CHECK_H_

#include <vector>

#include "base/diagnostic.h"
#include "ruleset/ruleset.h"

namespace claimline {

// Returns what is wrong with the rules that were loaded, by file, line and
// column: what loading says; in other lines than those, the findings of the
// linter and words that no text has as rules see it; in other lines again, and
// where the rules can be used at all, the examples that do not come out; and
// the guards that no example needs.
std::vector<Diagnostic> CheckRules(const LoadedRules& loaded);

}  // namespace claimline

#endif  // CLAIMLINE_TRIAL_CHECK_H_
