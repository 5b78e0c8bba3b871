#include "drawn_rule.h"

#include <cstddef>

#include "ruleset/outline.h"
#include "ruleset/pattern_trees.h"
#include "ruleset/rule_file.h"

namespace claimline {

DrawnRule Drawn(Rule rule, const MacroTexts& macros, const Lexicons& lexicons) {
  RuleFile file;
  for (const auto& [name, text] : macros) {
    file.macros.push_back({name, text, 0, 0});
  }
  file.rules.push_back(std::move(rule));
  const FileTrees trees = ParsePatterns(file);
  OutlineDrawer drawer(lexicons);
  drawer.DefineShared(file, trees);
  Rule& drawn = file.rules[0];
  drawn.outline = drawer.Draw(trees.rules[0].pattern, drawn.case_sensitive);
  for (std::size_t i = 0; i < drawn.guards.size(); ++i) {
    drawn.guards[i].outline =
        drawer.Draw(trees.rules[0].guards[i], drawn.case_sensitive);
  }
  return {std::move(drawn), std::move(drawer).Take()};
}

DrawnRule Drawn(std::string_view pattern, bool case_sensitive,
                const MacroTexts& macros, const Lexicons& lexicons) {
  Rule rule;
  rule.pattern = pattern;
  rule.case_sensitive = case_sensitive;
  return Drawn(std::move(rule), macros, lexicons);
}

}  // namespace claimline
