#include "resolve/timex_point.h"

#include <utility>

#include "resolve/calendar_text.h"
#include "resolve/holiday.h"
#include "resolve/recurring.h"

namespace claimline {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;

constexpr int kLeapYear = 2000;  // has every day there is

std::optional<Period> DayPeriod(std::optional<sys_days> day) {
  if (!day) return std::nullopt;
  return Period{Grain::kDay, *day};
}

// What is known of a thing that comes round every year without its year.
std::optional<Place> WithoutYear(const TimexParts& parts) {
  const auto any = InYear(parts, kLeapYear);
  if (!any) return std::nullopt;
  if (!parts.holiday.empty() && !HolidayIsFixed(parts.holiday)) {
    return "XXXX-XX-XX";
  }
  if (parts.nth) return "XXXX-" + Timex(*any).substr(5, 2) + "-XX";
  return "XXXX" + Timex(*any).substr(4);
}

// The year that `last year`, `2025`, `that year` say.
struct SaidYear {
  bool said = false;
  std::optional<int> year;  // none where it is not known
};

SaidYear YearSaid(const TimexParts& parts, const TimeAnchor& anchor) {
  if (parts.year) return {true, FullYear(*parts.year, anchor)};
  const bool relative =
      parts.direction && parts.count && parts.count->unit.grain == Grain::kYear;
  if (!relative) return {};
  const auto origin = OriginOf(*parts.direction, anchor);
  if (!origin) return {true, std::nullopt};
  return {true, YearOf(*origin) + parts.direction->shift};
}

std::optional<Place> FiscalPlace(const TimexParts& parts,
                                 const TimeAnchor& anchor) {
  const SaidYear year = YearSaid(parts, anchor);
  std::string timex =
      year.year ? "FY" + std::to_string(*year.year) : std::string("FYXXXX");
  if (parts.quarter) timex += "-Q" + std::to_string(*parts.quarter);
  if (parts.half) timex += "-H" + std::to_string(*parts.half);
  return timex;
}

// `03/04/2025` where nothing tells which is the day: the weekday may.
std::optional<Place> NumericPlace(TimexParts parts, const TimeAnchor& anchor) {
  const SaidYear said = YearSaid(parts, anchor);
  TimexParts swapped = parts;
  std::swap(swapped.month, swapped.day);
  if (said.year && parts.weekday) {
    const auto fits = [&](const TimexParts& order) {
      const auto period = InYear(order, *said.year);
      return period && static_cast<int>(
                           std::chrono::weekday(period->day).iso_encoding()) ==
                           *parts.weekday;
    };
    const TimexParts& fitting = fits(parts) ? parts : swapped;
    if (const auto period = InYear(fitting, *said.year)) return *period;
  }
  if (!said.year) return "XXXX-XX-XX";
  const auto year = StartingIn(*said.year, 1, Grain::kYear);
  if (!year) return std::nullopt;
  return Timex(*year) + "-XX-XX";
}

std::optional<Place> RecurringPlace(const TimexParts& parts,
                                    const TimeAnchor& anchor, Tense tense) {
  if (parts.numeric) return NumericPlace(parts, anchor);
  const SaidYear said = YearSaid(parts, anchor);
  if (said.said) {
    if (!said.year) return WithoutYear(parts);
    return InYear(parts, *said.year);
  }
  if (parts.direction && !parts.count) {
    const auto origin = OriginOf(*parts.direction, anchor);
    if (!origin) return WithoutYear(parts);
    return ByDirection(parts, *parts.direction, *origin, tense);
  }
  if (anchor.published) {
    return ByTense(parts, anchor.published->day, tense);
  }
  if (anchor.year) {
    if (const auto period = InYear(parts, *anchor.year)) return *period;
  }
  return WithoutYear(parts);
}

std::optional<Place> YearPlace(const TimexParts& parts,
                               const TimeAnchor& anchor) {
  const int year = FullYear(*parts.year, anchor);
  if (parts.era == Era::kBeforeCommon) {
    std::string digits = std::to_string(year);
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return "BC" + digits;
  }
  return StartingIn(year, 1, Grain::kYear);
}

std::optional<Place> DecadePlace(int decade, const TimeAnchor& anchor) {
  if (decade < 100) {
    // `the 90s`: the last ones that have begun.
    const int now = anchor.published ? YearOf(*anchor.published) : 2019;
    const int century = now - now % 100;
    decade += century + decade <= now ? century : century - 100;
  }
  return StartingIn(decade - decade % 10, 1, Grain::kDecade);
}

std::optional<Place> CenturyPlace(const TimexParts& parts) {
  const int first = (*parts.century - 1) * 100;
  if (parts.era == Era::kBeforeCommon) {
    std::string digits = std::to_string(*parts.century - 1);
    if (digits.size() < 2) digits.insert(0, "0");
    return "BC" + digits;
  }
  if (first == 0) return "00";
  return StartingIn(first, 1, Grain::kCentury);
}

// `Friday the 13th`: the nearest day that is both.
std::optional<Period> WeekdayWithDay(const TimexParts& parts,
                                     sys_days published) {
  for (int distance = 0; distance <= 800; ++distance) {
    for (const int sign : {1, -1}) {
      const sys_days day = published + days(distance * sign);
      const std::chrono::year_month_day date(day);
      const bool fits =
          static_cast<unsigned>(date.day()) ==
              static_cast<unsigned>(*parts.day) &&
          static_cast<int>(std::chrono::weekday(day).iso_encoding()) ==
              *parts.weekday;
      if (fits) return Period{Grain::kDay, day};
    }
  }
  return std::nullopt;
}

std::optional<Place> WeekdayPlace(const TimexParts& parts,
                                  const TimeAnchor& anchor, Tense tense) {
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
    const bool skips = direction.origin == Origin::kPublication;
    return on(skips ? same_week + days(7) : next);
  }
  if (same_week == from) return on(from);
  if (parts.direction) {
    return on(tense == Tense::kPast ? last : next);
  }
  return on(tense == Tense::kFuture ? next : last);
}

