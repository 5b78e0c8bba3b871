// What comes round every year, `March 3`, `the third quarter`, `Easter`: which
// one of them is meant.
#ifndef CLAIMLINE_RESOLVE_RECURRING_H_
#define CLAIMLINE_RESOLVE_RECURRING_H_

#include <chrono>
#include <optional>

#include "resolve/calendar.h"
#include "resolve/timex.h"
#include "resolve/timex_parts.h"

namespace claimline {

// True where `parts` name a holiday, month, quarter, half, season or week.
bool Recurs(const TimexParts& parts);

// Returns the one of `year`; none where that year has none.
std::optional<Period> InYear(const TimexParts& parts, int year);

// Returns the one that `tense` points to from the day of publication, the one
// at hand counting as past and future. Without tense the nearest day, else the
// last one. A day most of a year away is not meant whatever the tense seems to
// be, nor a quarter of the next year while that of this year has just ended.
std::optional<Period> ByTense(const TimexParts& parts,
                              std::chrono::sys_days published, Tense tense);

// Returns the one that lies in `direction` from `origin`: `last March`, `this
// summer`, `next Christmas`, `that spring`.
std::optional<Period> ByDirection(const TimexParts& parts,
                                  const Direction& direction,
                                  const Period& origin, Tense tense);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_RECURRING_H_
