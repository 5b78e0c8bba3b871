// Looks for rows of lexicons that can never be found.
#ifndef CLAIMLINE_RULESET_LINT_LEXICONS_H_
#define CLAIMLINE_RULESET_LINT_LEXICONS_H_

#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"

namespace claimline {

// Returns what is wrong with the lexicons of `rules`, by name and line: a row
// behind another one of the same surface, which is the one that is found, and
// a surface with white space at an end or twice in a row, which is in no text
// as rules see it.
std::vector<Diagnostic> LintLexicons(const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_LINT_LEXICONS_H_
