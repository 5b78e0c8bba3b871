#include "ruleset/pattern_trees.h"

#include <utility>

namespace claimline {

FileTrees ParsePatterns(const RuleFile& file) {
  FileTrees trees;
  trees.memory = std::make_unique<std::pmr::monotonic_buffer_resource>();
  const auto parse = [&](std::string_view pattern) {
    return ParsePattern(pattern, *trees.memory);
  };
  trees.macros.reserve(file.macros.size());
  for (const Macro& macro : file.macros) {
    trees.macros.push_back(parse(macro.text));
  }
  trees.rules.reserve(file.rules.size());
  for (const Rule& rule : file.rules) {
    RuleTrees of_rule{parse(rule.pattern), parse(rule.lead), {}};
    of_rule.guards.reserve(rule.guards.size());
    for (const Guard& guard : rule.guards) {
      of_rule.guards.push_back(parse(guard.pattern));
    }
    trees.rules.push_back(std::move(of_rule));
  }
  return trees;
}

}  // namespace claimline
