// Finds where any of many short texts stands in a sentence, in one pass: the
// automaton of Aho and Corasick (1975) over their first few characters, and a
// comparison of the rest where it strikes.
#ifndef CLAIMLINE_EXTRACT_TEXT_FINDER_H_
#define CLAIMLINE_EXTRACT_TEXT_FINDER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimline {

class TextFinder {
 public:
  TextFinder() = default;

  // `texts` are in the notation of needs (base/rule.h). Of a text longer than
  // eight bytes only the first eight count.
  explicit TextFinder(std::span<const std::string> texts);

  // Calls `found(text, at)` for every text, by its index, that stands at the
  // byte `at` of `sentence`, in which each figure is a kDigits. Takes time
  // linear in the sentence, if few of the texts start alike.
  template <typename Found>
  void Find(std::string_view sentence, Found found) const {
    std::uint32_t state = 0;
    bool in_word = false;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
      const auto byte = static_cast<unsigned char>(sentence[at]);
      state = next_[state * kSymbols + symbols_[in_word][byte]];
      in_word = in_word_[byte];
      if (state < first_striking_) continue;
      const Strikes strikes = strikes_[state - first_striking_];
      for (std::uint32_t i = strikes.first; i < strikes.last; ++i) {
        const Text& text = texts_[i];
        const std::size_t start = at + 1 - text.depth;
        if (Stands(text, sentence, start)) found(text.index, start);
      }
    }
  }

 private:
  // Letters and the digit, each at the start of a word and inside one; a
  // space; signs; the bytes of other characters, some sharing a symbol.
  static constexpr std::size_t kSymbols = 128;
  // Bytes that the automaton looks at, unless many texts have them in common.
  static constexpr std::size_t kDepth = 4;
  static constexpr std::size_t kHeadSize = 8;

  // The first eight bytes of a text, as a mask to compare with.
  struct Text {
    std::uint64_t bytes = 0;
    std::uint64_t mask = 0;
    std::uint64_t fold = 0;   // makes capitals small, where they may be
    std::uint8_t spaces = 0;  // which may be any white space, a bit each
    std::uint8_t size = 0;    // of the eight bytes
    std::uint8_t depth = 0;   // how many of them lead to its state
    bool ends_word = false;   // no letter or digit goes on behind it
    std::uint32_t index = 0;
  };

  // The texts of a state, in texts_.
  struct Strikes {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  class Builder;

  static Text TextOf(std::string_view text, std::uint32_t index);
  static bool Stands(const Text& text, std::string_view sentence,
                     std::size_t at);

  std::array<std::array<std::uint8_t, 256>, 2> symbols_{};
  std::array<bool, 256> in_word_{};
  std::vector<std::uint16_t> next_;   // by state and symbol
  std::uint32_t first_striking_ = 1;  // states from here on have texts
  std::vector<Strikes> strikes_;
  std::vector<Text> texts_;
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_TEXT_FINDER_H_
