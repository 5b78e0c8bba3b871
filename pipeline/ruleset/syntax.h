// Whether the patterns of rules can be compiled at all, and name only parts
// that their kind allows. What compiles and still is wrong is lint.h's.
#ifndef CLAIMLINE_RULESET_SYNTAX_H_
#define CLAIMLINE_RULESET_SYNTAX_H_

#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"
#include "ruleset/rule_file.h"

namespace claimline {

// Returns what is wrong with the patterns and macros of `file`, as they are
// written. A macro stands in a group of its own wherever it is used, so that
// patterns are good if each piece is; expanded, they would take RE2 ten times
// as long to read.
std::vector<Diagnostic> CheckSyntax(const RuleFile& file);

// Returns the named captures, in the expanded patterns of `rules`, that their
// kind does not know.
std::vector<Diagnostic> CheckParts(const std::vector<Rule>& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_SYNTAX_H_
