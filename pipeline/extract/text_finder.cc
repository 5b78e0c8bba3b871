#include "extract/text_finder.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "base/ascii.h"
#include "base/rule.h"

namespace claimline {
namespace {

constexpr std::uint64_t kCaseBit = 0x20;
constexpr std::size_t kMaxAlike = 3;
constexpr std::size_t kMaxStates = 1 << 16;

bool IsInWord(char c) { return c == kDigits || IsAsciiLetter(c); }

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

// Builds the automaton: a tree of the texts' symbols first, whose missing
// branches then lead to where the longest ending of what was read leads.
class TextFinder::Builder {
 public:
  Builder(TextFinder& finder, std::span<const std::string> texts)
      : finder_(finder) {
    NewState();
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

  void Finish() {
    Complete();
    Renumber();
  }

 private:
  std::uint16_t NewState() {
    own_.emplace_back();
    finder_.next_.resize(own_.size() * kSymbols);
    return static_cast<std::uint16_t>(own_.size() - 1);
  }

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

  void AddPath(std::string_view head, bool in_word, Text entry) {
    std::size_t state = 0;
    entry.depth = 0;
    for (const char c : head) {
      const std::size_t branch = state * kSymbols + SymbolOf(c, in_word);
      if (finder_.next_[branch] == 0) {
        if (own_.size() == kMaxStates) break;
        const std::uint16_t made = NewState();
        finder_.next_[branch] = made;
      }
      state = finder_.next_[branch];
      in_word = IsInWord(c);
      ++entry.depth;
    }
    own_[state].push_back(entry);
  }

  // In the order of depth, so that shorter endings are complete before.
  void Complete() {
    std::vector<std::uint16_t>& next = finder_.next_;
    std::vector<std::uint16_t> ending(own_.size(), 0);
    std::vector<std::uint16_t> order = {0};
    for (std::size_t i = 0; i < order.size(); ++i) {
      const std::size_t state = order[i];
      for (std::size_t c = 0; c < kSymbols; ++c) {
        const std::uint16_t shorter =
            state == 0 ? 0 : next[ending[state] * kSymbols + c];
        std::uint16_t& branch = next[state * kSymbols + c];
        if (branch == 0) {
          branch = shorter;
          continue;
        }
        ending[branch] = shorter;
        std::vector<Text>& own = own_[branch];
        own.insert(own.end(), own_[shorter].begin(), own_[shorter].end());
        order.push_back(branch);
      }
    }
  }

  // Puts the states that have texts last, so that one comparison tells them.
  void Renumber() {
    std::vector<std::uint32_t> by_number(own_.size());
    std::iota(by_number.begin(), by_number.end(), 0);
    const auto striking = std::stable_partition(
        by_number.begin() + 1, by_number.end(),
        [this](std::uint32_t state) { return own_[state].empty(); });
    finder_.first_striking_ =
        static_cast<std::uint32_t>(striking - by_number.begin());
    std::vector<std::uint16_t> number_of(own_.size());
    for (std::size_t i = 0; i < by_number.size(); ++i) {
      number_of[by_number[i]] = static_cast<std::uint16_t>(i);
    }
    std::vector<std::uint16_t> next(finder_.next_.size());
    for (std::size_t i = 0; i < by_number.size(); ++i) {
      for (std::size_t c = 0; c < kSymbols; ++c) {
        next[i * kSymbols + c] =
            number_of[finder_.next_[by_number[i] * kSymbols + c]];
      }
    }
    finder_.next_ = std::move(next);
    for (auto state = striking; state != by_number.end(); ++state) {
      const std::vector<Text>& texts = own_[*state];
      const auto first = static_cast<std::uint32_t>(finder_.texts_.size());
      finder_.texts_.insert(finder_.texts_.end(), texts.begin(), texts.end());
      finder_.strikes_.push_back(
          {first, static_cast<std::uint32_t>(finder_.texts_.size())});
    }
  }

  TextFinder& finder_;
  std::unordered_map<std::string_view, std::size_t> alike_;  // by first bytes
  std::vector<std::vector<Text>> own_;                       // by state
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
