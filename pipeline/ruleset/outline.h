// Draws the outlines of patterns (base/outline.h): the one place that reads
// what a pattern is made of. What a rule needs (needs.h) and with what it
// starts (starts.h) is read off its outline.
#ifndef CLAIMLINE_RULESET_OUTLINE_H_
#define CLAIMLINE_RULESET_OUTLINE_H_

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <utility>

#include "base/outline.h"
#include "ruleset/expand.h"
#include "ruleset/macro_table.h"
#include "ruleset/outline_builder.h"
#include "ruleset/pattern_tree.h"
#include "ruleset/pattern_trees.h"
#include "ruleset/rule_file.h"

namespace claimline {

// Draws one pattern after the other; macros and lexicons are drawn once.
class OutlineDrawer {
 public:
  // All that it is given must outlive this.
  explicit OutlineDrawer(const Lexicons& lexicons) : lexicons_(lexicons) {}

  // Makes the macros of `file` known to all files.
  void DefineShared(const RuleFile& file, const FileTrees& trees) {
    macros_.DefineShared(file, trees);
  }

  // From here on patterns are those of `file`.
  void Enter(const RuleFile& file, const FileTrees& trees) {
    macros_.Enter(file, trees);
  }

  // Returns the node of a pattern with the structure `tree`. What is not
  // understood is drawn as something that may be anything.
  std::uint32_t Draw(const PatternNode& tree, bool case_sensitive);

  Outlines Take() && { return std::move(builder_).Take(); }

 private:
  std::uint32_t Read(const PatternNode& node);
  std::uint32_t ReadGroup(const PatternNode& group);
  std::uint32_t ReadClass(const PatternNode& node);
  std::uint32_t ReadRow(std::span<const PatternNode> row);
  std::uint32_t ReadAlternate(const PatternNode& node);
  std::uint32_t ReadRepeat(const PatternNode& node);
  std::uint32_t ReadReference(std::string_view name);
  std::uint32_t ReadLexicon(const Lexicon& lexicon);

  const Lexicons& lexicons_;
  OutlineBuilder builder_;
  const std::uint32_t unknown_ = builder_.unknown();
  MacroTable macros_;
  // As written, and folded.
  std::array<std::map<const Lexicon*, std::uint32_t>, 2> lexicon_nodes_;
  bool folded_ = false;     // letters match in either case
  bool in_repeat_ = false;  // what is read may be compared again and again
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_OUTLINE_H_
