#include "resolve/timex_day.h"

#include <string>
#include <variant>

#include "resolve/calendar.h"

namespace claimline {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

// `Friday the 13th`: the nearest day that is both.
std::optional<Period> WeekdayWithDay(const TimexParts& parts,
                                     sys_days published) {
  for (int distance = 0; distance <= 800; ++distance) {
    for (const int sign : {1, -1}) {
      const sys_days day = published + days(distance * sign);
      const std::chrono::year_month_day date(day);
      const bool fits = static_cast<unsigned>(date.day()) ==
                            static_cast<unsigned>(*parts.day) &&
                        WeekdayOf(day) == *parts.weekday;
      if (fits) return Period{Grain::kDay, day};
    }
  }
  return std::nullopt;
}

// Day, or nth weekday, of the month `shift` months from that of `day`.
template <typename InMonth>
std::optional<Place> OfMonth(sys_days day, int shift, InMonth in_month) {
  const auto month = Shifted(Containing(day, Grain::kMonth), shift);
  if (!month) return std::nullopt;
  const std::chrono::year_month_day first(month->day);
  const std::optional<sys_days> found =
      in_month(static_cast<int>(first.year()),
               static_cast<int>(static_cast<unsigned>(first.month())));
  if (!found) return std::nullopt;
  return Period{Grain::kDay, *found};
}

// `the first Monday of next month`.
std::optional<Place> NthWeekdayPlace(const TimexParts& parts,
                                     const TimeAnchor& anchor) {
  const auto origin = OriginOf(*parts.direction, anchor);
  if (!origin || origin->grain < Grain::kMonth) return "XXXX-XX-XX";
  return OfMonth(origin->day, parts.direction->shift, [&](int year, int month) {
    return NthWeekday(year, month, *parts.weekday, *parts.nth);
  });
}

}  // namespace

int WeekdayOf(sys_days day) {
  return static_cast<int>(std::chrono::weekday(day).iso_encoding());
}

std::optional<Place> WeekdayPlace(const TimexParts& parts,
                                  const TimeAnchor& anchor, Tense tense) {
  if (parts.nth && parts.direction) return NthWeekdayPlace(parts, anchor);
  const int weekday = *parts.weekday;
  constexpr int kLongestMonth = 31;
  if (parts.day && (*parts.day < 1 || *parts.day > kLongestMonth)) {
    return std::nullopt;
  }
  const Direction direction = parts.direction.value_or(Direction{});
  const auto origin = OriginOf(direction, anchor);
  if (!origin) return "XXXX-WXX-" + std::to_string(weekday);
  if (parts.day) {
    const auto found = WeekdayWithDay(parts, origin->day);
    if (!found) return std::nullopt;
    return *found;
  }
  const sys_days from = origin->day;
  const sys_days monday = Containing(from, Grain::kWeek).day;
  const sys_days same_week = monday + days(weekday - 1);
  const auto on = [](sys_days day) { return Place(Period{Grain::kDay, day}); };
  if (parts.direction && parts.count) {  // `Friday of next week`
    return on(same_week + days(7 * direction.shift));
  }
  const sys_days last = same_week < from ? same_week : same_week - days(7);
  const sys_days next = same_week > from ? same_week : same_week + days(7);
  if (parts.direction && direction.shift < 0) return on(last);
  if (parts.direction && direction.shift > 0) {
    // `next Friday` is that of next week, `the following Friday` the first one.
    const bool skips = direction.origin == TimexOrigin::kPublication;
    return on(skips ? same_week + days(7) : next);
  }
  if (same_week == from) return on(from);
  if (parts.direction) {
    return on(tense == Tense::kPast ? last : next);
  }
  return on(tense == Tense::kFuture ? next : last);
}

std::optional<Place> DayPlace(const TimexParts& parts, const TimeAnchor& anchor,
                              Tense tense) {
  const auto origin = OriginOf(parts.direction.value_or(Direction{}), anchor);
  if (!origin) {
    constexpr int kLeapYear = 2000;
    if (!DayOf(kLeapYear, 1, *parts.day)) return std::nullopt;
    const std::string day = std::to_string(*parts.day);
    return "XXXX-XX-" + (day.size() < 2 ? "0" + day : day);
  }
  const auto shifted = [&](int shift) {
    return OfMonth(origin->day, shift, [&](int year, int month) {
      return DayOf(year, month, *parts.day);
    });
  };
  if (parts.direction) return shifted(parts.direction->shift);
  const auto here = shifted(0);
  if (!here) return std::nullopt;
  const sys_days day = std::get<Period>(*here).day;
  if (day > origin->day && tense == Tense::kPast) return shifted(-1);
  if (day < origin->day && tense == Tense::kFuture) return shifted(1);
  return here;
}

}  // namespace claimline
