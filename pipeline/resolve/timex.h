// What a time expression means: its parts, the day it was written and the time
// last spoken of give its TIMEX3 value (ISO-TimeML) and its interval. Pure: the
// same parts, anchor and tense always mean the same.
#ifndef CLAIMLINE_RESOLVE_TIMEX_H_
#define CLAIMLINE_RESOLVE_TIMEX_H_

#include <cstdint>
#include <optional>

#include "base/value.h"
#include "resolve/calendar.h"
#include "resolve/timex_parts.h"

namespace claimline {

// Whether the clause speaks of what was or of what is to come.
enum class Tense : std::uint8_t { kUnknown, kPast, kFuture };

// Where relative expressions start from.
struct TimeAnchor {
  std::optional<Period> published;  // a day or a minute
  std::optional<Period> narrative;  // the place last spoken of
  std::optional<Period> near_day;   // the day last spoken of in the sentence
  // The same in the sentence or the one before it: what days and months are
  // counted from where no more than a year was spoken of since.
  std::optional<Period> recent_day;
  std::optional<Period> quarter;  // the quarter or half last spoken of
  std::optional<int> year;        // the year last said
};

struct ResolvedTimex {
  TimeValue value;
  // Its place on the calendar, for what is told in relation to it; none for
  // durations, sets and what is not known.
  std::optional<Period> period;
};

// Returns what `parts` mean.
//   - A month, quarter, day or weekday without its year or week is the last one
//     in the past tense, the next one in the future tense, the one at hand
//     counting as either; with neither tense, days with a month are the nearest
//     and all others past.
//   - What is not known stays `X` and has no interval: everything relative
//     without the day of publication. Only a bare month and the like then take
//     the year last said.
//   - The interval is that of the bare value, whatever `mod` says; its times
//     carry the offset of their zone.
// None where the calendar has no such time (`Feb 29, 2025`) and for years
// beyond 1 to 9999.
std::optional<ResolvedTimex> ResolveTimex(const TimexParts& parts,
                                          const TimeAnchor& anchor,
                                          Tense tense);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIMEX_H_
