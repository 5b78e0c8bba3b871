// Days told by their weekday or their number alone: `Friday`, `Friday the
// 13th`, `the first Monday of next month`, `the 18th`.
#ifndef CLAIMLINE_RESOLVE_TIMEX_DAY_H_
#define CLAIMLINE_RESOLVE_TIMEX_DAY_H_

#include <chrono>
#include <optional>

#include "resolve/timex.h"
#include "resolve/timex_parts.h"
#include "resolve/timex_point.h"

namespace claimline {

// Returns the weekday of `day`, 1 for Monday to 7 for Sunday.
int WeekdayOf(std::chrono::sys_days day);

// Returns the day that `parts.weekday` names, told with a direction, a day of
// the month, both or neither; by tense where there is neither. None where there
// is no such day.
std::optional<Place> WeekdayPlace(const TimexParts& parts,
                                  const TimeAnchor& anchor, Tense tense);

// Returns the day of the month that `parts.day` names, in the month at hand or
// the one in its direction.
std::optional<Place> DayPlace(const TimexParts& parts, const TimeAnchor& anchor,
                              Tense tense);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIMEX_DAY_H_
