// When a claim holds: the date said beside it.
#ifndef CLAIMLINE_LINK_TIME_H_
#define CLAIMLINE_LINK_TIME_H_

#include <span>

#include "base/claim.h"
#include "link/units.h"

namespace claimline {

// Returns, for each of `values` (those of one sentence), the index of the date
// that dates it: the nearest of its clause, else of the sentence, the earlier
// one of two; kNone where there is none, and for dates. Durations, sets and
// vague dates date nothing.
std::vector<int> DatesOfValues(std::span<const ResolvedMention> values,
                               const Units& units);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_TIME_H_
