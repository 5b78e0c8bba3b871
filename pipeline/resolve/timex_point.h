// Places on the calendar that an expression names: `March 3, 2026`, `the third
// quarter`, `last Friday`, `next year`, `tomorrow at noon`. timex.h makes
// values of them.
#ifndef CLAIMLINE_RESOLVE_TIMEX_POINT_H_
#define CLAIMLINE_RESOLVE_TIMEX_POINT_H_

#include <optional>
#include <string>
#include <variant>

#include "resolve/calendar.h"
#include "resolve/timex.h"
#include "resolve/timex_parts.h"

namespace claimline {

// A known period, or the TIMEX3 value of one that is known in part: `XXXX-06`.
using Place = std::variant<Period, std::string>;

// Returns the place that `parts` name, with their time of day; none where the
// calendar has no such place.
std::optional<Place> ResolvePoint(const TimexParts& parts,
                                  const TimeAnchor& anchor, Tense tense);

// Returns the period that a direction counts from; none where it is not known.
std::optional<Period> OriginOf(const Direction& direction,
                               const TimeAnchor& anchor);

// Returns `year` in full: `'96` is 1996, `26` is 2026. Short forms reach ten
// years beyond the day of writing, or to 2049 where that is not known.
int FullYear(WrittenYear year, const TimeAnchor& anchor);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIMEX_POINT_H_
