#include "base/text_index.h"

#include <algorithm>
#include <numeric>

#include "base/text_hash.h"

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

TextGroups::TextGroups(std::span<const std::string_view> texts)
    : members_(texts.size()) {
  std::vector<std::uint32_t> groups;
  groups.reserve(texts.size());
  for (const std::string_view text : texts) groups.push_back(index_.Add(text));
  starts_.resize(index_.size() + 1);
  for (const std::uint32_t group : groups) ++starts_[group + 1];
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
  std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
  for (std::uint32_t i = 0; i < groups.size(); ++i) {
    members_[next[groups[i]]++] = i;
  }
}

std::span<const std::uint32_t> TextGroups::Of(std::string_view text) const {
  const auto group = index_.Find(text);
  if (!group) return {};
  return std::span(members_).subspan(starts_[*group],
                                     starts_[*group + 1] - starts_[*group]);
}

}  // namespace claimline