// `the 18th`, `the 15th of next month`.
std::optional<Place> DayPlace(const TimexParts& parts, const TimeAnchor& anchor,
                              Tense tense) {
  const auto origin = OriginOf(parts.direction.value_or(Direction{}), anchor);
  if (!origin) {
    if (!DayOf(kLeapYear, 1, *parts.day)) return std::nullopt;
    const std::string day = std::to_string(*parts.day);
    return "XXXX-XX-" + (day.size() < 2 ? "0" + day : day);
  }
  const auto in_month = [&](int shift) -> std::optional<Period> {
    const auto month = Shifted(Containing(origin->day, Grain::kMonth), shift);
    if (!month) return std::nullopt;
    const std::chrono::year_month_day first(month->day);
    return DayPeriod(DayOf(
        static_cast<int>(first.year()),
        static_cast<int>(static_cast<unsigned>(first.month())), *parts.day));
  };
  if (parts.direction) return in_month(parts.direction->shift);
  const auto here = in_month(0);
  if (here && here->day > origin->day && tense == Tense::kPast) {
    return in_month(-1);
  }
  if (here && here->day < origin->day && tense == Tense::kFuture) {
    return in_month(1);
  }
  return here;
}

// `last year`, `this week`, `the previous quarter`.
std::optional<Place> UnitPlace(const TimexParts& parts,
                               const TimeAnchor& anchor, Tense tense) {
  const Grain grain = parts.count->unit.grain;
  const Direction& direction = *parts.direction;
  const bool quarter_spoken_of = grain == Grain::kQuarter && anchor.quarter &&
                                 direction.origin != Origin::kPublication;
  if (quarter_spoken_of) return Shifted(*anchor.quarter, direction.shift);
  const auto origin = OriginOf(direction, anchor);
  const bool coarser =
      origin && origin->grain < grain && direction.origin == Origin::kNarrative;
  if (!origin || coarser) return std::string(UnknownTimex(grain));
  if (grain >= Grain::kHour) {
    if (origin->grain < Grain::kHour) return std::string(UnknownTimex(grain));
    Period moment = *origin;
    moment.grain = grain;
    return Shifted(moment, direction.shift);
  }
  Period here = Containing(origin->day, grain);
  // A weekend spoken of in the past tense has begun.
  const bool coming = grain == Grain::kWeekend && here.day > origin->day &&
                      direction.shift == 0;
  if (coming && tense == Tense::kPast) here.day -= days(7);
  return Shifted(here, direction.shift);
}

