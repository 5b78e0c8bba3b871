#include "extract/outline_pass.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "base/ascii.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

using Shape = Outlines::Node::Type;

unsigned char Compared(char c, bool folded) {
  if (IsAsciiSpace(c)) return ' ';
  return static_cast<unsigned char>(folded ? ToAsciiLower(c) : c);
}

}  // namespace

void OutlinePass::Enter(std::string_view sentence) {
  sentence_ = sentence;
  ++sentence_number_;
}

bool OutlinePass::MayMatch(std::uint32_t node, std::size_t at) {
  return EndsOf(node, at) != 0;
}

std::span<const std::uint32_t> OutlinePass::Possible(
    std::uint32_t node, std::span<const std::uint32_t> places) {
  possible_.clear();
  std::copy_if(places.begin(), places.end(), std::back_inserter(possible_),
               [&](std::uint32_t at) { return MayMatch(node, at); });
  return possible_;
}

OutlinePass::Ends OutlinePass::EndsOf(std::uint32_t number, std::size_t at) {
  const Node& node = outlines_.nodes[number];
  if (at >= sentence_.size() ||
      !outlines_.byte_sets[node.starts].test(
          static_cast<unsigned char>(sentence_[at]))) {
    return node.empty ? 1 : 0;
  }
  if (!node.shared) return Compare(node, at);
  Memory& memory = memory_[(number * 31 + at) % memory_.size()];
  if (memory.node == number && memory.at == at &&
      memory.sentence == sentence_number_) {
    return memory.ends;
  }
  const Ends ends = Compare(node, at);
  memory = {number, static_cast<std::uint32_t>(at), sentence_number_, ends};
  return ends;
}

// At a byte with which `node` may start.
OutlinePass::Ends OutlinePass::Compare(const Node& node, std::size_t at) {
  const std::uint32_t* const children = outlines_.children.data() + node.first;
  switch (node.type) {
    case Shape::kUnknown:
      return ~Ends{0};
    case Shape::kCharacter:
      return Ends{1} << CodePointAt(sentence_, at).size;
    case Shape::kWords:
      return EndsOfWords(node, at);
    case Shape::kSequence: {
      Ends ends = 1;
      for (std::uint32_t i = 0; i < node.count && ends != 0; ++i) {
        ends = Then(ends, children[i], at);
      }
      return ends;
    }
    case Shape::kChoice: {
      Ends ends = 0;
      for (std::uint32_t i = 0; i < node.count; ++i) {
        ends |= EndsOf(children[i], at);
      }
      return ends;
    }
    case Shape::kRepeat:
      return EndsOfRepeat(node, at);
  }
  return ~Ends{0};
}

OutlinePass::Ends OutlinePass::Then(Ends before, std::uint32_t node,
                                    std::size_t at) {
  Ends all = before & kFarBit;
  for (Ends rest = before & ~kFarBit; rest != 0; rest &= rest - 1) {
    const int shift = std::countr_zero(rest);
    const Ends ends = EndsOf(node, at + static_cast<std::size_t>(shift));
    const Ends near = ends & ~kFarBit;
    all |= near << shift;
    if (ends != near || near >> (kFar - shift) != 0) all |= kFarBit;
  }
  return all;
}

// Narrows the words down, which are in order, byte by byte.
OutlinePass::Ends OutlinePass::EndsOfWords(const Node& node,
                                           std::size_t at) const {
  const char* const letters = outlines_.letters.data();
  const Outlines::Word* first = outlines_.words.data() + node.first;
  const Outlines::Word* last = first + node.count;
  Ends ends = node.empty ? 1 : 0;
  for (std::size_t size = 0; first != last; ++size) {
    if (first->size == size) {
      ends |= Ends{1} << size;
      if (++first == last) break;
    }
    if (size + 1 >= kFar) return ends | kFarBit;
    if (at + size == sentence_.size()) break;
    const unsigned char c = Compared(sentence_[at + size], node.folded);
    const auto byte = [&](const Outlines::Word& word) {
      return static_cast<unsigned char>(letters[word.offset + size]);
    };
    first = std::partition_point(first, last, [&](const Outlines::Word& word) {
      return byte(word) < c;
    });
    last = std::partition_point(first, last, [&](const Outlines::Word& word) {
      return byte(word) == c;
    });
  }
  return ends;
}

OutlinePass::Ends OutlinePass::EndsOfRepeat(const Node& node, std::size_t at) {
  const std::uint32_t repeated = outlines_.children[node.first];
  Ends ends = node.min == 0 ? 1 : 0;
  Ends last = 1;
  for (int turn = 1; (node.max < 0 || turn <= node.max) && last != 0; ++turn) {
    last = Then(last, repeated, at);
    ends |= last & kFarBit;
    last &= ~kFarBit;
    if (turn < node.min) continue;
    last &= ~ends;
    ends |= last;
  }
  return ends;
}

}  // namespace claimline
