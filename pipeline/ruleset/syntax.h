// Whether the patterns of rules can be compiled at all, and name only parts
// that their kind allows. What compiles and still is wrong is lint.h's.
#ifndef CLAIMLINE_RULESET_SYNTAX_H_
#define CLAIMLINE_RULESET_SYNTAX_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"
#include "ruleset/pattern_tree.h"

namespace claimline {

// Returns what RE2 says against `pattern`, whose macros are not expanded yet
// and whose structure is `tree`; nothing where it compiles. RE2 is asked only
// where the syntax is not plain.
std::string SyntaxError(std::string_view pattern, const PatternNode& tree);

// Returns the named captures, in the expanded patterns of `rules`, that their
// kind does not know.
std::vector<Diagnostic> CheckParts(const std::vector<Rule>& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_SYNTAX_H_
