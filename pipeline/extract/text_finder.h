// Finds which of many short texts stand where in a sentence. A text is looked
// up by its first few bytes, so a place costs the same however many texts there
// are. Memory and branches are slow: most places are passed over by a few
// kilobytes of bits and without a branch, and what is compared is small.
#ifndef CLAIMLINE_EXTRACT_TEXT_FINDER_H_
#define CLAIMLINE_EXTRACT_TEXT_FINDER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "base/need_text.h"

namespace claimline {

class TextFinder {
 public:
  // Zero bytes that must stand behind a sentence, so that no look at its last
  // characters goes too far.
  static constexpr std::size_t kPadding = 16;

  // What is found, and what to call it.
  struct Entry {
    NeedText text;
    std::uint32_t id = 0;
  };

  // A place at which a text may stand.
  struct Place {
    std::uint32_t at = 0;
    bool in_word = false;      // a letter or digit stands before it
    std::uint8_t lengths = 0;  // that the text's key may have: bits, from 1 on
  };

  TextFinder() = default;
  explicit TextFinder(std::span<const Entry> entries);

  // Calls `found(id, at)` for every text that stands at the byte `at` of
  // `sentence`, in the order of `at`. In the sentence each figure is a kDigits
  // and all white space is spaces; kPadding follows. `memory` is to work with.
  // Takes time linear in the sentence, if few of the texts start alike.
  template <typename Found>
  void Find(std::string_view sentence, std::vector<Place>& memory,
            Found found) const {
    for (const Place& place : Places(sentence, memory)) {
      const char* const here = sentence.data() + place.at;
      const std::uint64_t eight = EightAt(here);
      for (const std::size_t length : kKeyLengths) {
        if ((place.lengths >> length & 1) == 0) continue;
        for (const Text* text = FirstOf(KeyOf(eight, length)); text != nullptr;
             text = text->is_last ? nullptr : text + 1) {
          if (Stands(*text, eight, here, place.in_word)) {
            found(text->id, place.at);
          }
        }
      }
    }
  }

 private:
  static constexpr std::size_t kHeadSize = 8;
  static constexpr std::uint64_t kSmall = 0x2020202020202020;

  // A text's key is as many of its first bytes as one of these says, the
  // longest that it has.
  static constexpr std::array<std::size_t, 5> kKeyLengths = {1, 2, 3, 4, 6};

  // The first eight bytes of a text.
  struct Text {
    std::uint64_t bytes = 0;
    std::uint32_t id = 0;
    std::uint8_t fold = 0;  // a bit for each letter that may be a capital, too
    std::uint8_t size = 0;
    bool starts_word : 1 = false;  // no letter or digit stands before it
    bool ends_word : 1 = false;    // and none behind it
    bool is_last : 1 = false;      // of those with the same key
  };

  struct Slot {
    std::uint64_t key = 0;  // none is 0
    std::uint32_t first = 0;
  };

  // Bits for what stands outside of words, and inside.
  template <std::size_t kCount>
  using Marks = std::array<std::array<std::uint64_t, kCount / 64>, 2>;

  static std::uint64_t EightAt(const char* here) {
    std::uint64_t eight;
    std::memcpy(&eight, here, sizeof eight);
    return eight;
  }

  // Returns the first `length` bytes of `eight`, in which letters are small,
  // and the length.
  static std::uint64_t KeyOf(std::uint64_t eight, std::size_t length) {
    return ((eight | kSmall) & ~std::uint64_t{0} >> 8 * (kHeadSize - length)) |
           std::uint64_t{length} << 56;
  }

  static std::uint64_t HashOf(std::uint64_t key) {
    return key * 0x9E3779B97F4A7C15;
  }

  static Text TextOf(const Entry& entry);
  static std::uint64_t KeyOf(const Text& text);
  void MarkTriples(const Text& text);
  void Mark(const Text& text);
  void AddSlots();
  std::span<const Place> Places(std::string_view sentence,
                                std::vector<Place>& memory) const;

  // Returns where `key` is in slots_, or the empty place where it would be.
  std::size_t SlotOf(std::uint64_t key) const {
    std::size_t at = HashOf(key) >> shift_;
    while (slots_[at].key != key && slots_[at].key != 0) {
      at = (at + 1) & (slots_.size() - 1);
    }
    return at;
  }

  // Returns the first text with `key`; null for none.
  const Text* FirstOf(std::uint64_t key) const {
    const Slot& slot = slots_[SlotOf(key)];
    return slot.key == 0 ? nullptr : &texts_[slot.first];
  }

  static bool Stands(const Text& text, std::uint64_t eight, const char* here,
                     bool in_word) {
    const std::uint64_t mask = ~std::uint64_t{0} >> 8 * (kHeadSize - text.size);
    return ((eight | (kWide[text.fold] & kSmall)) & mask) == text.bytes &&
           !(text.starts_word && in_word) &&
           !(text.ends_word && IsInWord(here[text.size]));
  }

  // For each bit of a number a byte that is full.
  static const std::array<std::uint64_t, 256> kWide;

  // What keys of up to three bytes start with, by ClassOf() of three bytes;
  // and the longer ones by their hashes.
  Marks<32768> triples_{};
  Marks<65536> fours_{};
  Marks<65536> sixes_{};
  std::vector<Slot> slots_ = std::vector<Slot>(2);
  int shift_ = 63;
  std::vector<Text> texts_;  // by key
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_TEXT_FINDER_H_
