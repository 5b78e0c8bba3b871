// Puts outlines together (base/outline.h), node by node, the parts of each
// before itself.
#ifndef CLAIMLINE_RULESET_OUTLINE_BUILDER_H_
#define CLAIMLINE_RULESET_OUTLINE_BUILDER_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/outline.h"

namespace claimline {

// Every function that adds something returns the number of its node.
class OutlineBuilder {
 public:
  using NodeIds = std::vector<std::uint32_t>;

  OutlineBuilder();

  // What may be anything.
  std::uint32_t unknown() const { return unknown_; }

  std::uint32_t AddCharacter(const ByteSet& starts);

  // One of `texts`, as they are written; letters in either case if `folded`.
  std::uint32_t AddTexts(std::vector<std::string> texts, bool folded);

  std::uint32_t AddSequence(const NodeIds& parts);
  std::uint32_t AddChoice(const NodeIds& branches);

  // `shared` as in Outlines::Node. `max` is -1 for without bound.
  std::uint32_t AddRepeat(std::uint32_t repeated, int min, int max,
                          bool shared);

  // Notes that `node` is part of several others.
  void Share(std::uint32_t node) { outlines_.nodes[node].shared = true; }

  Outlines Take() && { return std::move(outlines_); }

 private:
  using Node = Outlines::Node;

  std::uint32_t Add(Node node, const ByteSet& starts);
  std::uint32_t AddParent(Node node, std::span<const std::uint32_t> children,
                          const ByteSet& starts);
  std::uint32_t AddWords(std::vector<std::string> words, bool folded);
  std::uint32_t AddFoldedText(std::string_view text);
  const ByteSet& StartsOf(std::uint32_t node) const;

  Outlines outlines_;
  std::unordered_map<ByteSet, std::uint32_t> byte_sets_;
  std::uint32_t unknown_ = 0;
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_OUTLINE_BUILDER_H_
