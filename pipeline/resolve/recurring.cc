#include "resolve/recurring.h"

#include <cstdlib>

#include "resolve/holiday.h"

namespace claimline {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

std::optional<Period> DayPeriod(std::optional<sys_days> day) {
  if (!day) return std::nullopt;
  return Period{Grain::kDay, *day};
}

sys_days LastDay(const Period& period) {
  const auto next = Shifted(period, 1);
  const bool one_day = period.grain >= Grain::kWeekend || !next.has_value();
  return one_day ? period.day : next->day - days(1);
}

// Of all the years, the latest one that starts on `day` or before.
std::optional<Period> LatestUpTo(const TimexParts& parts, sys_days day) {
  const int year = YearOf({Grain::kDay, day});
  for (int back = 0; back <= 8; ++back) {
    const auto period = InYear(parts, year - back);
    if (period && period->day <= day) return period;
  }
  return std::nullopt;
}

// The earliest one that ends on `day` or after.
std::optional<Period> EarliestFrom(const TimexParts& parts, sys_days day) {
  const int year = YearOf({Grain::kDay, day});
  for (int ahead = -1; ahead <= 8; ++ahead) {
    const auto period = InYear(parts, year + ahead);
    if (period && LastDay(*period) >= day) return period;
  }
  return std::nullopt;
}

// `the third week of March`, `the last weekend of June`, `the first week of
// 2015`.
bool IsNthWeek(const TimexParts& parts) {
  return parts.nth && parts.count &&
         (parts.count->unit.grain == Grain::kWeek ||
          parts.count->unit.grain == Grain::kWeekend);
}

// Weeks count as ISO 8601 has them count in a year: the first one is that of
// the 4th, the last one of a year that of December 28.
std::optional<Period> NthWeek(const TimexParts& parts, int year) {
  const Grain grain = parts.count->unit.grain;
  const int month = parts.month.value_or(*parts.nth > 0 ? 1 : 12);
  if (grain == Grain::kWeekend) {
    constexpr int kSaturday = 6;
    const auto day = NthWeekday(year, month, kSaturday, *parts.nth);
    return day ? std::optional(Containing(*day, grain)) : std::nullopt;
  }
  if (*parts.nth > 0) {
    const auto day = DayOf(year, month, 4);
    if (!day) return std::nullopt;
    return Containing(*day + days(7 * (*parts.nth - 1)), grain);
  }
  const auto whole = StartingIn(year, month, Grain::kMonth);
  if (!whole) return std::nullopt;
  const sys_days last = LastDay(*whole);
  return Containing(parts.month ? last : last - days(3), grain);
}

}  // namespace

bool Recurs(const TimexParts& parts) {
  return !parts.holiday.empty() || parts.month || parts.quarter || parts.half ||
         parts.season || parts.week || IsNthWeek(parts);
}

std::optional<Period> InYear(const TimexParts& parts, int year) {
  if (!parts.holiday.empty()) {
    return DayPeriod(HolidayIn(year, parts.holiday));
  }
  if (IsNthWeek(parts)) return NthWeek(parts, year);
  if (parts.month) {
    if (parts.nth && parts.weekday) {
      return DayPeriod(
          NthWeekday(year, *parts.month, *parts.weekday, *parts.nth));
    }
    if (parts.day) return DayPeriod(DayOf(year, *parts.month, *parts.day));
    return StartingIn(year, *parts.month, Grain::kMonth);
  }
  if (parts.quarter) {
    if (*parts.quarter > 4) return std::nullopt;
    return StartingIn(year, *parts.quarter * 3 - 2, Grain::kQuarter);
  }
  if (parts.half) {
    if (*parts.half > 2) return std::nullopt;
    return StartingIn(year, *parts.half * 6 - 5, Grain::kHalf);
  }
  if (parts.season) return StartingIn(year, *parts.season, Grain::kSeason);
  return IsoWeek(year, parts.week.value_or(0));
}

std::optional<Period> ByTense(const TimexParts& parts, sys_days published,
                              Tense tense) {
  const auto past = LatestUpTo(parts, published);
  const auto future = EarliestFrom(parts, published);
  if (!past || !future) return past ? past : future;
  constexpr days kNear(60);
  const auto until = future->day - published;
  if (parts.nearest || (parts.month && tense == Tense::kUnknown)) {
    // What was may be told of the next one only where that is near: `Oil for
    // December delivery fell`.
    const bool back = published - past->day <= until ||
                      (tense == Tense::kPast && until > kNear);
    return back ? past : future;
  }
  // `It expects to stay above the level of the first quarter`, said in April;
  // the last quarter of the year before is not meant so.
  constexpr days kQuarter(92);
  const auto since_end = published - LastDay(*past);
  const bool just_ended = parts.quarter && since_end > days(0) &&
                          since_end <= kQuarter &&
                          YearOf(*past) == YearOf({Grain::kDay, published});
  if (just_ended && tense == Tense::kFuture) return past;
  // `beta in Q4`, said in September.
  if (parts.quarter && tense == Tense::kUnknown && until <= kNear) {
    return future;
  }
  if (parts.next) return future;
  const bool is_day = past->grain == Grain::kDay;
  if (is_day) {
    constexpr days kFar(240);
    const auto since = published - past->day;
    const bool far = parts.holiday.empty() || tense == Tense::kUnknown;
    if (far && since > kFar) return future;
    if (far && until > kFar) return past;
    if (tense == Tense::kUnknown) return since <= until ? past : future;
  }
  return tense == Tense::kFuture ? future : past;
}

std::optional<Period> ByDirection(const TimexParts& parts,
                                  const Direction& direction,
                                  const Period& origin, Tense tense) {
  if (direction.shift < 0) {
    const auto latest = LatestUpTo(parts, origin.day);
    if (!latest || LastDay(*latest) < origin.day) return latest;
    return LatestUpTo(parts, latest->day - days(1));
  }
  if (direction.shift > 0) {
    const auto next = EarliestFrom(parts, LastDay(origin) + days(1));
    const bool at_hand = next && next->day <= origin.day;
    return at_hand ? EarliestFrom(parts, LastDay(*next) + days(1)) : next;
  }
  if (direction.origin == TimexOrigin::kNarrative) {
    return InYear(parts, YearOf(origin));
  }
  const auto past = LatestUpTo(parts, origin.day);
  const auto future = EarliestFrom(parts, origin.day);
  if (!past || !future || tense == Tense::kUnknown) {
    return InYear(parts, YearOf(origin));
  }
  if (tense == Tense::kFuture) return future;
  const auto distance = [&](const Period& period) {
    return std::abs((period.day - origin.day).count());
  };
  return distance(*past) < distance(*future) ? past : future;
}

}  // namespace claimline
