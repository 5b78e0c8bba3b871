// What a character class says that its author cannot mean.
#ifndef CLAIMLINE_RULESET_LINT_CLASS_H_
#define CLAIMLINE_RULESET_LINT_CLASS_H_

#include <vector>

#include "ruleset/lint.h"
#include "ruleset/pattern_tree.h"

namespace claimline {

// Returns the faults of `node`, a class in brackets or the name of one, in the
// order of its items, each of which is compared with every other.
std::vector<PatternFault> LintClass(const PatternNode& node);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_LINT_CLASS_H_
