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

PatternChecks CheckPatterns(const RuleFile& file, const FileTrees& trees) {
  PatternChecks checks;
  const auto check = [&](const std::string& rule, const std::string& pattern,
                         const PatternNode& tree, int line, int column) {
    if (pattern.empty()) return;
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
  for (std::size_t i = 0; i < file.macros.size(); ++i) {
    const Macro& macro = file.macros[i];
    check("", macro.text, trees.macros[i], macro.line, macro.column);
  }
  for (std::size_t i = 0; i < file.rules.size(); ++i) {
    const Rule& rule = file.rules[i];
    const RuleTrees& of_rule = trees.rules[i];
    check(rule.id, rule.pattern, of_rule.pattern, rule.pattern_line,
          rule.pattern_column);
    check(rule.id, rule.lead, of_rule.lead, rule.lead_line, rule.lead_column);
    for (std::size_t g = 0; g < rule.guards.size(); ++g) {
      const Guard& guard = rule.guards[g];
      check(rule.id, guard.pattern, of_rule.guards[g], guard.line,
            guard.column);
    }
  }
  return checks;
}

}  // namespace claimline
