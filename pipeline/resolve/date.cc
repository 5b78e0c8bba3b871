#include "resolve/date.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "resolve/date_neighbors.h"
#include "resolve/period_end.h"
#include "resolve/tense.h"
#include "resolve/timex.h"
#include "resolve/timex_parts.h"

namespace claimline {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

int NumberAt(std::string_view text, std::size_t start, std::size_t length) {
  int number = 0;
  if (start + length > text.size()) return -1;
  const char* first = text.data() + start;
  const auto [end, error] = std::from_chars(first, first + length, number);
  return error == std::errc() && end == first + length ? number : -1;
}

// Reads `2026-03-16`, `2026-03-16T01:58` and whatever follows that.
std::optional<Period> ReadPublished(const std::optional<std::string>& iso) {
  if (!iso) return std::nullopt;
  const auto day =
      DayOf(NumberAt(*iso, 0, 4), NumberAt(*iso, 5, 2), NumberAt(*iso, 8, 2));
  if (!day) return std::nullopt;
  const int hour = NumberAt(*iso, 11, 2);
  const int minute = NumberAt(*iso, 14, 2);
  const bool has_time = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  if (!has_time) return Period{Grain::kDay, *day};
  return Period{Grain::kMinute, *day, hours(hour) + minutes(minute), {}};
}

// True where `in` places a length of time: `in two weeks`.
bool FollowsIn(std::string_view before) {
  const std::size_t end = before.find_last_not_of(' ');
  if (end == std::string_view::npos || end == before.size() - 1) return false;
  before = before.substr(0, end + 1);
  const bool in = before.ends_with("in") || before.ends_with("In");
  return in && (before.size() == 2 || before[before.size() - 3] == ' ');
}

// True where `before` speaks of all of the time that follows: `the lowest level
// in`, `for the first time in`, `a fivefold rise in`.
bool SpansWhatFollows(std::string_view before) {
  constexpr std::size_t kReach = 48;  // bytes: a phrase
  constexpr std::string_view kSigns[] = {
      "est ",       "first ",       "most ",       "worst ",   "least ",
      " only ",     "rise in ",     "drop in ",    "fall in ", "gain in ",
      "growth in ", "increase in ", "decline in ", "jump in "};
  if (before.size() > kReach) before.remove_prefix(before.size() - kReach);
  const auto phrase = before.find_last_of(",;:.");
  if (phrase != before.npos) before.remove_prefix(phrase);
  return std::any_of(
      std::begin(kSigns), std::end(kSigns),
      [&](std::string_view sign) { return before.find(sign) != before.npos; });
}

// A length of time after `in` that may end in the future. What takes seconds is
// measured, not awaited.
bool MayBeAhead(const TimexParts& parts, std::string_view sentence,
                Span mention) {
  const std::string_view before = sentence.substr(0, mention.start);
  return parts.form == TimexForm::kDuration && !parts.low && !parts.mod &&
         parts.count && parts.count->unit.grain != Grain::kSecond &&
         FollowsIn(before) && !SpansWhatFollows(before);
}

// It does where that is what the clause, or nothing else, is about, and in `in
// two weeks' time`.
bool IsAhead(std::string_view sentence, Span mention, Tense tense) {
  const std::string_view after = sentence.substr(mention.end);
  // `built in 114 days each`: how long it takes.
  if (after.starts_with(" each") || after.starts_with(" on average")) {
    return false;
  }
  const bool time = after.starts_with("' time") || after.starts_with("'s time");
  const bool alone = mention.start <= 4 && mention.end + 1 >= sentence.size();
  return tense == Tense::kFuture || time || alone;
}

// True for places on the calendar that the tense may move.
bool DependsOnTense(const TimexParts& parts) {
  if (parts.form != TimexForm::kPoint && parts.form != TimexForm::kRange) {
    return false;
  }
  const bool recurs = parts.month || parts.quarter || parts.half ||
                      parts.season || parts.weekday || parts.day ||
                      parts.week || parts.nth || !parts.holiday.empty();
  return parts.direction || (recurs && !parts.year);
}

// True for `Saturday` of `a meeting called for Saturday`, `halted through
// Saturday`.
bool IsSetFor(const TimexParts& parts, std::string_view before) {
  return parts.form == TimexForm::kPoint && parts.weekday && !parts.day &&
         !parts.direction &&
         (before.ends_with(" for ") || before.ends_with(" through "));
}

// A message that says nothing but `Christmas`, `Thursday` or `in March` speaks
// of the next one.
bool IsMessage(const TimexParts& parts, std::string_view sentence,
               Span mention) {
  constexpr std::uint32_t kMostBeside = 4;  // a preposition
  const bool alone =
      mention.start <= kMostBeside && mention.end + 1 >= sentence.size();
  const bool lacks_week = parts.form == TimexForm::kPoint && parts.weekday &&
                          !parts.day && !parts.direction;
  return alone &&
         (lacks_week || (LacksYear(parts) && !(parts.month && parts.day)));
}

// True for `a year earlier`, `a year ago`, `year-earlier`: what the time spoken
// of is compared with, which goes on.
bool IsYearBefore(const TimexParts& parts) {
  return parts.form == TimexForm::kOffset && parts.direction &&
         parts.direction->shift < 0 && parts.count && parts.smaller.empty() &&
         parts.count->number == Decimal(1) &&
         parts.count->unit.grain == Grain::kYear;
}

// A mention within its sentence.
struct Clause {
  Clause(const Mention& mention, const NormalizedDocument& document) {
    const Span whole = document.sentences[mention.sentence].span;
    sentence = Slice(document.text, whole);
    span = {mention.span.start - whole.start, mention.span.end - whole.start};
  }

