// Periods of the proleptic Gregorian calendar, from centuries down to seconds:
// where they lie and what follows them. How they are written is
// calendar_text.h; which period is meant, timex.h.
#ifndef CLAIMLINE_RESOLVE_CALENDAR_H_
#define CLAIMLINE_RESOLVE_CALENDAR_H_

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace claimline {

// From the coarsest to the finest.
enum class Grain : std::uint8_t {
  kCentury,
  kDecade,
  kYear,
  kHalf,
  kSeason,
  kQuarter,
  kMonth,
  kWeek,  // ISO 8601, from Monday
  kWeekend,
  kDay,
  kDayPart,
  kHour,
  kMinute,
  kSecond,
};

// A part of the day as TIMEX3 names it: `MO` of 06 to 12 o'clock.
struct DayPart {
  std::string_view code;  // MO, MI, AF, EV, NI, DT
  int start_hour = 0;
  int end_hour = 24;  // up to 30, for what ends on the next day

  friend bool operator==(const DayPart&, const DayPart&) = default;
};

// One period, by where it begins. Centuries and decades begin with a year that
// ends in 0 (the 20th: 1900), seasons with their first month (winter:
// December).
struct Period {
  Grain grain = Grain::kDay;
  std::chrono::sys_days day{};   // its first day
  std::chrono::seconds time{0};  // of that day; zero for kDayPart and coarser
  DayPart part{};                // of kDayPart alone

  friend bool operator==(const Period&, const Period&) = default;
};

// Returns the day; none where there is no such day in the calendar or the year
// is not one of 1 to 9999.
std::optional<std::chrono::sys_days> DayOf(int year, int month, int day);

// Returns the period of `grain`, kDay or coarser, that `day` lies in. A weekend
// is that of the day's ISO week.
Period Containing(std::chrono::sys_days day, Grain grain);

// Returns the period of `grain`, kMonth or coarser, that begins with a month;
// none outside the years 1 to 9999.
std::optional<Period> StartingIn(int year, int month, Grain grain);

// Returns the period `count` of its own grain later, or earlier where it is
// negative; a part of the day moves by days. None outside the years 1 to 9999.
std::optional<Period> Shifted(const Period& period, long count);

// Returns the day `count` units of `grain` away from `day`, keeping the day of
// the month where there is one, else the month's last. None outside the years 1
// to 9999.
std::optional<std::chrono::sys_days> DayShifted(std::chrono::sys_days day,
                                                Grain grain, long count);

// Returns the year of the period's first day.
int YearOf(const Period& period);

// Returns week `number` of `year`, both as ISO 8601 counts; none where the year
// has no such week.
std::optional<Period> IsoWeek(int year, int number);

// Returns the `nth` weekday (1 = Monday … 7 = Sunday) of a month, counted from
// its end where `nth` is negative; none where there is none.
std::optional<std::chrono::sys_days> NthWeekday(int year, int month,
                                                int weekday, int nth);

// Returns Easter Sunday of the Gregorian calendar.
std::chrono::sys_days EasterSunday(int year);

// Returns Easter Sunday as the Julian calendar has it, which most Orthodox
// churches keep.
std::chrono::sys_days OrthodoxEasterSunday(int year);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_CALENDAR_H_
