// The node that each macro is drawn as, once it has been asked for.
#ifndef CLAIMLINE_RULESET_MACRO_TABLE_H_
#define CLAIMLINE_RULESET_MACRO_TABLE_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

#include "ruleset/pattern_tree.h"
#include "ruleset/pattern_trees.h"
#include "ruleset/rule_file.h"

namespace claimline {

// Of the macros of a file, else of those shared by all.
class MacroTable {
 public:
  // All that is defined or entered must outlive this.
  void DefineShared(const RuleFile& file, const FileTrees& trees) {
    Define(file, trees, shared_);
  }

  // Forgets the macros of the file before.
  void Enter(const RuleFile& file, const FileTrees& trees) {
    local_.clear();
    Define(file, trees, local_);
  }

  // Returns the node that `draw(tree)` gives for the macro `name`; none where
  // there is no such macro, `in_circle` within its own text.
  template <typename Draw>
  std::optional<std::uint32_t> Find(std::string_view name, bool folded,
                                    std::uint32_t in_circle, Draw draw) {
    auto found = local_.find(name);
    if (found == local_.end()) {
      found = shared_.find(name);
      if (found == shared_.end()) return std::nullopt;
    }
    Entry& entry = found->second;
    std::optional<std::uint32_t>& node = entry.nodes[folded];
    if (!node) {
      if (entry.open) return in_circle;
      entry.open = true;
      node = draw(*entry.tree);
      entry.open = false;
    }
    return node;
  }

 private:
  struct Entry {
    const PatternNode* tree = nullptr;
    // As written, and folded.
    std::array<std::optional<std::uint32_t>, 2> nodes;
    bool open = false;  // being drawn
  };
  using Entries = std::map<std::string_view, Entry>;

  static void Define(const RuleFile& file, const FileTrees& trees,
                     Entries& entries) {
    for (std::size_t i = 0; i < file.macros.size(); ++i) {
      entries.try_emplace(file.macros[i].name,
                          Entry{&trees.macros[i], {}, false});
    }
  }

  Entries shared_;
  Entries local_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_MACRO_TABLE_H_
