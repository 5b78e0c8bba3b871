#include "extract/text_finder.h"

#include <bit>
#include <tuple>

#include "base/ascii.h"
#include "base/rule.h"

namespace claimline {
namespace {

template <typename Bits>
void Set(Bits& bits, std::size_t bit) {
  bits[bit / 64] |= std::uint64_t{1} << bit % 64;
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
  std::string_view text = entry.text;
  Text result;
  result.id = entry.id;
  result.starts_word = text.starts_with(kEdge);
  if (result.starts_word) text.remove_prefix(1);
  const bool ends_word = text.ends_with(kEdge);
  if (ends_word) text.remove_suffix(1);
  result.ends_word = ends_word && text.size() <= kHeadSize;
  text = text.substr(0, kHeadSize);
  result.size = static_cast<std::uint8_t>(text.size());
  std::array<char, kHeadSize> bytes{};
  std::copy(text.begin(), text.end(), bytes.begin());
  result.bytes = std::bit_cast<std::uint64_t>(bytes);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (IsAsciiLower(text[i])) result.fold |= static_cast<std::uint8_t>(1 << i);
  }
  return result;
}

// Notes that a place at which a sentence goes on as `text` starts is to be
// looked at.
void TextFinder::MarkTriple(const Text& text) {
  // A byte behind the text may be any.
  const std::uint64_t seconds = text.size > 1 ? 1 : 32;
  const std::uint64_t thirds = text.size > 2 ? 1 : 32;
  for (std::uint64_t second = 0; second < seconds; ++second) {
    for (std::uint64_t third = 0; third < thirds; ++third) {
      const std::size_t triple =
          TripleOf(text.bytes | second << 8 | third << 16);
      auto& bits = text.size < kKeySize ? short_ : long_;
      Set(bits[false], triple);
      if (!text.starts_word) Set(bits[true], triple);
    }
  }
}

// By key, and within it the long ones last and by their bytes.
bool TextFinder::InOrder(const Text& a, const Text& b) {
  const auto rank = [](const Text& text) {
    return std::tuple(text.key(), text.is_long(),
                      text.is_long() ? text.folded() : 0, text.id);
  };
  return rank(a) < rank(b);
}

void TextFinder::AddSlots() {
  std::vector<Slot> slots;
  for (std::uint32_t i = 0; i < texts_.size(); ++i) {
    const Text& text = texts_[i];
    if (slots.empty() || slots.back().key != text.key()) {
      slots.push_back({text.key(), i, i, i});
    }
    slots.back().last = i + 1;
    if (!text.is_long()) slots.back().first_long = i + 1;
  }
  slots_.assign(std::bit_ceil(2 * slots.size() + 2), Slot());
  shift_ = 32 - std::countr_zero(slots_.size());
  for (const Slot& slot : slots) {
    Set(keys_, HashOf(slot.key) >> 16);
    slots_[static_cast<std::size_t>(&SlotOf(slot.key) - slots_.data())] = slot;
  }
}

TextFinder::TextFinder(std::span<const Entry> entries) {
  for (std::size_t byte = 0; byte < in_word_.size(); ++byte) {
    in_word_[byte] = IsInWord(static_cast<char>(byte));
  }
  texts_.reserve(entries.size());
  for (const Entry& entry : entries) {
    const Text text = TextOf(entry);
    if (text.size == 0) continue;
    texts_.push_back(text);
    MarkTriple(text);
  }
  std::sort(texts_.begin(), texts_.end(), InOrder);
  AddSlots();
}

}  // namespace claimline
