#include "resolve/timex_offset.h"

#include <algorithm>
#include <string>

#include "resolve/calendar.h"
#include "resolve/calendar_text.h"
#include "resolve/time_length.h"
#include "resolve/timex_point.h"
#include "resolve/timex_value.h"

namespace claimline {
namespace {

using std::chrono::seconds;

// `about` stays; what bounds a distance bounds the place at its end.
std::optional<Modifier> PlaceModifier(std::optional<Modifier> mod, int shift) {
  if (!mod) return std::nullopt;
  const bool back = shift < 0;
  switch (*mod) {
    case Modifier::kMoreThan:
      return back ? Modifier::kBefore : Modifier::kAfter;
    case Modifier::kLessThan:
      return back ? Modifier::kAfter : Modifier::kBefore;
    case Modifier::kEqualOrMore:
      return back ? Modifier::kOnOrBefore : Modifier::kOnOrAfter;
    case Modifier::kEqualOrLess:
      return back ? Modifier::kOnOrAfter : Modifier::kOnOrBefore;
    default:
      return mod;
  }
}

// The place `number` units from `origin`. Years before or after a quarter are
// told of that quarter.
std::optional<Period> At(const Period& origin, Grain grain, long number) {
  const bool of_quarter =
      (origin.grain == Grain::kQuarter || origin.grain == Grain::kHalf) &&
      grain == Grain::kYear;
  if (of_quarter) {
    const long per_year = origin.grain == Grain::kQuarter ? 4 : 2;
    return Shifted(origin, number * per_year);
  }
  if (grain <= Grain::kDay) {
    return Shifted(Containing(origin.day, grain), number);
  }
  Period moment = origin;
  moment.grain = std::max(grain, Grain::kMinute);
  const seconds unit = grain == Grain::kHour     ? seconds(3600)
                       : grain == Grain::kMinute ? seconds(60)
                                                 : seconds(1);
  Period step{Grain::kSecond, moment.day, moment.time, {}};
  const auto shifted = Shifted(step, number * unit.count());
  if (!shifted) return std::nullopt;
  moment.day = shifted->day;
  moment.time = shifted->time;
  return moment;
}

// Units that are finer than what they count from lead nowhere: days from a
// month, hours from a day.
bool IsTooCoarse(const Period& origin, Grain grain) {
  return origin.grain < std::min(grain, Grain::kMinute);
}

// The day of `three weeks from tomorrow`, `2 years and 3 months ago`.
std::optional<Period> DayAt(const Period& origin, const WholeLength& length,
                            const TimexParts& parts, int shift) {
  const auto from =
      DayShifted(origin.day, Grain::kDay, parts.deictic.value_or(0));
  if (!from) return std::nullopt;
  const auto day = DayShifted(*from, length.grain, length.number * shift);
  if (!day) return std::nullopt;
  std::optional<Period> place = Period{Grain::kDay, *day};
  if (!parts.smaller.empty()) place->time = origin.time;
  for (std::size_t i = 0; i < parts.smaller.size(); ++i) {
    const auto minor = InWholes(parts.smaller[i]);
    if (!minor || !place) return std::nullopt;
    const long number = minor->number * shift;
    const bool last = i + 1 == parts.smaller.size();
    if (last || minor->grain > Grain::kDay) {
      place = At(*place, minor->grain, number);
      continue;
    }
    const auto next = DayShifted(place->day, minor->grain, number);
    if (!next) return std::nullopt;
    place->day = *next;
  }
  return place;
}

// The day of `two Thursdays ago`, `three Sundays from now`.
std::optional<Period> WeekdayAt(const Period& origin, int weekday,
                                long number) {
  using std::chrono::days;
  const bool back = number < 0;
  auto nearest = Containing(origin.day, Grain::kWeek).day + days(weekday - 1);
  if (back && nearest >= origin.day) nearest -= days(7);
  if (!back && nearest <= origin.day) nearest += days(7);
  return Shifted({Grain::kDay, nearest}, (back ? number + 1 : number - 1) * 7);
}

// The season of `two summers ago`: the last one that has ended and the one of
// the year before it.
std::optional<Period> SeasonAt(const Period& origin, int first_month,
                               long number) {
  const bool back = number < 0;
  const int year = YearOf(origin);
  for (int away = -1; away <= 1; ++away) {
    const int tried = back ? year - away : year + away;
    const auto season = StartingIn(tried, first_month, Grain::kSeason);
    const auto end = season ? Shifted(*season, 1) : std::nullopt;
    if (!end) return std::nullopt;
    const bool clear = back ? end->day <= origin.day : season->day > origin.day;
    if (!clear) continue;
    const long more = back ? number + 1 : number - 1;
    return StartingIn(tried + static_cast<int>(more), first_month,
                      Grain::kSeason);
  }
  return std::nullopt;
}

// `10,000 years ago`, which no calendar reaches: the year before our era, else
// thousands, millions or billions of years ago as TIDES writes them: `KA10`. Of
// the latter, nobody needs to know from when.
std::optional<ResolvedTimex> LongAgo(const WholeLength& length,
                                     std::optional<Period> origin) {
  const long years = length.grain == Grain::kYear      ? length.number
                     : length.grain == Grain::kDecade  ? length.number * 10
                     : length.grain == Grain::kCentury ? length.number * 100
                                                       : 0;
  constexpr long kThousand = 1000;
  if (years < 10 * kThousand) {
    if (!origin || years < YearOf(*origin)) return std::nullopt;
    std::string digits = std::to_string(years - YearOf(*origin) + 1);
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return Unplaced(TimexType::kDate, "BC" + digits);
  }
  const auto in = [&](std::string_view unit, int power) {
    const auto number = Decimal::Scaled(years, -power);
    std::string text = number ? number->ToString() : "X";
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return Unplaced(TimexType::kDate, std::string(unit) + text);
  };
  if (years < kThousand * kThousand) return in("KA", 3);
  if (years < kThousand * kThousand * kThousand) return in("MA", 6);
  return in("GA", 9);
}

// True where the day last spoken of is the last one of the quarter last spoken
// of.
bool EndsQuarter(const TimeAnchor& anchor) {
  if (!anchor.quarter || !anchor.narrative) return false;
  const auto next = Shifted(*anchor.quarter, 1);
  return next && anchor.narrative->grain == Grain::kDay &&
         anchor.narrative->day + std::chrono::days(1) == next->day;
}

ResolvedTimex SomeTimeAway(int shift) {  // `several years ago`
  ResolvedTimex some =
      Unplaced(TimexType::kDate, shift < 0 ? "PAST_REF" : "FUTURE_REF");
  some.value.vague = true;
  return some;
}

// How finely the place of a distance is told.
Grain GrainOf(const TimexParts& parts, const WholeLength& length) {
  if (!parts.smaller.empty()) return parts.smaller.back().unit.grain;
  if (parts.deictic || parts.weekday) return Grain::kDay;
  return parts.season ? Grain::kSeason : length.grain;
}

// Returns the time from which `length` is counted, to a place told in `grain`.
std::optional<Period> CountedFrom(Direction direction,
                                  const WholeLength& length, Grain grain,
                                  const TimeAnchor& anchor) {
  auto origin = OriginOf(direction, anchor);
  if (direction.origin != TimexOrigin::kNarrative) return origin;
  if (EndsQuarter(anchor) && length.grain == Grain::kYear) {
    origin = anchor.quarter;  // `in the quarter ended June 30; a year earlier`
  }
  if (origin && IsTooCoarse(*origin, grain) && grain <= Grain::kDay) {
    origin = anchor.recent_day;
  }
  return origin;
}

// The place that is `length` from `origin`, back or on as `shift` says.
std::optional<Period> Away(const Period& origin, const WholeLength& length,
                           const TimexParts& parts, int shift) {
  const long number = length.number * shift;
  if (parts.weekday) return WeekdayAt(origin, *parts.weekday, number);
  if (parts.season) return SeasonAt(origin, *parts.season, number);
  if (parts.deictic || !parts.smaller.empty()) {
    return DayAt(origin, length, parts, shift);
  }
  return At(origin, length.grain, number);
}

}  // namespace

std::optional<ResolvedTimex> OffsetTimex(const TimexParts& parts,
                                         const TimeAnchor& anchor) {
  if (!parts.count) return std::nullopt;
  const Direction direction =
      parts.direction.value_or(Direction{TimexOrigin::kPublication, 1});
  const int shift = direction.shift;
  if (!parts.count->number) return SomeTimeAway(shift);
  const auto length = InWholes(*parts.count);
  if (!length) return std::nullopt;
  const Grain grain = GrainOf(parts, *length);
  const auto origin = CountedFrom(direction, *length, grain, anchor);
  const bool reachable = origin && !IsTooCoarse(*origin, grain);
  const auto place =
      reachable ? Away(*origin, *length, parts, shift) : std::nullopt;
  std::optional<ResolvedTimex> resolved;
  if (place) {
    resolved = Placed(*place, parts);
  } else if (length->number * shift < 0 && (reachable || !origin)) {
    resolved = LongAgo(*length, origin);
  }
  if (!resolved && !reachable) {
    resolved = Placed(std::string(UnknownTimex(grain)), parts);
  }
  if (resolved) resolved->value.mod = PlaceModifier(parts.mod, shift);
  return resolved;
}

std::optional<ResolvedTimex> AheadTimex(TimexParts parts,
                                        const TimeAnchor& anchor) {
  const bool weeks = parts.count && parts.count->number &&
                     parts.count->unit.grain == Grain::kWeek;
  if (weeks) {
    constexpr int kDaysOfWeek = 7;
    parts.count->unit = {Grain::kDay, parts.count->unit.factor * kDaysOfWeek};
  }
  return OffsetTimex(parts, anchor);
}

std::optional<ResolvedTimex> SpanTimex(const TimexParts& parts,
                                       const TimeAnchor& anchor) {
  if (!parts.count || !parts.direction) return std::nullopt;
  ResolvedTimex span = Unplaced(
      TimexType::kDuration, LengthTimex(parts.count->number, *parts.count, {}));
  span.value.mod = parts.mod;
  if (!parts.count->number) {
    span.value.vague = true;
    return span;
  }
  const auto count = InWholes(*parts.count);
  const auto origin = OriginOf(*parts.direction, anchor);
  const bool placed = count && origin && count->grain <= Grain::kDay &&
                      parts.direction->shift != 0;
  if (!placed) return span;
  const bool whole_periods = count->grain == Grain::kQuarter;
  const Period base =
      whole_periods ? Containing(origin->day, Grain::kQuarter) : *origin;
  const bool ahead = parts.direction->shift > 0;
  const auto after = Shifted(base, whole_periods && ahead ? 1 : 0);
  if (!after) return span;
  const auto other = DayShifted(after->day, count->grain,
                                ahead ? count->number : -count->number);
  if (!other) return span;
  const Period from{Grain::kDay, ahead ? after->day : *other};
  const Period to{Grain::kDay, ahead ? *other : after->day};
  span.value.start = IntervalStart(from);
  span.value.end = IntervalStart(to);
  return span;
}

}  // namespace claimline
