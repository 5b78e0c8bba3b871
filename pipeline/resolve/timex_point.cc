#include "resolve/timex_point.h"

#include <utility>

#include "resolve/calendar_text.h"
#include "resolve/holiday.h"
#include "resolve/recurring.h"
#include "resolve/timex_day.h"

namespace claimline {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;

constexpr int kLeapYear = 2000;  // has every day there is

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

// The reading of `Friday 7/6` by which it is a Friday; none where both or
// neither are.
std::optional<Period> FittingWeekday(const TimexParts& parts, int year) {
  TimexParts swapped = parts;
  std::swap(swapped.month, swapped.day);
  const auto fitting = [&](const TimexParts& order) {
    auto day = InYear(order, year);
    const bool fits = day && WeekdayOf(day->day) == *parts.weekday;
    return fits ? day : std::nullopt;
  };
  const auto one = fitting(parts);
  const auto other = fitting(swapped);
  if (one && other && one != other) return std::nullopt;
  return one ? one : other;
}

// `03/04/2025` where nothing tells which is the day: the weekday may.
std::optional<Place> NumericPlace(const TimexParts& parts,
                                  const TimeAnchor& anchor) {
  const SaidYear said = YearSaid(parts, anchor);
  const auto year = said.year ? said.year
                    : anchor.published
                        ? std::optional(YearOf(*anchor.published))
                        : std::nullopt;
  if (year && parts.weekday) {
    if (const auto period = FittingWeekday(parts, *year)) return *period;
  }
  if (!said.year) return "XXXX-XX-XX";
  const auto whole = StartingIn(*said.year, 1, Grain::kYear);
  if (!whole) return std::nullopt;
  return Timex(*whole) + "-XX-XX";
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
  // `the late 1800s` are those of a century, `the 2000s` of a decade.
  if (decade % 100 == 0 && decade < 2000) {
    return StartingIn(decade, 1, Grain::kCentury);
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

// `last year`, `this week`, `the previous quarter`.
std::optional<Place> UnitPlace(const TimexParts& parts,
                               const TimeAnchor& anchor, Tense tense) {
  const Grain grain = parts.count->unit.grain;
  const Direction& direction = *parts.direction;
  const bool quarter_spoken_of = grain == Grain::kQuarter && anchor.quarter &&
                                 direction.origin != TimexOrigin::kPublication;
  if (quarter_spoken_of) {
    // What was in the quarter was not in one that still runs.
    const auto after = Shifted(*anchor.quarter, 1);
    const bool runs = parts.nearest && tense == Tense::kPast &&
                      anchor.published && after &&
                      after->day > anchor.published->day;
    return Shifted(*anchor.quarter, direction.shift - (runs ? 1 : 0));
  }
  auto origin = OriginOf(direction, anchor);
  const bool the_day = grain == Grain::kDay && direction.shift == 0 &&
                       direction.origin == TimexOrigin::kCurrent;
  if (the_day && anchor.recent_day) origin = anchor.recent_day;
  const bool coarser = origin && origin->grain < grain &&
                       direction.origin == TimexOrigin::kNarrative;
  if (coarser) origin = grain <= Grain::kDay ? anchor.recent_day : std::nullopt;
  if (!origin) return std::string(UnknownTimex(grain));
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
  // `at year-end`, `for the year` of a past tense is the last one until the
  // year is half gone.
  const auto next = Shifted(here, 1);
  const bool gone = parts.nearest && grain < Grain::kWeek &&
                    grain != Grain::kCentury && tense == Tense::kPast && next &&
                    origin->day - here.day < next->day - origin->day;
  // The turn of the century is that of the next one once half of it has passed.
  const bool turns =
      parts.nearest && grain == Grain::kCentury && YearOf(*origin) % 100 >= 50;
  return Shifted(here, direction.shift - (gone ? 1 : 0) + (turns ? 1 : 0));
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

// The week that the day lies in, or the weekend that it makes a long one.
Place Around(const Place& place, Grain grain) {
  const auto* known = std::get_if<Period>(&place);
  if (known == nullptr) return std::string(UnknownTimex(grain));
  const bool after_weekend =
      grain == Grain::kWeekend && WeekdayOf(known->day) <= 2;
  return Containing(known->day - days(after_weekend ? 2 : 0), grain);
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

// True where the time last spoken of is still to come: what was a year earlier
// was so a year before now.
bool IsAhead(const TimeAnchor& anchor) {
  return anchor.published && anchor.narrative &&
         anchor.narrative->day > anchor.published->day;
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
    case TimexOrigin::kPublication:
      return anchor.published;
    case TimexOrigin::kNarrative:
      if (direction.shift < 0 && IsAhead(anchor)) return anchor.published;
      return anchor.narrative ? anchor.narrative : anchor.published;
    case TimexOrigin::kCurrent:
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
  if (parts.around) return Around(*base, *parts.around);
  return WithTime(*base, parts);
}

}  // namespace claimline
