#include "extract/overlap.h"

#include <algorithm>
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

Settled SettleOverlaps(std::vector<Mention> mentions) {
  std::sort(mentions.begin(), mentions.end(), Beats);
  Settled settled;
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
  std::sort(settled.kept.begin(), settled.kept.end(),
            [](const Mention& a, const Mention& b) {
              return a.span.start < b.span.start;
            });
  return settled;
}

}  // namespace claimline
