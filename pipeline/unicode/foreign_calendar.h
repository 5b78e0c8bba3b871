// Days of the calendars that other feasts are kept by, out of ICU.
#ifndef CLAIMLINE_UNICODE_FOREIGN_CALENDAR_H_
#define CLAIMLINE_UNICODE_FOREIGN_CALENDAR_H_

#include <chrono>
#include <optional>
#include <string_view>

namespace claimline {

// Returns the first day of the Gregorian `year` (1 to 9999) on which `calendar`
// shows day `day` of month `month`. Calendars: `islamic` (Umm al-Qura),
// `hebrew` (month 1 is Tishri, month 7 Adar, month 8 Nisan in every year) and
// `chinese`. None for another calendar and where the year has no such day.
std::optional<std::chrono::sys_days> ForeignDay(std::string_view calendar,
                                                int year, int month, int day);

}  // namespace claimline

#endif  // CLAIMLINE_UNICODE_FOREIGN_CALENDAR_H_
