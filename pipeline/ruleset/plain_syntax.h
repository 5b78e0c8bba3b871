// Tells patterns that surely compile from those that RE2 must be asked about.
// Nearly all are of the first kind, and RE2 takes long to read them.
#ifndef CLAIMLINE_RULESET_PLAIN_SYNTAX_H_
#define CLAIMLINE_RULESET_PLAIN_SYNTAX_H_

#include "ruleset/pattern_tree.h"

namespace claimline {

// Returns whether `tree`, a whole pattern with its macros unexpanded, is made
// only of what RE2 is known to read: false says nothing against the pattern.
bool IsPlainSyntax(const PatternNode& tree);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_PLAIN_SYNTAX_H_
