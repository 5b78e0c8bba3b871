#include "base/text_index.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace claimline {
namespace {

constexpr std::size_t kFewestSlots = 64;

std::uint32_t UpperHalf(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

// Returns where `text` is, or the free slot where it would be.
std::size_t TextIndex::SlotOf(std::string_view text, std::uint64_t hash) const {
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot].number != kFree;
       slot = (slot + 1) & (slots_.size() - 1)) {
    const Slot& taken = slots_[slot];
    if (taken.hash == UpperHalf(hash) && texts_[taken.number] == text) break;
  }
  return slot;
}

void TextIndex::Grow() {
  slots_.assign(std::max(kFewestSlots, slots_.size() * 4), {});
  for (std::uint32_t number = 0; number < texts_.size(); ++number) {
    const std::uint64_t hash = HashOf(texts_[number]);
    slots_[SlotOf(texts_[number], hash)] = {UpperHalf(hash), number};
  }
}

std::uint32_t TextIndex::Add(std::string_view text) {
  if (slots_.size() <= 2 * texts_.size()) Grow();
  const std::uint64_t hash = HashOf(text);
  Slot& slot = slots_[SlotOf(text, hash)];
  if (slot.number == kFree) {
    slot = {UpperHalf(hash), static_cast<std::uint32_t>(texts_.size())};
    texts_.push_back(text);
  }
  return slot.number;
}

std::optional<std::uint32_t> TextIndex::Find(std::string_view text) const {
  if (slots_.empty()) return std::nullopt;
  const Slot& slot = slots_[SlotOf(text, HashOf(text))];
  if (slot.number == kFree) return std::nullopt;
  return slot.number;
}

TextGroups::TextGroups(std::vector<std::string_view> texts)
    : texts_(std::move(texts)),
      first_(std::bit_ceil(texts_.size() + 1), kNone),
      next_(texts_.size()) {
  for (auto i = static_cast<std::uint32_t>(texts_.size()); i-- > 0;) {
    std::uint32_t& first = first_[HashOf(texts_[i]) & (first_.size() - 1)];
    next_[i] = std::exchange(first, i);
  }
}

}  // namespace claimline