  std::string_view sentence;
  Span span;
};

// True for a day of `since Jan. 3`, `an election set for June 8`: something
// holds from or for it, while the article goes on to speak of another.
bool IsAside(const Clause& clause, const Period& period) {
  const std::string_view before = clause.sentence.substr(0, clause.span.start);
  return period.grain >= Grain::kDay &&
         (before.ends_with("since ") || before.ends_with("Since ") ||
          before.ends_with(" for "));
}

// What the article has spoken of so far.
class Narrative {
 public:
  explicit Narrative(std::optional<Period> published) {
    anchor_.published = published;
  }

  // Takes `period` for the day that the sentence at hand speaks of.
  void Expect(const Period& period) {
    anchor_.near_day = Period{Grain::kDay, period.day};
  }

  const TimeAnchor& At(std::uint32_t sentence) {
    if (sentence != sentence_) anchor_.near_day.reset();
    if (sentence > day_sentence_ + 1) anchor_.recent_day.reset();
    sentence_ = sentence;
    return anchor_;
  }

  void Add(const TimexParts& parts, const ResolvedTimex& resolved) {
    const bool is_place = resolved.period && !resolved.value.vague &&
                          (resolved.value.type == TimexType::kDate ||
                           resolved.value.type == TimexType::kTime);
    if (!is_place) return;
    const Period& period = *resolved.period;
    if (IsYearBefore(parts)) return;
    anchor_.narrative = period;
    if (period.grain >= Grain::kYear) anchor_.year = YearOf(period);
    // What `the quarter` is compared with, a year earlier, is not the quarter.
    const bool compared =
        parts.direction && parts.direction->origin == TimexOrigin::kNarrative;
    if (period.grain == Grain::kQuarter && !compared) anchor_.quarter = period;
    if (period.grain >= Grain::kDay) {
      anchor_.near_day = Period{Grain::kDay, period.day};
      anchor_.recent_day = anchor_.near_day;
      day_sentence_ = sentence_;
    }
  }

