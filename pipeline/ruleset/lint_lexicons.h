// Looks for rows of lexicons that have no effect.
#ifndef CLAIMLINE_RULESET_LINT_LEXICONS_H_
#define CLAIMLINE_RULESET_LINT_LEXICONS_H_

#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"

namespace claimline {

// Returns what is wrong with the lexicons of `rules`, by name and line: a row
// that stands there twice, and a surface with white space at an end or twice in
// a row.
std::vector<Diagnostic> LintLexicons(const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_LINT_LEXICONS_H_
