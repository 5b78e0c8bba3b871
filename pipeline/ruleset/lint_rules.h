// Looks at loaded rules one by one and side by side: what is missing from them
// and what can have no effect. Compiles patterns, so it is for
// `claimline rules check`, not for every load.
#ifndef CLAIMLINE_RULESET_LINT_RULES_H_
#define CLAIMLINE_RULESET_LINT_RULES_H_

#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"

namespace claimline {

// Returns what is wrong with `rules`, which loaded without errors, in the order
// of the rules: fewer than two positive or negative examples, an example that
// names unknown fields, a key of `means` that
// nothing reads, a pattern that matches
// nothing or white space at its ends, case that is said twice or in vain, a
// guard that the boundary makes idle, a rule that an earlier one always beats.
std::vector<Diagnostic> LintRules(const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_LINT_RULES_H_
