#include "ruleset/pattern_checks.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "ruleset/lint.h"
#include "ruleset/pattern_tree.h"
#include "ruleset/syntax.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

// The column of a byte of a pattern that starts behind `'''` at `column`.
int ColumnOf(std::string_view pattern, std::size_t offset, int column) {
  constexpr int kQuotes = 3;
  return column + kQuotes +
         static_cast<int>(CountCodePoints(pattern.substr(0, offset)));
}

}  // namespace

PatternChecks CheckPatterns(const RuleFile& file) {
  PatternChecks checks;
  const auto check = [&](const std::string& rule, const std::string& pattern,
                         int line, int column) {
    if (pattern.empty()) return;
    const PatternNode tree = ParsePattern(pattern);
    for (PatternFault& fault : LintPattern(pattern, tree)) {
      checks.lint.push_back({.file = file.file,
                             .line = line,
                             .column = ColumnOf(pattern, fault.offset, column),
                             .rule = rule,
                             .message = std::move(fault.message),
                             .fix = std::move(fault.fix)});
    }
    const std::string error = SyntaxError(pattern, tree);
    if (error.empty()) return;
    checks.syntax.push_back({.file = file.file,
                             .line = line,
                             .column = column,
                             .rule = rule,
                             .message = "pattern does not compile: " + error,
                             .fix = "mend the pattern; the syntax is RE2's"});
  };
  for (const Macro& macro : file.macros) {
    check("", macro.text, macro.line, macro.column);
  }
  for (const Rule& rule : file.rules) {
    check(rule.id, rule.pattern, rule.pattern_line, rule.pattern_column);
    check(rule.id, rule.lead, rule.lead_line, rule.lead_column);
    for (const Guard& guard : rule.guards) {
      check(rule.id, guard.pattern, guard.line, guard.column);
    }
  }
  return checks;
}

}  // namespace claimline
