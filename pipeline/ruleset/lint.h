// Finds what compiles and does not mean what its author thinks. RE2 says what
// does not compile (syntax.h); the examples say whether a rule finds what it
// should.
#ifndef CLAIMLINE_RULESET_LINT_H_
#define CLAIMLINE_RULESET_LINT_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ruleset/pattern_tree.h"

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

// The same, `tree` being the structure of `pattern`.
std::vector<PatternFault> LintPattern(std::string_view pattern,
                                      const PatternNode& tree);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_LINT_H_
