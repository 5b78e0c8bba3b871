#include "resolve/timex.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "resolve/timex_point.h"
#include "unicode/zone.h"

namespace claimline {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;

// The unit as durations write it, with the `T` that times of day take.
std::string_view UnitCode(Grain grain) {
  switch (grain) {
    case Grain::kCentury:
      return "CE";
    case Grain::kDecade:
      return "DE";
    case Grain::kYear:
      return "Y";
    case Grain::kQuarter:
      return "Q";
    case Grain::kMonth:
      return "M";
    case Grain::kWeek:
      return "W";
    case Grain::kWeekend:
      return "WE";
    case Grain::kHour:
      return "TH";
    case Grain::kMinute:
      return "TM";
    case Grain::kSecond:
      return "TS";
    default:
      return "D";
  }
}

std::string PlainNumber(Decimal number) {
  std::string text = number.ToString();
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

// A number of units; half of one is said in the next smaller unit.
struct Quantity {
  std::optional<Decimal> number;
  Grain grain;
};

Quantity InWholeUnits(std::optional<Decimal> number, TimeUnit unit) {
  if (!number) return {number, unit.grain};
  const auto total = number->Times(Decimal(unit.factor));
  constexpr std::pair<Grain, std::pair<int, Grain>> kHalves[] = {
      {Grain::kCentury, {50, Grain::kYear}},
      {Grain::kDecade, {5, Grain::kYear}},
      {Grain::kYear, {6, Grain::kMonth}},
      {Grain::kDay, {12, Grain::kHour}},
      {Grain::kHour, {30, Grain::kMinute}},
      {Grain::kMinute, {30, Grain::kSecond}}};
  if (total == Decimal::Scaled(5, -1)) {
    for (const auto& [grain, half] : kHalves) {
      if (grain == unit.grain) return {Decimal(half.first), half.second};
    }
  }
  return {total, unit.grain};
}

// `P3Y`, `PT6M`, `P2Y3M`, `P1DT12H`, `PXM` where there is no number.
std::string DurationTimex(const std::optional<Decimal>& number,
                          const UnitCount& count,
                          const std::optional<UnitCount>& minor) {
  std::string timex = "P";
  bool in_time = false;
  const auto add = [&](const Quantity& quantity) {
    std::string_view code = UnitCode(quantity.grain);
    if (code.starts_with('T')) {
      if (!in_time) timex += 'T';
      in_time = true;
      code.remove_prefix(1);
    }
    timex += quantity.number ? PlainNumber(*quantity.number) : "X";
    timex += code;
  };
  add(InWholeUnits(number, count.unit));
  if (minor) add(InWholeUnits(minor->number, minor->unit));
  return timex;
}

ResolvedTimex Unplaced(TimexType type, std::string timex) {
  ResolvedTimex resolved;
  resolved.value.type = type;
  resolved.value.timex = std::move(timex);
  return resolved;
}

// `-04:00`, as the date decides it; empty for a zone that is not said.
std::string OffsetText(const std::optional<Zone>& zone, const Period& period) {
  if (!zone) return {};
  auto offset = zone->minutes;
  if (!offset && !zone->id.empty()) {
    const auto found = ZoneOffset(zone->id, period.day + period.time);
    if (found) offset = static_cast<int>(found->count());
  }
  if (!offset) return {};
  if (*offset == 0) return "Z";
  const int distance = *offset < 0 ? -*offset : *offset;
  const auto two = [](int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  return (*offset < 0 ? "-" : "+") + two(distance / 60) + ":" +
         two(distance % 60);
}

bool IsUniversal(const std::optional<Zone>& zone) {
  return zone && zone->minutes == 0;
}

ResolvedTimex Placed(const Place& place, const TimexParts& parts) {
  ResolvedTimex resolved;
  TimeValue& value = resolved.value;
  if (const auto* known = std::get_if<std::string>(&place)) {
    value.timex = *known;
    const bool has_time = known->find('T') != std::string::npos;
    value.type = has_time ? TimexType::kTime : TimexType::kDate;
    if (has_time && parts.time && IsUniversal(parts.zone)) value.timex += 'Z';
    return resolved;
  }
  const Period& period = std::get<Period>(place);
  value.type = period.grain > Grain::kDay ? TimexType::kTime : TimexType::kDate;
  value.timex = Timex(period);
  value.start = IntervalStart(period);
  value.end = IntervalEnd(period);
  if (period.grain >= Grain::kHour) {
    const std::string offset = OffsetText(parts.zone, period);
    *value.start += offset;
    *value.end += offset;
    if (IsUniversal(parts.zone)) value.timex += 'Z';
  }
  resolved.period = period;
  return resolved;
}

std::optional<ResolvedTimex> PointTimex(const TimexParts& parts,
                                        const TimeAnchor& anchor, Tense tense) {
  const bool today = parts.deictic == 0 && !parts.part && !parts.time;
  if (today && !anchor.published) {
    ResolvedTimex now = Unplaced(TimexType::kDate, "PRESENT_REF");
    now.value.vague = true;
    return now;
  }
  const auto place = ResolvePoint(parts, anchor, tense);
  if (!place) return std::nullopt;
  ResolvedTimex resolved = Placed(*place, parts);
  resolved.value.mod = parts.mod;
  return resolved;
}

// The two ends of a range as points of their own; what is said once holds for
// both.
std::pair<TimexParts, TimexParts> EndsOf(const TimexParts& parts,
                                         const TimeAnchor& anchor) {
  TimexParts first = parts;
  TimexParts second = parts;
  second.year = parts.end_year ? parts.end_year : parts.year;
  second.month = parts.end_month ? parts.end_month : parts.month;
  second.day = parts.end_day ? parts.end_day : parts.day;
  if (parts.end_time) second.time = parts.end_time;
  if (parts.year && parts.end_year && parts.end_year->short_form &&
      !parts.year->short_form) {
    const int century = parts.year->number - parts.year->number % 100;
    second.year = WrittenYear{century + parts.end_year->number, false};
  }
  // `Dec 31, 2025, to Jan 23 this year`: the direction is that of the end.
  const bool own_year = parts.year && parts.direction && !parts.end_year;
  if (own_year) {
    first.direction.reset();
    second.year.reset();
  }
  // `November to February 2026`: the year is that of the end.
  if (!parts.year && parts.end_year) {
    const int end = FullYear(*parts.end_year, anchor);
    const bool wraps =
        parts.month && parts.end_month && *parts.month > *parts.end_month;
    first.year = WrittenYear{end - (wraps ? 1 : 0), false};
  }
  return {first, second};
}

std::optional<ResolvedTimex> RangeTimex(const TimexParts& parts,
                                        const TimeAnchor& anchor, Tense tense) {
  const auto [first_parts, second_parts] = EndsOf(parts, anchor);
  const auto first_place = ResolvePoint(first_parts, anchor, tense);
  auto second_place = ResolvePoint(second_parts, anchor, tense);
  if (!first_place || !second_place) return std::nullopt;
  const auto* start = std::get_if<Period>(&*first_place);
  auto* end = std::get_if<Period>(&*second_place);
  if (start != nullptr && end != nullptr &&
      end->day + end->time < start->day + start->time) {
    // `10 pm - 1 am`, `November to February`, but not `2007-2005`.
    const bool same_day = parts.end_time && end->day == start->day;
    const bool no_year = !parts.year && !parts.end_year && !parts.direction;
    const auto later = same_day  ? DayShifted(end->day, Grain::kDay, 1)
                       : no_year ? DayShifted(end->day, Grain::kYear, 1)
                                 : std::nullopt;
    if (!later) return std::nullopt;
    end->day = *later;
  }
  ResolvedTimex first = Placed(*first_place, first_parts);
  const ResolvedTimex second = Placed(*second_place, second_parts);
  first.value.timex += "/" + second.value.timex;
  first.value.end = second.value.end;
  if (!second.value.end) first.value.start.reset();
  first.value.mod = parts.mod;
  first.period = second.period;
  return first;
}

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

// A whole number of units, fractions of a year as months, other fractions in
// units fine enough; none beyond reason.
struct WholeCount {
  long number = 0;
  Grain grain = Grain::kDay;
};

std::optional<long> AsLong(Decimal number) {
  if (!number.IsWhole() || number > Decimal(10'000'000)) return std::nullopt;
  long whole = 0;
  for (const char c : PlainNumber(number)) whole = whole * 10 + (c - '0');
  return whole;
}

std::optional<WholeCount> Whole(const UnitCount& count) {
  const Quantity quantity = InWholeUnits(count.number, count.unit);
  if (const auto number = AsLong(*quantity.number)) {
    return WholeCount{*number, quantity.grain};
  }
  constexpr std::pair<Grain, std::pair<int, Grain>> kFiner[] = {
      {Grain::kCentury, {100, Grain::kYear}},
      {Grain::kDecade, {10, Grain::kYear}},
      {Grain::kYear, {12, Grain::kMonth}},
      {Grain::kMonth, {30, Grain::kDay}},
      {Grain::kWeek, {7, Grain::kDay}},
      {Grain::kDay, {24, Grain::kHour}},
      {Grain::kHour, {60, Grain::kMinute}},
      {Grain::kMinute, {60, Grain::kSecond}}};
  for (const auto& [grain, finer] : kFiner) {
    if (grain != quantity.grain) continue;
    const auto product = quantity.number->Times(Decimal(finer.first));
    const auto number = product ? AsLong(*product) : std::nullopt;
    if (!number) return std::nullopt;
    return WholeCount{*number, finer.second};
  }
  return std::nullopt;
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

std::optional<ResolvedTimex> OffsetTimex(const TimexParts& parts,
                                         const TimeAnchor& anchor) {
  if (!parts.count) return std::nullopt;
  const Direction direction =
      parts.direction.value_or(Direction{Origin::kPublication, 1});
  if (!parts.count->number) {  // `several years ago`
    ResolvedTimex some = Unplaced(
        TimexType::kDate, direction.shift < 0 ? "PAST_REF" : "FUTURE_REF");
    some.value.vague = true;
    return some;
  }
  const auto count = Whole(*parts.count);
  if (!count) return std::nullopt;
  auto origin = OriginOf(direction, anchor);
  const Grain grain = parts.minor ? parts.minor->unit.grain : count->grain;
  if (origin && parts.deictic) {  // `three weeks from tomorrow`
    const auto day = DayShifted(origin->day, Grain::kDay, *parts.deictic);
    if (!day) return std::nullopt;
    origin = Period{Grain::kDay, *day};
  }
  // Days from a month lead nowhere, nor do hours from a day.
  const bool too_coarse =
      origin && origin->grain < std::min(grain, Grain::kMinute);
  if (!origin || too_coarse) {
    ResolvedTimex unknown = Placed(std::string(UnknownTimex(grain)), parts);
    unknown.value.mod = PlaceModifier(parts.mod, direction.shift);
    return unknown;
  }
  std::optional<Period> place;
  const long number = count->number * direction.shift;
  if (parts.deictic || parts.minor) {
    auto day = DayShifted(origin->day, count->grain, number);
    if (day && parts.minor) {
      const auto minor = Whole(*parts.minor);
      if (!minor) return std::nullopt;
      place = At({Grain::kDay, *day, origin->time, {}}, minor->grain,
                 minor->number * direction.shift);
    } else if (day) {
      place = Period{Grain::kDay, *day};
    }
  } else {
    place = At(*origin, count->grain, number);
  }
  if (!place) return std::nullopt;
  ResolvedTimex resolved = Placed(*place, parts);
  resolved.value.mod = PlaceModifier(parts.mod, direction.shift);
  return resolved;
}

// `the past three years`, `the next two weeks`: their length, and where they
// lie.
std::optional<ResolvedTimex> SpanTimex(const TimexParts& parts,
                                       const TimeAnchor& anchor) {
  if (!parts.count || !parts.direction) return std::nullopt;
  ResolvedTimex span =
      Unplaced(TimexType::kDuration,
               DurationTimex(parts.count->number, *parts.count, {}));
  span.value.mod = parts.mod;
  if (!parts.count->number) {
    span.value.vague = true;
    return span;
  }
  const auto count = Whole(*parts.count);
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

std::optional<ResolvedTimex> DurationOf(const TimexParts& parts) {
  if (!parts.count) return std::nullopt;
  if (parts.low && parts.high) {
    ResolvedTimex range = Unplaced(
        TimexType::kDuration, DurationTimex(parts.low, *parts.count, {}) + "/" +
                                  DurationTimex(parts.high, *parts.count, {}));
    range.value.mod = parts.mod;
    return range;
  }
  ResolvedTimex duration =
      Unplaced(TimexType::kDuration,
               DurationTimex(parts.count->number, *parts.count, parts.minor));
  duration.value.mod = parts.mod;
  duration.value.vague = !parts.count->number;
  return duration;
}

// `every month`, `twice a week`, `every other Friday`, `each morning`, `every
// June`.
std::optional<ResolvedTimex> SetTimex(const TimexParts& parts) {
  std::string timex;
  if (parts.weekday) {
    timex = "XXXX-WXX-" + std::to_string(*parts.weekday);
  } else if (parts.month) {
    const std::string number = std::to_string(*parts.month);
    timex = "XXXX-" + std::string(number.size() < 2 ? "0" : "") + number;
  } else if (parts.season) {
    const Period season{Grain::kSeason, *DayOf(2000, *parts.season, 1)};
    timex = "XXXX" + Timex(season).substr(4);
  } else if (parts.part || parts.time) {
    timex = "XXXX-XX-XX";
  } else if (parts.count) {
    UnitCount count = *parts.count;
    if (!count.number) count.number = Decimal(1);
    return Unplaced(TimexType::kSet,
                    DurationTimex(count.number, count, parts.minor));
  } else {
    return std::nullopt;
  }
  if (parts.part) timex += "T" + std::string(parts.part->code);
  if (parts.time) {
    Period clock{Grain::kMinute, sys_days()};
    clock.time = std::chrono::hours(parts.time->hour % 24) +
                 minutes(parts.time->minute.value_or(0));
    timex += Timex(clock).substr(10);
  }
  return Unplaced(TimexType::kSet, timex);
}

// `in two weeks`, to the day where days make up the unit.
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

// A value that the rule itself gives: `PAST_REF`.
std::optional<ResolvedTimex> GivenTimex(const TimexParts& parts) {
  if (parts.timex.empty()) return std::nullopt;
  ResolvedTimex given =
      Unplaced(parts.type.value_or(TimexType::kDate), std::string(parts.timex));
  given.value.mod = parts.mod;
  given.value.vague = true;
  return given;
}

std::optional<ResolvedTimex> ByForm(const TimexParts& parts,
                                    const TimeAnchor& anchor, Tense tense) {
  switch (parts.form) {
    case TimexForm::kPoint:
      return PointTimex(parts, anchor, tense);
    case TimexForm::kRange:
      return RangeTimex(parts, anchor, tense);
    case TimexForm::kOffset:
      return OffsetTimex(parts, anchor);
    case TimexForm::kAhead:
      return AheadTimex(parts, anchor);
    case TimexForm::kSpan:
      return SpanTimex(parts, anchor);
    case TimexForm::kDuration:
      return DurationOf(parts);
    case TimexForm::kSet:
      return SetTimex(parts);
    case TimexForm::kVague:
      return GivenTimex(parts);
  }
  return std::nullopt;
}

}  // namespace

std::optional<ResolvedTimex> ResolveTimex(const TimexParts& parts,
                                          const TimeAnchor& anchor,
                                          Tense tense) {
  auto resolved = ByForm(parts, anchor, tense);
  if (!resolved) return std::nullopt;
  if (parts.type) resolved->value.type = *parts.type;
  if (parts.vague) resolved->value.vague = true;
  return resolved;
}

}  // namespace claimline
