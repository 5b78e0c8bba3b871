// Whether a rule's patterns can be compiled at all, and name only parts that
// its kind allows. What compiles and still is wrong is lint.h's.
#ifndef CLAIMLINE_RULESET_SYNTAX_H_
#define CLAIMLINE_RULESET_SYNTAX_H_

#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"

namespace claimline {

// Returns what is wrong with the expanded patterns of `rules`, in their order.
// Patterns are parsed, not compiled: it costs microseconds a rule.
std::vector<Diagnostic> CheckSyntax(const std::vector<Rule>& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_SYNTAX_H_
