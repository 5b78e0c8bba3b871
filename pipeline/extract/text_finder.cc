#include "extract/text_finder.h"

#include <algorithm>
#include <bit>
#include <tuple>

#include "base/ascii.h"
#include "base/rule.h"

namespace claimline {
namespace {

// What a byte is to a triple: few enough for a triple to be a small number, and
// telling every letter from what ends a word.
constexpr std::uint8_t kDigitClass = 26;  // lower ones: the letters
constexpr std::uint8_t kClassCount = 32;

constexpr bool IsWordClass(std::size_t byte_class) {
  return byte_class <= kDigitClass;
}

constexpr auto kClasses = [] {
  std::array<std::uint8_t, 256> classes{};
  for (std::size_t byte = 0; byte < classes.size(); ++byte) {
    const char c = static_cast<char>(byte);
    const auto letter = static_cast<std::uint8_t>(ToAsciiLower(c) - 'a');
    classes[byte] = IsAsciiLetter(c)       ? letter
                    : IsInWord(c)          ? kDigitClass
                    : c == ' '             ? 27
                    : c == '-'             ? 28
                    : c == '.' || c == ',' ? 29
                    : IsAscii(c)           ? 30
                                           : 31;
  }
  return classes;
}();

std::uint8_t ClassOf(char c) { return kClasses[static_cast<unsigned char>(c)]; }

template <typename Bits>
void Set(Bits& bits, std::size_t bit) {
  bits[bit / 64] |= std::uint64_t{1} << bit % 64;
}

template <typename Bits>
unsigned Get(const Bits& bits, std::size_t bit) {
  return bits[bit / 64] >> bit % 64 & 1;
}

}  // namespace

const std::array<std::uint64_t, 256> TextFinder::kWide = [] {
  std::array<std::uint64_t, 256> wide{};
  for (std::size_t bits = 0; bits < wide.size(); ++bits) {
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      bytes[i] = (bits >> i & 1) != 0 ? 0xFF : 0;
    }
    wide[bits] = std::bit_cast<std::uint64_t>(bytes);
  }
  return wide;
}();

TextFinder::Text TextFinder::TextOf(const Entry& entry) {
  Text result;
  result.id = entry.id;
  result.size = entry.text.size;
  result.starts_word = entry.text.starts_word;
  result.ends_word = entry.text.ends_word;
  std::array<char, kHeadSize> bytes{};
  for (std::size_t i = 0; i < entry.text.size; ++i) {
    bytes[i] = entry.text[i];
    if (IsAsciiLower(bytes[i])) {
      result.fold |= static_cast<std::uint8_t>(1 << i);
    }
  }
  result.bytes = std::bit_cast<std::uint64_t>(bytes);
  return result;
}

std::uint64_t TextFinder::KeyOf(const Text& text) {
  const auto longer =
      std::upper_bound(kKeyLengths.begin(), kKeyLengths.end(), text.size);
  return KeyOf(text.bytes, *(longer - 1));
}

// Marks every triple that `text`, of up to three bytes, may start.
void TextFinder::MarkTriples(const Text& text) {
  const auto bytes = std::bit_cast<std::array<char, kHeadSize>>(text.bytes);
  const auto fits = [&](std::size_t place, std::size_t byte_class) {
    if (place < text.size) return byte_class == ClassOf(bytes[place]);
    return place > text.size || !text.ends_word || !IsWordClass(byte_class);
  };
  const std::size_t first = ClassOf(bytes[0]);
  for (std::size_t second = 0; second < kClassCount; ++second) {
    if (!fits(1, second)) continue;
    for (std::size_t third = 0; third < kClassCount; ++third) {
      if (!fits(2, third)) continue;
      const std::size_t triple = first | second << 5 | third << 10;
      Set(triples_[false], triple);
      if (!text.starts_word) Set(triples_[true], triple);
    }
  }
}

// Notes that places are to be looked at which go on as `text` starts.
void TextFinder::Mark(const Text& text) {
  if (text.size <= 3) {
    MarkTriples(text);
    return;
  }
  auto& marks = text.size < 6 ? fours_ : sixes_;
  const std::size_t hash = HashOf(KeyOf(text)) >> 48;
  Set(marks[false], hash);
  if (!text.starts_word) Set(marks[true], hash);
}

void TextFinder::AddSlots() {
  std::vector<Slot> slots;
  for (std::uint32_t i = 0; i < texts_.size(); ++i) {
    const std::uint64_t key = KeyOf(texts_[i]);
    if (!slots.empty() && slots.back().key == key) continue;
    slots.push_back({key, i});
    if (i > 0) texts_[i - 1].is_last = true;
  }
  if (!texts_.empty()) texts_.back().is_last = true;
  slots_.assign(std::bit_ceil(2 * slots.size() + 2), Slot());
  shift_ = 64 - std::countr_zero(slots_.size());
  for (const Slot& slot : slots) slots_[SlotOf(slot.key)] = slot;
}

TextFinder::TextFinder(std::span<const Entry> entries) {
  struct Keyed {
    std::uint64_t key = 0;
    Text text;
  };
  std::vector<Keyed> texts;
  texts.reserve(entries.size());
  for (const Entry& entry : entries) {
    const Text text = TextOf(entry);
    if (text.size == 0) continue;
    texts.push_back({KeyOf(text), text});
    Mark(text);
  }
  std::sort(texts.begin(), texts.end(), [](const Keyed& a, const Keyed& b) {
    return std::pair(a.key, a.text.id) < std::pair(b.key, b.text.id);
  });
  texts_.reserve(texts.size());
  for (const Keyed& keyed : texts) texts_.push_back(keyed.text);
  AddSlots();
}

// Returns the places of `sentence` at which a text may stand, in order.
std::span<const TextFinder::Place> TextFinder::Places(
    std::string_view sentence, std::vector<Place>& memory) const {
  if (memory.size() <= sentence.size()) memory.resize(sentence.size() + 1);
  const char* const text = sentence.data();
  std::size_t count = 0;
  std::size_t triple =
      std::size_t{ClassOf(text[0])} << 5 | std::size_t{ClassOf(text[1])} << 10;
  bool in_word = false;
  for (std::uint32_t at = 0; at < sentence.size(); ++at) {
    triple = triple >> 5 | std::size_t{ClassOf(text[at + 2])} << 10;
    const std::uint64_t eight = EightAt(text + at);
    const unsigned may_be_short = Get(triples_[in_word], triple);
    const unsigned may_be_four =
        Get(fours_[in_word], HashOf(KeyOf(eight, 4)) >> 48);
    const unsigned may_be_six =
        Get(sixes_[in_word], HashOf(KeyOf(eight, 6)) >> 48);
    const unsigned lengths =
        may_be_short * 0b1110 | may_be_four << 4 | may_be_six << 6;
    memory[count] = {at, in_word, static_cast<std::uint8_t>(lengths)};
    count += lengths != 0;
    in_word = IsWordClass(triple & 31);
  }
  return std::span(memory).first(count);
}

}  // namespace claimline
