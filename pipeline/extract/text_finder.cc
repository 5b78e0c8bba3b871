#include "extract/text_finder.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>
#include <utility>

#include "base/ascii.h"
#include "base/need_text.h"
#include "base/rule.h"

namespace claimline {
namespace {

constexpr std::uint64_t kCaseBit = 0x20;
constexpr std::size_t kMaxAlike = 3;
constexpr std::size_t kMaxStates = 1 << 16;

// Symbols: 0 for control characters; letters and the digit, twice; the space;
// other ASCII; then bytes of other characters by their last bits. What shares
// a symbol is told apart when texts are compared.
constexpr std::size_t kWordSymbols = 27;
constexpr std::size_t kSpace = 1 + 2 * kWordSymbols;
constexpr std::size_t kSigns = kSpace + 1;
constexpr std::size_t kSignCount = 33;
constexpr std::size_t kOthers = kSigns + kSignCount;
constexpr std::size_t kOtherCount = 32;
static_assert(kOthers + kOtherCount <= 128);

std::size_t SignOf(char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte < '0') return byte - ' ';
  if (byte < 'A') return byte - ':' + 16;
  if (byte < 'a') return byte - '[' + 23;
  return byte - '{' + 29;
}

std::uint8_t SymbolOf(char c, bool in_word) {
  std::size_t symbol = 0;
  if (c == kDigits) {
    symbol = in_word ? 1 + kWordSymbols : 1;
  } else if (IsAsciiLetter(c)) {
    symbol = static_cast<std::size_t>(ToAsciiLower(c) - 'a') + 2 +
             (in_word ? kWordSymbols : 0);
  } else if (IsAsciiSpace(c)) {
    symbol = kSpace;
  } else if (!IsAscii(c)) {
    symbol = kOthers + static_cast<unsigned char>(c) % kOtherCount;
  } else if (c > ' ' && c != '\x7F') {
    symbol = kSigns + SignOf(c);
  }
  return static_cast<std::uint8_t>(symbol);
}

std::uint64_t EightBytes(const char* at) {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

// Returns whether the characters of `text` that `bits` marks are white space.
bool AllSpaces(std::uint8_t bits, const char* text) {
  for (; bits != 0; bits >>= 1, ++text) {
    if ((bits & 1) != 0 && !IsAsciiSpace(*text)) return false;
  }
  return true;
}

}  // namespace

TextFinder::Text TextFinder::TextOf(std::string_view text,
                                    std::uint32_t index) {
  if (text.starts_with(kEdge)) text.remove_prefix(1);
  Text result;
  result.ends_word = text.ends_with(kEdge);
  if (result.ends_word) text.remove_suffix(1);
  result.ends_word = result.ends_word && text.size() <= kHeadSize;
  text = text.substr(0, kHeadSize);
  result.size = static_cast<std::uint8_t>(text.size());
  result.index = index;
  std::array<char, kHeadSize> bytes{}, mask{}, fold{};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto bit = static_cast<std::uint8_t>(1u << i);
    if (c == ' ') {
      result.spaces |= bit;
    } else {
      bytes[i] = c;
      mask[i] = '\xFF';
      if (IsAsciiLower(c)) fold[i] = kCaseBit;
    }
  }
  result.bytes = EightBytes(bytes.data());
  result.mask = EightBytes(mask.data());
  result.fold = EightBytes(fold.data());
  return result;
}

bool TextFinder::Stands(const Text& text, std::string_view sentence,
                        std::size_t at) {
  const std::size_t end = at + text.size;
  if (end > sentence.size()) return false;
  const char* const here = sentence.data() + at;
  std::uint64_t bytes = 0;
  if (at + kHeadSize <= sentence.size()) {
    bytes = EightBytes(here);
  } else {
    std::memcpy(&bytes, here, text.size);
  }
  return ((bytes | text.fold) & text.mask) == text.bytes &&
         AllSpaces(text.spaces, here) &&
         !(text.ends_word && end < sentence.size() && IsInWord(sentence[end]));
}

// Builds the automaton: first the tree of the texts' symbols, small as it is;
// then, from its root on, the table of where each symbol leads to.
class TextFinder::Builder {
 public:
  Builder(TextFinder& finder, std::span<const std::string> texts)
      : finder_(finder), nodes_(1) {
    alike_.reserve(4 * texts.size());
    for (const std::string& text : texts) {
      const std::string_view head = HeadOf(text);
      for (std::size_t depth = 1; depth <= head.size(); ++depth) {
        ++alike_[head.substr(0, depth)];
      }
    }
  }

  void Add(std::string_view text, std::uint32_t index) {
    const Text entry = TextOf(text, index);
    if (entry.size == 0) return;
    const std::string_view head = HeadOf(text);
    const std::string_view path = head.substr(0, DepthOf(head));
    AddPath(path, false, entry);
    // The first character of what may start inside a word has two symbols.
    if (!text.starts_with(kEdge) && IsInWord(path[0])) {
      AddPath(path, true, entry);
    }
  }

