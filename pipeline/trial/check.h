// All that can be said of rules that loaded: what `claimline rules check` does.
#ifndef CLAIMLINE_TRIAL_CHECK_H_
#define CLAIMLINE_TRIAL_CHECK_H_

#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"

namespace claimline {

// Returns what is wrong with `rules`, which loaded without errors: the findings
// of the linter, words that no text has as rules see it, and examples that do
// not come out. In no order.
std::vector<Diagnostic> CheckRules(const RuleSet& rules);

// Puts diagnostics in the order of their files, lines and columns.
void SortByPlace(std::vector<Diagnostic>& diagnostics);

}  // namespace claimline

#endif  // CLAIMLINE_TRIAL_CHECK_H_
