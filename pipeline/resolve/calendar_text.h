// Periods as TIMEX3 and ISO 8601 write them.
#ifndef CLAIMLINE_RESOLVE_CALENDAR_TEXT_H_
#define CLAIMLINE_RESOLVE_CALENDAR_TEXT_H_

#include <string>
#include <string_view>

#include "resolve/calendar.h"

namespace claimline {

// As TIMEX3 writes it: `20`, `202`, `2026`, `2026-H1`, `2026-SU`, `2026-Q1`,
// `2026-03`, `2026-W12`, `2026-W12-WE`, `2026-03-16`, `2026-03-16TMO`,
// `2026-03-16T13`, `2026-03-16T01:58`, `2026-03-16T01:58:30`.
std::string Timex(const Period& period);

// What is known of a period of this grain if nothing is: `XXXX-XX`.
std::string_view UnknownTimex(Grain grain);

// Its interval in ISO 8601, the end exclusive: dates for days and coarser,
// date-times of minutes for what is finer, of seconds where those are said.
std::string IntervalStart(const Period& period);
std::string IntervalEnd(const Period& period);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_CALENDAR_TEXT_H_
