// Settles which of several mentions that overlap stands: among values, and
// between values and names.
#ifndef CLAIMLINE_EXTRACT_OVERLAP_H_
#define CLAIMLINE_EXTRACT_OVERLAP_H_

#include <span>
#include <vector>

#include "base/claim.h"
#include "base/mention.h"

namespace claimline {

// Returns whether `a` wins where the two overlap: by the higher priority of its
// rule, then by the longer span, the earlier start, the order of kinds in
// RuleKind, and the place of its rule in the files.
bool Beats(const Mention& a, const Mention& b);

struct Settled {
  std::vector<Mention> kept;  // by start; no two overlap
  std::vector<Rejection> lost;
};

// Takes the mentions best first and keeps each that overlaps none kept before,
// so that what loses to a loser may still stand.
Settled SettleOverlaps(std::vector<Mention> mentions);

// What was found of either sort, each by start and disjoint.
struct ValuesAndNames {
  std::vector<ResolvedMention> values;
  std::vector<ResolvedMention> names;
};

// Drops what cannot stand where a value and a name overlap:
//   - a name within a value, which is a currency, a unit or a holiday there
//     (`GBP 5`, `60 kWh`), but not within a count (`200 NVIDIA GPUs`);
//   - a value within a longer name (`Windows 2000`), but not a parameter count
//     (`Qwen-72B`), and no money, percentage or part of a year (`Mid-Year
//     Plan`), which names do not hold, nor one that is glued to a word
//     (`Decemberthat`): there the name goes;
//   - a name that shares only a part with money, a percentage or a quantity.
ValuesAndNames KeepApart(ValuesAndNames found);

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_OVERLAP_H_
