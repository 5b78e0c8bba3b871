#include "link/focus.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <string_view>
#include <variant>

namespace claimline {
namespace {

constexpr int kTitleWeight = 3;
constexpr int kRecent = 3;  // sentences
constexpr int kLong = 8;    // sentences

std::size_t TypeOf(const ResolvedMention& mention) {
  return static_cast<std::size_t>(EntityOf(mention).type);
}

// Whether a preposition stands right before `name`, but for an article.
bool IsGoverned(std::string_view text, const ResolvedMention& name) {
  constexpr std::string_view kWords[] = {"from", "in",   "with", "by",
                                         "at",   "of",   "for",  "including",
                                         "like", "told", "than", "against"};
  std::string_view before = text.substr(0, name.mention.span.start);
  if (before.ends_with(" the ")) before.remove_suffix(4);
  if (!before.ends_with(' ')) return false;
  before.remove_suffix(1);
  const std::size_t gap = before.find_last_of(" \n");
  const std::string_view word =
      gap == before.npos ? before : before.substr(gap + 1);
  return std::find(std::begin(kWords), std::end(kWords), word) !=
         std::end(kWords);
}

// Whether `a` is `b` but for the case of ASCII letters.
bool IsSame(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

}  // namespace

const EntityValue& EntityOf(const ResolvedMention& mention) {
  return std::get<EntityValue>(mention.value);
}

Topics::Topics(std::span<const ResolvedMention> names,
               std::optional<Span> title)
    : names_(names) {
  TextIndex ids;
  numbers_.reserve(names.size());
  for (const ResolvedMention& name : names) {
    const std::uint32_t number = ids.Add(EntityOf(name).entity);
    numbers_.push_back(number);
    if (number == entries_.size()) {
      entries_.push_back({&name, 0});
      NoteFirstWord(name);
    }
    const bool in_title = title && title->Contains(name.mention.span);
    entries_[number].weight += in_title ? kTitleWeight : 1;
  }
  heaviest_.resize(entries_.size());
  std::iota(heaviest_.begin(), heaviest_.end(), 0u);
  // Numbers ascend with the first places of names.
  std::stable_sort(heaviest_.begin(), heaviest_.end(),
                   [&](std::uint32_t a, std::uint32_t b) {
                     return entries_[a].weight > entries_[b].weight;
                   });
}

const ResolvedMention* Topics::Of(EntityTypes types) const {
  const Entry* best = nullptr;
  for (const std::uint32_t number : heaviest_) {
    const Entry& entry = entries_[number];
    if (!types.test(TypeOf(*entry.first))) continue;
    if (best != nullptr) {
      // The next one: is the best far enough ahead?
      return 2 * best->weight >= 3 * entry.weight ? best->first : nullptr;
    }
    if (entry.weight < 2) return nullptr;
    best = &entry;
  }
  return best == nullptr ? nullptr : best->first;
}

const ResolvedMention* Topics::WithWord(std::string_view noun) const {
  for (const std::uint32_t number : heaviest_) {
    const Entry& entry = entries_[number];
    std::string_view rest = EntityOf(*entry.first).name;
    for (std::size_t gap = rest.find(' '); gap != rest.npos;
         gap = rest.find(' ')) {
      rest.remove_prefix(gap + 1);
      if (IsSame(rest.substr(0, rest.find(' ')), noun)) return entry.first;
    }
  }
  return nullptr;
}

const ResolvedMention* Topics::WithFirstWord(std::string_view word) const {
  const auto number = first_words_.Find(word);
  return number ? in_short_[*number] : nullptr;
}

void Topics::NoteFirstWord(const ResolvedMention& name) {
  const std::string_view whole = EntityOf(name).name;
  const std::size_t gap = whole.find(' ');
  if (gap == whole.npos) return;
  const std::uint32_t number = first_words_.Add(whole.substr(0, gap));
  if (number == in_short_.size()) {
    in_short_.push_back(&name);
  } else {
    in_short_[number] = nullptr;
  }
}

const ResolvedMention* Topics::Named(std::string_view text) const {
  for (const std::uint32_t number : heaviest_) {
    const Entry& entry = entries_[number];
    if (IsSame(EntityOf(*entry.first).name, text)) return entry.first;
  }
  return nullptr;
}

int Topics::Weight(const ResolvedMention& name) const {
  return entries_[numbers_[&name - names_.data()]].weight;
}

bool Topics::Recurs(const ResolvedMention& name) const {
  return Weight(name) > 1;
}

void Focus::Pass(std::string_view text, std::span<const ResolvedMention> names,
                 const Topics& topics) {
  constexpr int kMuchMore = 3;  // times
  ++sentence_;
  for (const ResolvedMention& name : names) {
    Entry& entry = last_[TypeOf(name)];
    const bool known = entry.name != nullptr && topics.Recurs(*entry.name) &&
                       entry.sentence + kLong >= sentence_;
    // `in a webcast from Acme`, of which less is told.
    const bool lighter =
        known && topics.Weight(name) < topics.Weight(*entry.name);
    if (lighter && IsGoverned(text, name)) continue;
    // People mostly act: of them the first one stays.
    const bool stays =
        EntityOf(name).type == EntityType::kPerson || entry.name == nullptr ||
        topics.Weight(name) < kMuchMore * topics.Weight(*entry.name);
    if (entry.sentence == sentence_ && stays) continue;
    entry = {&name, sentence_, false};
  }
}

void Focus::PassSubject(const ResolvedMention* name) {
  if (name != nullptr) last_[TypeOf(*name)] = {name, sentence_, true};
}

const ResolvedMention* Focus::Last(EntityTypes types) const {
  Entry best;
  for (std::size_t i = 0; i < last_.size(); ++i) {
    const Entry& entry = last_[i];
    if (!types.test(i) || entry.name == nullptr) continue;
    if (best.name == nullptr || IsNearer(entry, best)) best = entry;
  }
  return best.name;
}

const ResolvedMention* Focus::Recent(EntityTypes types) const {
  const Entry* best = nullptr;
  for (std::size_t i = 0; i < last_.size(); ++i) {
    const Entry& entry = last_[i];
    if (!types.test(i) || entry.name == nullptr) continue;
    if (entry.sentence + kRecent < sentence_) continue;
    if (best == nullptr || IsNearer(entry, *best)) best = &entry;
  }
  return best == nullptr ? nullptr : best->name;
}

}  // namespace claimline
