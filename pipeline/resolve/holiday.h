// Named days, computed for any year from the rule that the lexicon gives each:
// nothing is tabulated by year.
#ifndef CLAIMLINE_RESOLVE_HOLIDAY_H_
#define CLAIMLINE_RESOLVE_HOLIDAY_H_

#include <chrono>
#include <optional>
#include <string_view>

namespace claimline {

// Returns the day of `year` that `rule` names:
//   `12-25`             a day of a month;
//   `11 4th 4`          the fourth weekday 4 (1 = Monday) of a month;
//   `05 last 1`         the last such one;
//   `05-24 before 1`    the last such weekday on a day or before it;
//   `easter -2`         so many days from Easter Sunday;
//   `orthodox -2`       the same from that of the Orthodox churches;
//   `islamic 10-01`     day 1 of month 10 of another calendar: islamic, hebrew
//                       or chinese, the first one in the year;
//   `11 4th 4 +1`       so many days after a weekday.
// None for a rule that is none of these and for days the year does not have.
std::optional<std::chrono::sys_days> HolidayIn(int year, std::string_view rule);

// True where the day of the month is the same in every year.
bool HolidayIsFixed(std::string_view rule);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_HOLIDAY_H_
