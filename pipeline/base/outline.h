// Outlines of patterns: what a match may look like, told so coarsely that a
// place is looked at in next to no time, and without compiling anything. What
// an outline refuses, the pattern never matches. ruleset/ draws them; extract/
// compares them with the text.
#ifndef CLAIMLINE_BASE_OUTLINE_H_
#define CLAIMLINE_BASE_OUTLINE_H_

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimline {

using ByteSet = std::bitset<256>;

// All outlines of a rule set as one graph: what several patterns hold, as a
// macro, stands there once. No node leads to itself.
struct Outlines {
  struct Node {
    enum class Type : std::uint8_t {
      kUnknown,    // may be anything
      kCharacter,  // one that starts with a byte of `starts`
      kWords,      // one of words
      kSequence,   // of its children
      kChoice,     // of one of its children
      kRepeat,     // of its only child
    };
    Type type = Type::kUnknown;
    bool empty = false;        // whether it may be nothing
    bool folded = false;       // kWords: small letters stand for either case
    bool shared = false;       // whether asked about one place again and again
    std::int16_t min = 0;      // kRepeat: how often
    std::int16_t max = 0;      // and -1 for without bound
    std::uint32_t starts = 0;  // the bytes it may start with; in byte_sets
    std::uint32_t first = 0;   // in children, or in words
    std::uint32_t count = 0;
  };

  // Of `letters`. A space stands for any white space.
  struct Word {
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
  };

  std::vector<Node> nodes;
  std::vector<std::uint32_t> children;  // indices of nodes
  std::vector<Word> words;  // those of a node in the order of their bytes
  std::string letters;
  std::vector<ByteSet> byte_sets;
};

inline std::span<const std::uint32_t> ChildrenOf(const Outlines& outlines,
                                                 const Outlines::Node& node) {
  return std::span(outlines.children).subspan(node.first, node.count);
}

inline std::span<const Outlines::Word> WordsOf(const Outlines& outlines,
                                               const Outlines::Node& node) {
  return std::span(outlines.words).subspan(node.first, node.count);
}

inline std::string_view LettersOf(const Outlines& outlines,
                                  const Outlines::Word& word) {
  return std::string_view(outlines.letters).substr(word.offset, word.size);
}

}  // namespace claimline

#endif  // CLAIMLINE_BASE_OUTLINE_H_
