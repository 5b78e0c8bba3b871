// Finds what compiles and does not mean what its author thinks. RE2 says what
// does not compile (syntax.h); the examples say whether a rule finds what it
// should.
#ifndef CLAIMLINE_RULESET_LINT_H_
#define CLAIMLINE_RULESET_LINT_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "ruleset/rule_file.h"

namespace claimline {

struct PatternFault {
  std::size_t offset = 0;  // bytes into the pattern
  std::string message;
  std::string fix;

  friend bool operator==(const PatternFault&, const PatternFault&) = default;
};

// Returns the faults of one pattern, macros unexpanded, by offset. Linear in
// its length, but for classes and alternations that are compared item by item.
std::vector<PatternFault> LintPattern(std::string_view pattern);

// Returns the faults of all patterns, leads, guards and macros of `file`,
// whose macros are not expanded yet. Cheap enough for every load. Columns are
// right for patterns in `'''` on one line.
std::vector<Diagnostic> LintRuleFile(const RuleFile& file);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_LINT_H_
