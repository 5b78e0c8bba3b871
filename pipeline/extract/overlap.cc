#include "extract/overlap.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace claimline {

bool Beats(const Mention& a, const Mention& b) {
  if (a.rule->priority != b.rule->priority) {
    return a.rule->priority > b.rule->priority;
  }
  if (a.span.size() != b.span.size()) return a.span.size() > b.span.size();
  if (a.span.start != b.span.start) return a.span.start < b.span.start;
  if (a.rule->kind != b.rule->kind) return a.rule->kind < b.rule->kind;
  // Rules lie in one vector, in the order of the files.
  return a.rule < b.rule;
}

namespace {

bool StartsBefore(const Mention& a, const Mention& b) {
  return a.span.start < b.span.start;
}

// Settles which of `mentions` stand, and adds them to `settled`.
void SettleAmong(std::span<Mention> mentions, Settled& settled) {
  std::sort(mentions.begin(), mentions.end(), Beats);
  const std::size_t first = settled.kept.size();
  std::map<std::uint32_t, std::size_t> by_start;  // of the kept ones
  for (Mention& mention : mentions) {
    // Kept ones are disjoint: only the two neighbors can be in the way.
    const Mention* winner = nullptr;
    const auto next = by_start.lower_bound(mention.span.start);
    if (next != by_start.end() && next->first < mention.span.end) {
      winner = &settled.kept[next->second];
    }
    if (winner == nullptr && next != by_start.begin()) {
      const Mention& previous = settled.kept[std::prev(next)->second];
      if (previous.span.end > mention.span.start) winner = &previous;
    }
    if (winner == nullptr) {
      by_start.emplace(mention.span.start, settled.kept.size());
      settled.kept.push_back(std::move(mention));
    } else {
      settled.lost.push_back({std::move(mention), Rejection::Reason::kOverlap,
                              nullptr, winner->rule, winner->span});
    }
  }
  std::sort(settled.kept.begin() + static_cast<std::ptrdiff_t>(first),
            settled.kept.end(), StartsBefore);
}

}  // namespace

Settled SettleOverlaps(std::vector<Mention> mentions) {
  std::sort(mentions.begin(), mentions.end(), StartsBefore);
  Settled settled;
  settled.kept.reserve(mentions.size());
  // What overlaps follows each other; most mentions overlap none.
  for (std::size_t i = 0, next = 0; i < mentions.size(); i = next) {
    std::uint32_t end = mentions[i].span.end;
    for (next = i + 1;
         next < mentions.size() && mentions[next].span.start < end; ++next) {
      end = std::max(end, mentions[next].span.end);
    }
    if (next == i + 1) {
      settled.kept.push_back(std::move(mentions[i]));
    } else {
      SettleAmong(std::span(mentions).subspan(i, next - i), settled);
    }
  }
  return settled;
}

namespace {

enum class Stays { kBoth, kValue, kName };

// `Mid-Year`, `Q1 2026`: what stands in capitals in a heading, not in a name.
bool IsPartOfAYear(const Mention& value) {
  return value.Find(Part::kPosition) || value.Find(Part::kQuarter) ||
         value.Find(Part::kHalf);
}

Stays Judge(const Mention& value, Span name) {
  const RuleKind kind = value.rule->kind;
  const bool inside = name.Contains(value.span);
  if (inside && kind == RuleKind::kParameterCount) return Stays::kBoth;
  const bool sum = kind == RuleKind::kMoney || kind == RuleKind::kPercent;
  if (kind != RuleKind::kCount && value.span.Contains(name)) {
    return Stays::kValue;
  }
  // A value that may stand inside a word is glued to it, as in `Decemberthat`,
  // and the word no name.
  const bool glued = value.rule->boundary != Boundary::kWord;
  if (sum || glued || IsPartOfAYear(value)) return Stays::kValue;
  if (inside) return Stays::kName;
  return kind == RuleKind::kQuantity ? Stays::kValue : Stays::kBoth;
}

// Returns those of `mentions` that `dropped` does not mark.
std::vector<ResolvedMention> Without(const std::vector<bool>& dropped,
                                     std::vector<ResolvedMention> mentions) {
  std::size_t next = 0;
  std::erase_if(mentions,
                [&](const ResolvedMention&) { return dropped[next++]; });
  return mentions;
}

}  // namespace

ValuesAndNames KeepApart(ValuesAndNames found) {
  std::vector<bool> lost_values(found.values.size());
  std::vector<bool> lost_names(found.names.size());
  std::size_t first = 0;  // name that may reach the value at hand
  for (std::size_t v = 0; v < found.values.size(); ++v) {
    const Mention& value = found.values[v].mention;
    while (first < found.names.size() &&
           found.names[first].mention.span.end <= value.span.start) {
      ++first;
    }
    for (std::size_t n = first;
         n < found.names.size() &&
         found.names[n].mention.span.start < value.span.end;
         ++n) {
      const Stays stays = Judge(value, found.names[n].mention.span);
      if (stays == Stays::kValue) lost_names[n] = true;
      if (stays == Stays::kName) lost_values[v] = true;
    }
  }
  return {Without(lost_values, std::move(found.values)),
          Without(lost_names, std::move(found.names))};
}

}  // namespace claimline
