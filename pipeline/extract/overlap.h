// Settles which of several mentions that overlap stands.
#ifndef CLAIMLINE_EXTRACT_OVERLAP_H_
#define CLAIMLINE_EXTRACT_OVERLAP_H_

#include <span>
#include <vector>

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

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_OVERLAP_H_
