// Quarters and years of a company's books by the day they end on: `the quarter
// ended June 30`.
#ifndef CLAIMLINE_RESOLVE_PERIOD_END_H_
#define CLAIMLINE_RESOLVE_PERIOD_END_H_

#include <chrono>
#include <string_view>

#include "resolve/calendar.h"
#include "resolve/timex_point.h"

namespace claimline {

// True where `gap`, the text from one time expression to the next, says that
// the first ends with the second: ` ended `, ` that ended on `.
bool SaysEnd(std::string_view gap);

// Returns the period of `grain`, a quarter or a year, that ends on `last`: the
// calendar's own where it ends within a week of that day, as years of 52 weeks
// do; else `2025-QX`, a quarter of no calendar, or the fiscal year `FY2025`.
Place PeriodEnding(Grain grain, std::chrono::sys_days last);

// The same for a year that is called fiscal, whatever its end.
Place FiscalYearEnding(std::chrono::sys_days last);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_PERIOD_END_H_
