#include "resolve/timex.h"

#include <string>
#include <utility>
#include <variant>

#include "resolve/calendar_text.h"
#include "resolve/period_end.h"
#include "resolve/time_length.h"
#include "resolve/timex_offset.h"
#include "resolve/timex_point.h"
#include "resolve/timex_value.h"

namespace claimline {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;

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
  const auto* period = std::get_if<Period>(&*place);
  ResolvedTimex resolved = parts.month_of_quarter && period != nullptr
                               ? QuarterEnding(*period)
                               : Placed(*place, parts);
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
  if (parts.end_weekday) second.weekday = parts.end_weekday;
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
  auto first_place = ResolvePoint(first_parts, anchor, tense);
  auto second_place = ResolvePoint(second_parts, anchor, tense);
  if (!first_place || !second_place) return std::nullopt;
  auto* start = std::get_if<Period>(&*first_place);
  auto* end = std::get_if<Period>(&*second_place);
  if (start != nullptr && end != nullptr &&
      end->day + end->time < start->day + start->time) {
    // `10 pm - 1 am`, `Friday to Monday`, `November to February`, but not
    // `2007-2005`.
    const bool same_day = parts.end_time && end->day == start->day;
    const bool no_year = !parts.year && !parts.end_year && !parts.direction;
    // `It grew between January and November`, told in January.
    const auto earlier = no_year && parts.end_month && tense == Tense::kPast
                             ? DayShifted(start->day, Grain::kYear, -1)
                             : std::nullopt;
    const auto later = earlier    ? end->day
                       : same_day ? DayShifted(end->day, Grain::kDay, 1)
                       : parts.end_weekday
                           ? DayShifted(end->day, Grain::kWeek, 1)
                       : no_year ? DayShifted(end->day, Grain::kYear, 1)
                                 : std::nullopt;
    if (!later) return std::nullopt;
    if (earlier) start->day = *earlier;
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

// `P6W`, `P4W/P6W`; `parts` have a count.
std::string LengthOf(const TimexParts& parts) {
  if (!parts.low || !parts.high) {
    return LengthTimex(parts.count->number, *parts.count, parts.smaller);
  }
  return LengthTimex(parts.low, *parts.count, {}) + "/" +
         LengthTimex(parts.high, *parts.count, {});
}

std::optional<ResolvedTimex> DurationOf(const TimexParts& parts) {
  if (!parts.count) return std::nullopt;
  ResolvedTimex duration = Unplaced(TimexType::kDuration, LengthOf(parts));
  duration.value.mod = parts.mod;
  const bool range = parts.low && parts.high;
  duration.value.vague = !range && !parts.count->number;
  return duration;
}

std::string TwoDigits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

// `every month`, `twice a week`, `every other Friday`, `Monday to Friday`,
// `each morning`, `every June`.
std::optional<ResolvedTimex> SetTimex(const TimexParts& parts) {
  constexpr int kLeapYear = 2000;  // has every day there is
  std::string timex(parts.timex);
  if (!parts.timex.empty()) return Unplaced(TimexType::kSet, timex);
  if (parts.weekday) {
    timex = "XXXX-WXX-" + std::to_string(*parts.weekday);
    if (parts.end_weekday) {
      timex += "/XXXX-WXX-" + std::to_string(*parts.end_weekday);
    }
  } else if (parts.month) {
    if (parts.day && !DayOf(kLeapYear, *parts.month, *parts.day)) {
      return std::nullopt;
    }
    timex = "XXXX-" + TwoDigits(*parts.month);
    if (parts.day) timex += "-" + TwoDigits(*parts.day);
  } else if (parts.day) {
    constexpr int kLongestMonth = 31;
    if (*parts.day < 1 || *parts.day > kLongestMonth) return std::nullopt;
    timex = "XXXX-XX-" + TwoDigits(*parts.day);
  } else if (parts.season) {
    const Period season{Grain::kSeason, *DayOf(kLeapYear, *parts.season, 1)};
    timex = "XXXX" + Timex(season).substr(4);
  } else if (parts.part || parts.time) {
    timex = "XXXX-XX-XX";
  } else if (parts.count) {
    return Unplaced(TimexType::kSet, LengthOf(parts));
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

// True for `Monday to Friday` of opening hours and habits: a working week, and
// any days where nothing says which week is meant.
bool IsWeekly(const TimexParts& parts, Tense tense) {
  if (!parts.end_weekday || parts.direction) return false;
  constexpr int kMonday = 1;
  constexpr int kFriday = 5;
  const bool working_week =
      parts.weekday == kMonday && *parts.end_weekday >= kFriday;
  return working_week || tense == Tense::kUnknown;
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
      return IsWeekly(parts, tense) ? SetTimex(parts)
                                    : RangeTimex(parts, anchor, tense);
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
