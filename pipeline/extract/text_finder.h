// Finds which of many short texts stand where in a sentence. A text is looked
// up by its first four bytes, so a place costs the same however many texts
// there are, and no place waits for the one before it. Memory is slow: most
// places are passed over by a few kilobytes of bits, and what is compared is
// small.
#ifndef CLAIMLINE_EXTRACT_TEXT_FINDER_H_
#define CLAIMLINE_EXTRACT_TEXT_FINDER_H_

#include <algorithm>
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

  // What is found, in the notation of needs (base/rule.h), and what to call it.
  // Of a text longer than eight bytes only the first eight count.
  struct Entry {
    std::string_view text;
    std::uint32_t id = 0;
  };

  TextFinder() = default;
  explicit TextFinder(std::span<const Entry> entries);

  // Calls `found(id, at)` for every text that stands at the byte `at` of
  // `sentence`, in the order of `at`. In the sentence each figure is a kDigits
  // and all white space is spaces; kPadding follows. Takes time linear in the
  // sentence, if few of the texts start alike.
  template <typename Found>
  void Find(std::string_view sentence, Found found) const {
    bool in_word = false;
    for (std::size_t at = 0; at < sentence.size(); ++at) {
      LookAt(sentence.data() + at, in_word,
             [&](std::uint32_t id) { found(id, at); });
      in_word = in_word_[static_cast<unsigned char>(sentence[at])];
    }
  }

 private:
  static constexpr std::size_t kHeadSize = 8;
  static constexpr std::size_t kKeySize = 4;
  static constexpr std::uint64_t kSmall = 0x2020202020202020;

  template <std::size_t kCount>
  using Bits = std::array<std::uint64_t, kCount / 64>;

  template <typename Bits>
  static bool Has(const Bits& bits, std::size_t bit) {
    return (bits[bit / 64] >> bit % 64 & 1) != 0;
  }

  // The first eight bytes of a text.
  struct Text {
    std::uint64_t bytes = 0;
    std::uint32_t id = 0;
    std::uint8_t fold = 0;  // a bit for each letter that may be a capital, too
    std::uint8_t size = 0;
    bool starts_word = false;  // no letter or digit stands before it
    bool ends_word = false;    // and none behind it

    bool is_long() const { return size == kHeadSize; }
    std::uint64_t folded() const { return Folded(bytes, size); }
    std::uint32_t key() const { return static_cast<std::uint32_t>(folded()); }
  };

  // Texts with the same first four bytes, in texts_; fewer than four where they
  // are shorter. The long ones, often very many, are in order.
  struct Slot {
    std::uint32_t key = 0;  // none is 0
    std::uint32_t first = 0;
    std::uint32_t first_long = 0;
    std::uint32_t last = 0;
  };

  static Text TextOf(const Entry& entry);
  static bool InOrder(const Text& a, const Text& b);
  void MarkTriple(const Text& text);
  void AddSlots();

  // For each bit of a number a byte that is full.
  static const std::array<std::uint64_t, 256> kWide;

  // The first `size` bytes of `eight`, one at least, in which letters are
  // small.
  static std::uint64_t Folded(std::uint64_t eight, std::size_t size) {
    return (eight | kSmall) & (~std::uint64_t{0} >> 8 * (kHeadSize - size));
  }

  static std::uint32_t HashOf(std::uint32_t key) { return key * 0x9E3779B1u; }

  // By the last five bits of three bytes.
  static std::size_t TripleOf(std::uint64_t eight) {
    return (eight & 31) | (eight >> 3 & 31 << 5) | (eight >> 6 & 31 << 10);
  }

  template <typename Found>
  void LookAt(const char* here, bool in_word, Found found) const {
    std::uint64_t eight;
    std::memcpy(&eight, here, sizeof eight);
    const std::size_t triple = TripleOf(eight);
    const auto report = [&](const Text& text) {
      if (Stands(text, eight, here, in_word)) found(text.id);
    };
    if (Has(short_[in_word], triple)) {
      for (std::size_t size = 1; size < kKeySize; ++size) {
        const Slot* const slot = SlotAt(Folded(eight, size));
        if (slot == nullptr) continue;
        std::for_each(texts_.begin() + slot->first, texts_.begin() + slot->last,
                      report);
      }
    }
    if (!Has(long_[in_word], triple)) return;
    const Slot* const slot = SlotAt(Folded(eight, kKeySize));
    if (slot == nullptr) return;
    std::for_each(texts_.begin() + slot->first,
                  texts_.begin() + slot->first_long, report);
    if (slot->first_long == slot->last) return;
    const std::uint64_t folded = Folded(eight, kHeadSize);
    const auto last = texts_.begin() + slot->last;
    auto text = std::lower_bound(
        texts_.begin() + slot->first_long, last, folded,
        [](const Text& a, std::uint64_t b) { return a.folded() < b; });
    for (; text != last && text->folded() == folded; ++text) report(*text);
  }

  // Returns the slot of the key `folded`; null where it cannot be.
  const Slot* SlotAt(std::uint64_t folded) const {
    const auto key = static_cast<std::uint32_t>(folded);
    if (!Has(keys_, HashOf(key) >> 16)) return nullptr;
    return &SlotOf(key);
  }

  // Returns the slot of `key`, or the empty one where it would be.
  const Slot& SlotOf(std::uint32_t key) const {
    std::size_t at = HashOf(key) >> shift_;
    while (slots_[at].key != key && slots_[at].key != 0) {
      at = (at + 1) & (slots_.size() - 1);
    }
    return slots_[at];
  }

  static bool Stands(const Text& text, std::uint64_t eight, const char* here,
                     bool in_word) {
    const std::uint64_t mask = ~std::uint64_t{0} >> 8 * (kHeadSize - text.size);
    return ((eight | (kWide[text.fold] & kSmall)) & mask) == text.bytes &&
           !(text.starts_word && in_word) &&
           !(text.ends_word && IsInWord(here[text.size]));
  }

  // Bits for what texts start with, at which most places are passed over: by
  // three bytes, for texts shorter than a key and others, outside of words and
  // inside; and by keys.
  std::array<Bits<32768>, 2> short_{};
  std::array<Bits<32768>, 2> long_{};
  Bits<65536> keys_{};
  std::array<bool, 256> in_word_{};
  std::vector<Slot> slots_ = std::vector<Slot>(2);
  int shift_ = 31;
  std::vector<Text> texts_;  // slot by slot
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_TEXT_FINDER_H_