  // In the order of depth, so that shorter endings have their states before.
  void Finish() {
    finder_.next_.resize(nodes_.size() * kSymbols);
    first_striking_ = static_cast<std::uint32_t>(nodes_.size());
    std::vector<std::uint32_t> order = {0};
    order.reserve(nodes_.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      FillRow(nodes_[order[i]], order);
    }
    finder_.first_striking_ = first_striking_;
    std::reverse(finder_.strikes_.begin(), finder_.strikes_.end());
  }

 private:
  // A node of the tree, whose children are in a list.
  struct Node {
    std::uint32_t child = 0;    // the first; 0 for none
    std::uint32_t sibling = 0;  // the next; 0 for none
    std::uint8_t symbol = 0;    // that leads here
    std::uint16_t state = 0;
    std::uint16_t ending = 0;  // state of the longest ending of what was read
    std::vector<Text> texts;   // that end here
  };

  static std::string_view HeadOf(std::string_view text) {
    if (text.starts_with(kEdge)) text.remove_prefix(1);
    if (text.ends_with(kEdge)) text.remove_suffix(1);
    return text.substr(0, kHeadSize);
  }

  // Deep enough that few texts are compared where the automaton strikes.
  std::size_t DepthOf(std::string_view head) const {
    std::size_t depth = std::min(head.size(), kDepth);
    while (depth < head.size() &&
           alike_.find(head.substr(0, depth))->second > kMaxAlike) {
      ++depth;
    }
    return depth;
  }

  // Returns the child of `parent` that `symbol` leads to; 0 for none.
  std::uint32_t ChildOf(std::uint32_t parent, std::uint8_t symbol) const {
    std::uint32_t child = nodes_[parent].child;
    while (child != 0 && nodes_[child].symbol != symbol) {
      child = nodes_[child].sibling;
    }
    return child;
  }

  void AddPath(std::string_view head, bool in_word, Text entry) {
    std::uint32_t node = 0;
    entry.depth = 0;
    for (const char c : head) {
      const std::uint8_t symbol = SymbolOf(c, in_word);
      std::uint32_t child = ChildOf(node, symbol);
      if (child == 0) {
        if (nodes_.size() == kMaxStates) break;
        child = static_cast<std::uint32_t>(nodes_.size());
        Node& made = nodes_.emplace_back();
        made.symbol = symbol;
        made.sibling = std::exchange(nodes_[node].child, child);
      }
      node = child;
      in_word = IsInWord(c);
      ++entry.depth;
    }
    nodes_[node].texts.push_back(entry);
  }

  // What does not lead to a child leads where it would from the ending.
  void FillRow(const Node& node, std::vector<std::uint32_t>& order) {
    std::uint16_t* const row = &finder_.next_[node.state * kSymbols];
    if (node.state != 0) {
      std::copy_n(&finder_.next_[node.ending * kSymbols], kSymbols, row);
    }
    for (std::uint32_t at = node.child; at != 0; at = nodes_[at].sibling) {
      Node& child = nodes_[at];
      child.ending = row[child.symbol];
      Number(child);
      row[child.symbol] = child.state;
      order.push_back(at);
    }
  }

  // States that have texts are counted down from the last, the others up, so
  // that one comparison tells them.
  void Number(Node& node) {
    const std::span<const Text> more = TextsOf(node.ending);
    if (node.texts.empty() && more.empty()) {
      node.state = ++last_silent_;
      return;
    }
    std::vector<Text>& texts = finder_.texts_;
    const auto first = static_cast<std::uint32_t>(texts.size());
    node.texts.insert(node.texts.end(), more.begin(), more.end());
    texts.insert(texts.end(), node.texts.begin(), node.texts.end());
    finder_.strikes_.push_back(
        {first, static_cast<std::uint32_t>(texts.size())});
    node.state = static_cast<std::uint16_t>(--first_striking_);
  }

  // While they are counted down, the first strikes are those of the last state.
  std::span<const Text> TextsOf(std::uint16_t state) const {
    if (state < first_striking_) return {};
    const Strikes strikes = finder_.strikes_[nodes_.size() - 1 - state];
    return std::span(finder_.texts_)
        .subspan(strikes.first, strikes.last - strikes.first);
  }

  TextFinder& finder_;
  std::unordered_map<std::string_view, std::size_t> alike_;  // by first bytes
  std::vector<Node> nodes_;
  std::uint16_t last_silent_ = 0;
  std::uint32_t first_striking_ = 0;
};

TextFinder::TextFinder(std::span<const std::string> texts) {
  for (std::size_t byte = 0; byte < 256; ++byte) {
    const auto c = static_cast<char>(byte);
    in_word_[byte] = IsInWord(c);
    for (const bool in_word : {false, true}) {
      symbols_[in_word][byte] = SymbolOf(c, in_word);
    }
  }
  Builder builder(*this, texts);
  for (std::uint32_t i = 0; i < texts.size(); ++i) builder.Add(texts[i], i);
  builder.Finish();
}

}  // namespace claimline