 private:
  TimeAnchor anchor_;
  std::uint32_t sentence_ = 0;
  std::uint32_t day_sentence_ = 0;  // of recent_day
};

std::optional<ResolvedTimex> InClause(TimexParts parts, const Clause& clause,
                                      const TimeAnchor& anchor,
                                      const RuleSet& rules) {
  const bool message = IsMessage(parts, clause.sentence, clause.span);
  parts.next = message && !parts.holiday.empty();
  const bool may_be_ahead = MayBeAhead(parts, clause.sentence, clause.span);
  const bool asks = may_be_ahead || DependsOnTense(parts);
  const bool ahead =
      message || IsSetFor(parts, clause.sentence.substr(0, clause.span.start));
  const Tense tense = ahead  ? Tense::kFuture
                      : asks ? TenseAt(clause.sentence, clause.span, rules)
                             : Tense::kUnknown;
  if (may_be_ahead && IsAhead(clause.sentence, clause.span, tense)) {
    parts.form = TimexForm::kAhead;
  }
  return ResolveTimex(parts, anchor, tense);
}

// `the quarter`, `the year`, `the fiscal year`.
bool IsTheUnit(const TimexParts& parts) {
  if (!parts.count || !parts.direction) return false;
  const Grain grain = parts.count->unit.grain;
  return parts.form == TimexForm::kPoint &&
         parts.direction->origin == TimexOrigin::kCurrent &&
         parts.direction->shift == 0 &&
         (grain == Grain::kYear || grain == Grain::kQuarter);
}

// What IsTheUnit names, by the day that it ends on.
ResolvedTimex EndingOn(const TimexParts& unit, const Period& last) {
  const auto next = Shifted(last, 1);
  const bool month = last.grain == Grain::kMonth && next;
  const auto day = month ? next->day - std::chrono::days(1) : last.day;
  ResolvedTimex resolved = unit.count->unit.grain == Grain::kYear
                               ? YearEnding(day, unit.fiscal)
                               : QuarterEnding(LastMonth(day));
  resolved.value.mod = unit.mod;
  return resolved;
}

}  // namespace

std::vector<std::optional<Value>> ResolveDates(
    std::span<const Mention> dates, const NormalizedDocument& document,
    const Context& context, const RuleSet& rules) {
  const std::string_view text = document.text;
  const auto all = ReadDates(dates, text, context.date_order, rules);
  Narrative narrative(ReadPublished(context.published));
  std::vector<std::optional<Value>> values(dates.size());
  for (std::size_t i = 0; i < dates.size(); ++i) {
    if (!all[i]) continue;
    const TimeAnchor& anchor = narrative.At(dates[i].sentence);
    const Clause clause(dates[i], document);
    if (!anchor.near_day && i + 2 < dates.size() &&
        TellsDay(dates.subspan(i, 3), std::span(all).subspan(i, 3), text)) {
      const auto day =
          InClause(*all[i + 2], Clause(dates[i + 2], document), anchor, rules);
      if (day && day->period) narrative.Expect(*day->period);
    }
    auto resolved = InClause(*all[i], clause, anchor, rules);
    const bool ends_stretch =
        i > 0 && all[i - 1] && dates[i - 1].sentence == dates[i].sentence &&
        EndsStretch(*all[i - 1], *all[i],
                    Slice(text, {dates[i - 1].span.end, dates[i].span.start}));
    if (ends_stretch && anchor.narrative) {
      TimexParts end = *all[i];
      const int year = YearOf(*anchor.narrative);
      const bool wraps = *end.month < *all[i - 1]->month;
      end.year = WrittenYear{year + (wraps ? 1 : 0), false};
      resolved = InClause(end, clause, anchor, rules);
    }
    const bool ends_with_next =
        i + 1 < dates.size() && all[i + 1] && IsTheUnit(*all[i]) &&
        dates[i].sentence == dates[i + 1].sentence &&
        SaysEnd(Slice(text, {dates[i].span.end, dates[i + 1].span.start}));
    if (ends_with_next) {
      const auto last =
          InClause(*all[i + 1], Clause(dates[i + 1], document), anchor, rules);
      if (last && last->period) resolved = EndingOn(*all[i], *last->period);
    }
    if (!resolved) continue;
    const bool aside = resolved->period && IsAside(clause, *resolved->period);
    if (!aside) narrative.Add(*all[i], *resolved);
    values[i] = resolved->value;
  }
  return values;
}

}  // namespace claimline
