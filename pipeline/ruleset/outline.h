// Draws the outlines of patterns (base/outline.h).
#ifndef CLAIMLINE_RULESET_OUTLINE_H_
#define CLAIMLINE_RULESET_OUTLINE_H_

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/outline.h"
#include "ruleset/expand.h"
#include "ruleset/pattern_text.h"
#include "ruleset/pattern_tree.h"
#include "ruleset/rule_file.h"

namespace claimline {

// Draws one pattern after the other; macros and lexicons are drawn once.
class OutlineDrawer {
 public:
  // All of them must outlive this. `files` gives the macros that all share.
  OutlineDrawer(const std::vector<RuleFile>& files, const Lexicons& lexicons);

  // From here on patterns are those of `file`.
  void Enter(const RuleFile& file);

  // Returns the node of `pattern`, whose macros are unexpanded. What is not
  // understood is drawn as something that may be anything.
  std::uint32_t Draw(std::string_view pattern, bool case_sensitive);

  Outlines Take() && { return std::move(outlines_); }

 private:
  using Node = Outlines::Node;
  using Nodes = std::vector<std::uint32_t>;

  std::uint32_t Add(Node node, const ByteSet& starts);
  std::uint32_t AddUnknown();
  std::uint32_t AddCharacter(const ByteSet& starts);
  std::uint32_t AddTexts(std::vector<std::string> texts);
  std::uint32_t AddFoldedText(std::string_view text);
  std::uint32_t AddWords(std::vector<std::string> words);
  std::uint32_t AddSequence(const Nodes& parts);
  std::uint32_t AddChoice(const Nodes& branches);
  std::uint32_t AddParent(Node node, const Nodes& children,
                          const ByteSet& starts);
  const ByteSet& StartsOf(std::uint32_t node) const;

  std::uint32_t Read(const PatternNode& node);
  std::uint32_t ReadGroup(const PatternNode& group);
  std::uint32_t ReadRow(std::span<const PatternNode> row);
  std::uint32_t ReadAlternate(const PatternNode& node);
  std::uint32_t ReadRepeat(const PatternNode& node);
  std::uint32_t ReadReference(std::string_view name);
  std::uint32_t ReadLexicon(const Lexicon& lexicon);

  const Lexicons& lexicons_;
  Outlines outlines_;
  std::unordered_map<ByteSet, std::uint32_t> byte_sets_;
  MacroTable<std::uint32_t> macros_;
  // As written, and folded.
  std::array<std::map<const Lexicon*, std::uint32_t>, 2> lexicon_nodes_;
  std::uint32_t unknown_ = 0;
  bool folded_ = false;     // letters match in either case
  bool in_repeat_ = false;  // what is read may be compared again and again
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_OUTLINE_H_
