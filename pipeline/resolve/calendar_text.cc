#include "resolve/calendar_text.h"

#include <cstddef>

namespace claimline {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year_month_day;

year_month_day Date(sys_days day) { return year_month_day(day); }

int Year(sys_days day) { return static_cast<int>(Date(day).year()); }

int Month(sys_days day) {
  return static_cast<int>(static_cast<unsigned>(Date(day).month()));
}

sys_days FirstOfYear(int year) {
  return std::chrono::year(year) / std::chrono::January / 1;
}

// `number`, which is not negative, with zeros before it up to `width` digits.
std::string Padded(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

std::string IsoDate(sys_days day) {
  const year_month_day date = Date(day);
  const auto month = static_cast<unsigned>(date.month());
  const auto day_of_month = static_cast<unsigned>(date.day());
  return Padded(static_cast<int>(date.year()), 4) + "-" +
         Padded(static_cast<int>(month), 2) + "-" +
         Padded(static_cast<int>(day_of_month), 2);
}

std::string IsoClock(seconds time, bool with_seconds) {
  const std::chrono::hh_mm_ss clock(time);
  const int hour = static_cast<int>(clock.hours().count());
  const int minute = static_cast<int>(clock.minutes().count());
  std::string text = "T" + Padded(hour, 2) + ":" + Padded(minute, 2);
  if (with_seconds) {
    text += ":" + Padded(static_cast<int>(clock.seconds().count()), 2);
  }
  return text;
}

// The ISO year and week of a Monday are those of its Thursday.
std::string IsoWeekName(sys_days monday) {
  const sys_days thursday = monday + days(3);
  const int year = Year(thursday);
  const auto day_of_year = thursday - FirstOfYear(year);
  return Padded(year, 4) + "-W" +
         Padded(static_cast<int>(day_of_year / days(7)) + 1, 2);
}

std::string_view SeasonCode(int first_month) {
  switch (first_month) {
    case 3:
      return "SP";
    case 6:
      return "SU";
    case 9:
      return "FA";
    default:
      return "WI";
  }
}

std::string IsoMoment(sys_seconds moment, Grain grain) {
  const sys_days day = std::chrono::floor<days>(moment);
  if (grain <= Grain::kDay) return IsoDate(day);
  return IsoDate(day) + IsoClock(moment - day, grain == Grain::kSecond);
}

}  // namespace

std::string Timex(const Period& period) {
  const int year = Year(period.day);
  const int month = Month(period.day);
  switch (period.grain) {
    case Grain::kCentury:
      return Padded(year / 100, 2);
    case Grain::kDecade:
      return Padded(year / 10, 3);
    case Grain::kYear:
      return Padded(year, 4);
    case Grain::kHalf:
      return Padded(year, 4) + (month < 7 ? "-H1" : "-H2");
    case Grain::kSeason:
      return Padded(year, 4) + "-" + std::string(SeasonCode(month));
    case Grain::kQuarter:
      return Padded(year, 4) + "-Q" + std::to_string((month + 2) / 3);
    case Grain::kMonth:
      return Padded(year, 4) + "-" + Padded(month, 2);
    case Grain::kWeek:
      return IsoWeekName(period.day);
    case Grain::kWeekend:
      return IsoWeekName(period.day - days(5)) + "-WE";
    case Grain::kDay:
      return IsoDate(period.day);
    case Grain::kDayPart:
      return IsoDate(period.day) + "T" + std::string(period.part.code);
    case Grain::kHour:
      return IsoDate(period.day) + IsoClock(period.time, false).substr(0, 3);
    case Grain::kMinute:
    case Grain::kSecond:
      return IsoDate(period.day) +
             IsoClock(period.time, period.grain == Grain::kSecond);
  }
  return {};
}

std::string_view UnknownTimex(Grain grain) {
  switch (grain) {
    case Grain::kCentury:
      return "XX";
    case Grain::kDecade:
      return "XXX";
    case Grain::kYear:
      return "XXXX";
    case Grain::kHalf:
      return "XXXX-HX";
    case Grain::kSeason:
      return "XXXX-XX";
    case Grain::kQuarter:
      return "XXXX-QX";
    case Grain::kMonth:
      return "XXXX-XX";
    case Grain::kWeek:
      return "XXXX-WXX";
    case Grain::kWeekend:
      return "XXXX-WXX-WE";
    case Grain::kDay:
      return "XXXX-XX-XX";
    case Grain::kDayPart:
    case Grain::kHour:
      return "XXXX-XX-XXTXX";
    case Grain::kMinute:
      return "XXXX-XX-XXTXX:XX";
    case Grain::kSecond:
      return "XXXX-XX-XXTXX:XX:XX";
  }
  return {};
}

std::string IntervalStart(const Period& period) {
  if (period.grain == Grain::kDayPart) {
    return IsoMoment(period.day + hours(period.part.start_hour),
                     Grain::kMinute);
  }
  return IsoMoment(period.day + period.time, period.grain);
}

std::string IntervalEnd(const Period& period) {
  if (period.grain == Grain::kDayPart) {
    return IsoMoment(period.day + hours(period.part.end_hour), Grain::kMinute);
  }
  if (period.grain == Grain::kWeekend) return IsoDate(period.day + days(2));
  const auto next = Shifted(period, 1);
  // What ends with the year 9999 ends at its last moment that can be written.
  return next ? IntervalStart(*next) : "9999-12-31";
}

}  // namespace claimline
