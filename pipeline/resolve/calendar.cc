#include "resolve/calendar.h"

namespace claimline {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::months;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year_month_day;

constexpr int kFirstYear = 1;
constexpr int kLastYear = 9999;

year_month_day Date(sys_days day) { return year_month_day(day); }

int Year(sys_days day) { return static_cast<int>(Date(day).year()); }

int Month(sys_days day) {
  return static_cast<int>(static_cast<unsigned>(Date(day).month()));
}

int Weekday(sys_days day) {
  return static_cast<int>(std::chrono::weekday(day).iso_encoding());
}

sys_days FirstOfMonth(int year, int month) {
  return std::chrono::year(year) /
         std::chrono::month(static_cast<unsigned>(month)) / 1;
}

bool InRange(sys_days day) {
  const int year = Year(day);
  return kFirstYear <= year && year <= kLastYear;
}

// How many months a period lasts; 0 where it is not made of months.
int MonthsOf(Grain grain) {
  switch (grain) {
    case Grain::kCentury:
      return 1200;
    case Grain::kDecade:
      return 120;
    case Grain::kYear:
      return 12;
    case Grain::kHalf:
      return 6;
    case Grain::kSeason:
    case Grain::kQuarter:
      return 3;
    case Grain::kMonth:
      return 1;
    default:
      return 0;
  }
}

// How long a period of at most a week lasts.
seconds LengthOf(Grain grain) {
  switch (grain) {
    case Grain::kWeek:
    case Grain::kWeekend:
      return days(7);
    case Grain::kHour:
      return hours(1);
    case Grain::kMinute:
      return minutes(1);
    case Grain::kSecond:
      return seconds(1);
    default:
      return days(1);
  }
}

}  // namespace

std::optional<sys_days> DayOf(int year, int month, int day) {
  if (year < kFirstYear || year > kLastYear || month < 1 || day < 1) {
    return std::nullopt;
  }
  const year_month_day date(std::chrono::year(year),
                            std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return std::nullopt;
  return sys_days(date);
}

Period Containing(sys_days day, Grain grain) {
  const int year = Year(day);
  const int month = Month(day);
  switch (grain) {
    case Grain::kCentury:
      return {grain, FirstOfMonth(year - year % 100, 1)};
    case Grain::kDecade:
      return {grain, FirstOfMonth(year - year % 10, 1)};
    case Grain::kYear:
      return {grain, FirstOfMonth(year, 1)};
    case Grain::kHalf:
      return {grain, FirstOfMonth(year, month < 7 ? 1 : 7)};
    case Grain::kSeason:
      return {grain, month < 3 ? FirstOfMonth(year - 1, 12)
                               : FirstOfMonth(year, month - month % 3)};
    case Grain::kQuarter:
      return {grain, FirstOfMonth(year, month - (month - 1) % 3)};
    case Grain::kMonth:
      return {grain, FirstOfMonth(year, month)};
    case Grain::kWeek:
      return {grain, day - days(Weekday(day) - 1)};
    case Grain::kWeekend:
      return {grain, day + days(6 - Weekday(day))};
    default:
      return {Grain::kDay, day};
  }
}

std::optional<Period> StartingIn(int year, int month, Grain grain) {
  const auto day = DayOf(year, month, 1);
  if (!day) return std::nullopt;
  return Period{grain, *day};
}

std::optional<Period> Shifted(const Period& period, long count) {
  Period shifted = period;
  if (MonthsOf(period.grain) > 0) {
    const auto day = DayShifted(period.day, period.grain, count);
    if (!day) return std::nullopt;
    shifted.day = *day;
    return shifted;
  }
  constexpr long kMostUnits = 400'000'000'000;  // of seconds: 12,000 years
  if (count < -kMostUnits || count > kMostUnits) return std::nullopt;
  if (LengthOf(period.grain) >= days(1) &&
      (count < -4'000'000 || count > 4'000'000)) {
    return std::nullopt;
  }
  const sys_seconds moment =
      period.day + period.time + LengthOf(period.grain) * count;
  shifted.day = std::chrono::floor<days>(moment);
  shifted.time = moment - shifted.day;
  if (!InRange(shifted.day)) return std::nullopt;
  return shifted;
}

std::optional<sys_days> DayShifted(sys_days day, Grain grain, long count) {
  constexpr long kMostUnits = 4'000'000;  // of days: 10,000 years
  if (count < -kMostUnits || count > kMostUnits) return std::nullopt;
  const int length = MonthsOf(grain);
  if (length == 0) {
    const sys_days shifted =
        day + std::chrono::floor<days>(LengthOf(grain) * count);
    return InRange(shifted) ? std::optional(shifted) : std::nullopt;
  }
  if (count * length < -kMostUnits || count * length > kMostUnits) {
    return std::nullopt;
  }
  const long month_index = Year(day) * 12L + Month(day) - 1 + count * length;
  if (month_index < kFirstYear * 12L || month_index >= (kLastYear + 1) * 12L) {
    return std::nullopt;
  }
  const auto year_month =
      std::chrono::year(static_cast<int>(month_index / 12)) /
      std::chrono::month(static_cast<unsigned>(month_index % 12 + 1));
  const year_month_day kept = year_month / Date(day).day();
  if (kept.ok()) return sys_days(kept);
  return sys_days(year_month / std::chrono::last);
}

int YearOf(const Period& period) { return Year(period.day); }

std::optional<Period> IsoWeek(int year, int number) {
  const auto fourth = DayOf(year, 1, 4);  // always in week 1
  if (!fourth || number < 1 || number > 53) return std::nullopt;
  const auto week = Shifted(Containing(*fourth, Grain::kWeek), number - 1L);
  if (!week || Year(week->day + days(3)) != year) return std::nullopt;
  return week;
}

std::optional<sys_days> NthWeekday(int year, int month, int weekday, int nth) {
  const auto first = DayOf(year, month, 1);
  if (!first || nth == 0 || weekday < 1 || weekday > 7) return std::nullopt;
  if (nth > 0) {
    const int ahead = (weekday - Weekday(*first) + 7) % 7;
    const sys_days found = *first + days(ahead + 7 * (nth - 1));
    return Month(found) == month ? std::optional(found) : std::nullopt;
  }
  const sys_days last = sys_days(
      std::chrono::year(year) /
      std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last);
  const int back = (Weekday(last) - weekday + 7) % 7;
  const sys_days found = last - days(back + 7 * (-nth - 1));
  return Month(found) == month ? std::optional(found) : std::nullopt;
}

// The anonymous Gregorian computus ("Meeus/Jones/Butcher").
sys_days EasterSunday(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
  const int f = (a + 11 * d + 22 * e) / 451;
  const int month_and_day = d + e - 7 * f + 114;
  return FirstOfMonth(year, month_and_day / 31) + days(month_and_day % 31);
}

sys_days OrthodoxEasterSunday(int year) {
  const int d = (19 * (year % 19) + 15) % 30;
  const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const int month_and_day = d + e + 114;
  const int century = year / 100;
  const int behind = century - century / 4 - 2;  // the Gregorian calendar
  return FirstOfMonth(year, month_and_day / 31) +
         days(month_and_day % 31 + behind);
}

}  // namespace claimline
