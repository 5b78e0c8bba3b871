// Checks all patterns of a rule file as they are written.
#ifndef CLAIMLINE_RULESET_PATTERN_CHECKS_H_
#define CLAIMLINE_RULESET_PATTERN_CHECKS_H_

#include <vector>

#include "base/diagnostic.h"
#include "ruleset/pattern_trees.h"
#include "ruleset/rule_file.h"

namespace claimline {

struct PatternChecks {
  std::vector<Diagnostic> lint;    // what compiles and is not meant
  std::vector<Diagnostic> syntax;  // what does not compile, in RE2's words
};

// Returns what is wrong with the patterns, leads, guards and macros of `file`,
// whose macros are not expanded yet and whose structures are `trees`. A macro
// stands in a group of its own wherever it is used, so that patterns are good
// if each piece is; expanded, they would take ten times as long to read.
// Columns of `lint` are right for patterns in `'''` on one line.
PatternChecks CheckPatterns(const RuleFile& file, const FileTrees& trees);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_PATTERN_CHECKS_H_
