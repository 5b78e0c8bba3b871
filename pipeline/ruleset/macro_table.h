// What is known of each macro, worked out when it is first asked for.
#ifndef CLAIMLINE_RULESET_MACRO_TABLE_H_
#define CLAIMLINE_RULESET_MACRO_TABLE_H_

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string_view>

#include "ruleset/pattern_tree.h"
#include "ruleset/pattern_trees.h"
#include "ruleset/rule_file.h"

namespace claimline {

// Of the macros of a file, else of those shared by all.
template <typename Known>
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

  // Returns what `work_out(tree)` says of the macro `name`; null where there is
  // no such macro, `in_circle` within its own text.
  template <typename WorkOut>
  const Known* Find(std::string_view name, bool folded, const Known& in_circle,
                    WorkOut work_out) {
    auto found = local_.find(name);
    if (found == local_.end()) {
      found = shared_.find(name);
      if (found == shared_.end()) return nullptr;
    }
    Entry& entry = found->second;
    std::optional<Known>& known = entry.known[folded];
    if (!known) {
      if (entry.open) return &in_circle;
      entry.open = true;
      known = work_out(*entry.tree);
      entry.open = false;
    }
    return &*known;
  }

 private:
  struct Entry {
    const PatternNode* tree = nullptr;
    std::array<std::optional<Known>, 2> known;  // as written, and folded
    bool open = false;                          // being worked out
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
