// Quarters and years of a company's books by their end: `the quarter ended June
// 30`, `the January quarter`.
#ifndef CLAIMLINE_RESOLVE_PERIOD_END_H_
#define CLAIMLINE_RESOLVE_PERIOD_END_H_

#include <chrono>
#include <string_view>

#include "resolve/calendar.h"
#include "resolve/timex.h"

namespace claimline {

// True where `gap`, the text from one time expression to the next, says that
// the first ends with the second: ` ended `, ` that ended on `.
bool SaysEnd(std::string_view gap);

// Returns the three months that end with `month`: `2025-Q2`, else
// `2025-03/2025-05`.
ResolvedTimex QuarterEnding(const Period& month);

// Returns the month that books closed on `day` end with: the one before where
// it has just begun, as in years of 52 weeks.
Period LastMonth(std::chrono::sys_days day);

// Returns the year that ends on `day`: the calendar's own, else the fiscal year
// `FY2025`; always that where it is called fiscal.
ResolvedTimex YearEnding(std::chrono::sys_days day, bool fiscal);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_PERIOD_END_H_
