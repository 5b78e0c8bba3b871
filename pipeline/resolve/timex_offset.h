// Times at a distance: `three years ago`, `two days later`, `in a week`, `the
// past three years`.
#ifndef CLAIMLINE_RESOLVE_TIMEX_OFFSET_H_
#define CLAIMLINE_RESOLVE_TIMEX_OFFSET_H_

#include <optional>

#include "resolve/timex.h"
#include "resolve/timex_parts.h"

namespace claimline {

// Returns the place that lies `parts.count` units from where `parts.direction`
// starts, as coarse as the unit; vague for `several years ago`, with X where
// the start is not known or coarser than the unit.
std::optional<ResolvedTimex> OffsetTimex(const TimexParts& parts,
                                         const TimeAnchor& anchor);

// Returns the place `parts.count` units after the day of publication, weeks to
// the day.
std::optional<ResolvedTimex> AheadTimex(TimexParts parts,
                                        const TimeAnchor& anchor);

// Returns the length of `parts.count` units next to where `parts.direction`
// starts, and the interval that it covers.
std::optional<ResolvedTimex> SpanTimex(const TimexParts& parts,
                                       const TimeAnchor& anchor);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIMEX_OFFSET_H_