// Nothing but a time of day.
Place BareDay(const TimeAnchor& anchor) {
  if (anchor.near_day) return *anchor.near_day;
  if (anchor.published) {
    return Period{Grain::kDay, anchor.published->day};
  }
  return std::string(UnknownTimex(Grain::kDay));
}

std::optional<Place> DeicticPlace(int shift, const TimeAnchor& anchor) {
  if (!anchor.published) return std::string(UnknownTimex(Grain::kDay));
  const auto day = DayShifted(anchor.published->day, Grain::kDay, shift);
  if (!day) return std::nullopt;
  return Period{Grain::kDay, *day};
}

std::optional<Place> BasePlace(const TimexParts& parts,
                               const TimeAnchor& anchor, Tense tense) {
  if (parts.deictic) return DeicticPlace(*parts.deictic, anchor);
  if (parts.fiscal) return FiscalPlace(parts, anchor);
  if (Recurs(parts)) return RecurringPlace(parts, anchor, tense);
  if (parts.year) return YearPlace(parts, anchor);
  if (parts.decade) return DecadePlace(*parts.decade, anchor);
  if (parts.century) return CenturyPlace(parts);
  if (parts.weekday) return WeekdayPlace(parts, anchor, tense);
  if (parts.day) return DayPlace(parts, anchor, tense);
  if (parts.direction && parts.count) return UnitPlace(parts, anchor, tense);
  if (parts.direction && (parts.part || parts.time)) {  // `the next morning`
    TimexParts day;
    day.direction = parts.direction;
    day.count = UnitCount{Decimal(1), {Grain::kDay, 1}};
    return UnitPlace(day, anchor, tense);
  }
  return BareDay(anchor);
}

std::string ClockText(const ClockTime& time) {
  Period clock;
  clock.grain = time.second ? Grain::kSecond : Grain::kMinute;
  clock.time = hours(time.hour) + minutes(time.minute.value_or(0)) +
               seconds(time.second.value_or(0));
  if (time.hour == 24) return "T24:00";
  return Timex(clock).substr(10);
}

// The time of day on its day.
Place WithTime(Place place, const TimexParts& parts) {
  if (!parts.time && !parts.part) return place;
  if (auto* known = std::get_if<std::string>(&place)) {
    const std::string clock = parts.time ? ClockText(*parts.time)
                                         : "T" + std::string(parts.part->code);
    return *known + clock;
  }
  Period period = std::get<Period>(place);
  if (period.grain != Grain::kDay) return place;
  if (!parts.time) {
    period.grain = Grain::kDayPart;
    period.part = *parts.part;
    return period;
  }
  const ClockTime& time = *parts.time;
  period.grain = time.second ? Grain::kSecond : Grain::kMinute;
  const seconds since_midnight = hours(time.hour) +
                                 minutes(time.minute.value_or(0)) +
                                 seconds(time.second.value_or(0));
  period.day += std::chrono::floor<days>(since_midnight);
  period.time = since_midnight % days(1);
  return period;
}

}  // namespace

int FullYear(WrittenYear year, const TimeAnchor& anchor) {
  if (!year.short_form) return year.number;
  const int last = anchor.published ? YearOf(*anchor.published) + 10 : 2049;
  const int century = last - last % 100;
  const int full = century + year.number;
  return full <= last ? full : full - 100;
}

std::optional<Period> OriginOf(const Direction& direction,
                               const TimeAnchor& anchor) {
  switch (direction.origin) {
    case Origin::kPublication:
      return anchor.published;
    case Origin::kNarrative:
      return anchor.narrative ? anchor.narrative : anchor.published;
    case Origin::kCurrent:
      return anchor.published ? anchor.published
             : anchor.year    ? StartingIn(*anchor.year, 1, Grain::kYear)
                              : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Place> ResolvePoint(const TimexParts& parts,
                                  const TimeAnchor& anchor, Tense tense) {
  const auto base = BasePlace(parts, anchor, tense);
  if (!base) return std::nullopt;
  if (parts.whole_week) {
    const auto* day = std::get_if<Period>(&*base);
    if (day == nullptr) return std::string(UnknownTimex(Grain::kWeek));
    return Containing(day->day, Grain::kWeek);
  }
  return WithTime(*base, parts);
}

}  // namespace claimline
