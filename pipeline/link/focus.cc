#include "link/focus.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <variant>

namespace claimline {
namespace {

constexpr int kTitleWeight = 3;

std::size_t TypeOf(const ResolvedMention& mention) {
  return static_cast<std::size_t>(EntityOf(mention).type);
}

}  // namespace

const EntityValue& EntityOf(const ResolvedMention& mention) {
  return std::get<EntityValue>(mention.value);
}

Topics::Topics(std::span<const ResolvedMention> names,
               std::optional<Span> title) {
  std::unordered_map<std::string_view, Entry> entries;
  for (const ResolvedMention& name : names) {
    Entry& entry = entries[EntityOf(name).entity];
    if (entry.first == nullptr) entry.first = &name;
    const bool in_title = title && title->Contains(name.mention.span);
    entry.weight += in_title ? kTitleWeight : 1;
  }
  for (const auto& [id, entry] : entries) {
    Entry& best = best_[TypeOf(*entry.first)];
    const bool earlier = best.first != nullptr && entry.first < best.first;
    if (entry.weight > best.weight ||
        (entry.weight == best.weight && earlier)) {
      best = entry;
    }
  }
}

const ResolvedMention* Topics::Of(EntityTypes types) const {
  Entry best;
  for (std::size_t i = 0; i < best_.size(); ++i) {
    if (types.test(i) && best_[i].weight > best.weight) best = best_[i];
  }
  return best.weight > 1 ? best.first : nullptr;
}

void Focus::Pass(std::span<const ResolvedMention> names) {
  ++sentence_;
  for (const ResolvedMention& name : names) {
    Entry& entry = last_[TypeOf(name)];
    if (entry.sentence != sentence_) entry = {&name, sentence_};
  }
}

void Focus::PassSubject(const ResolvedMention* name) {
  if (name != nullptr) last_[TypeOf(*name)] = {name, sentence_};
}

const ResolvedMention* Focus::Last(EntityTypes types) const {
  Entry best;
  for (std::size_t i = 0; i < last_.size(); ++i) {
    const Entry& entry = last_[i];
    if (!types.test(i) || entry.name == nullptr) continue;
    if (best.name == nullptr || entry.sentence > best.sentence) best = entry;
  }
  return best.name;
}

}  // namespace claimline
