// The structures of all patterns of a rule file, each read once for all that
// ask about it.
#ifndef CLAIMLINE_RULESET_PATTERN_TREES_H_
#define CLAIMLINE_RULESET_PATTERN_TREES_H_

#include <memory>
#include <memory_resource>
#include <vector>

#include "ruleset/pattern_tree.h"
#include "ruleset/rule_file.h"

namespace claimline {

struct RuleTrees {
  PatternNode pattern;
  PatternNode lead;
  std::vector<PatternNode> guards;  // parallel to Rule::guards
};

// Parallel to what RuleFile holds.
struct FileTrees {
  std::vector<PatternNode> macros;
  std::vector<RuleTrees> rules;
  // Of what the nodes are made.
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory;
};

// Returns the structures of the patterns of `file`, whose macros are not
// expanded yet. They are views into the rules and macros, which must stay in
// their places.
FileTrees ParsePatterns(const RuleFile& file);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_PATTERN_TREES_H_
