#include "resolve/date.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "resolve/date_neighbors.h"
#include "resolve/narrative.h"
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

// The dates of a document, each read beside its neighbors.
class Dates {
 public:
  Dates(std::span<const Mention> mentions, const NormalizedDocument& document,
        const Context& context, const RuleSet& rules)
      : mentions_(mentions),
        document_(document),
        rules_(rules),
        parts_(ReadDates(mentions, document.text, context.date_order, rules)) {}

  // Returns what the date numbered `i` says; none where it makes no sense. To
  // be asked first: what follows is for dates that do.
  const std::optional<TimexParts>& Parts(std::size_t i) const {
    return parts_[i];
  }

  // Returns the day that the two dates behind it tell of it, if they do.
  std::optional<Period> DayBehind(std::size_t i,
                                  const TimeAnchor& anchor) const {
    const std::span<const std::optional<TimexParts>> parts = parts_;
    if (i + 2 >= mentions_.size() ||
        !TellsDay(mentions_.subspan(i, 3), parts.subspan(i, 3),
                  document_.text)) {
      return std::nullopt;
    }
    const auto day = Alone(i + 2, anchor);
    return day ? day->period : std::nullopt;
  }

  // Returns what it means, `anchor` being what has been spoken of before it.
  std::optional<ResolvedTimex> Read(std::size_t i,
                                    const TimeAnchor& anchor) const {
    if (EndsWithNext(i)) {
      const auto last = Alone(i + 1, anchor);
      if (last && last->period) return EndingOn(*parts_[i], *last->period);
    }
    if (!anchor.narrative || !EndsLast(i)) return Alone(i, anchor);
    TimexParts end = *parts_[i];
    const bool wraps = *end.month < *parts_[i - 1]->month;
    end.year = WrittenYear{YearOf(*anchor.narrative) + (wraps ? 1 : 0), false};
    return InClause(end, ClauseOf(i), anchor, rules_);
  }

  Clause ClauseOf(std::size_t i) const { return {mentions_[i], document_}; }

 private:
  std::optional<ResolvedTimex> Alone(std::size_t i,
                                     const TimeAnchor& anchor) const {
    return InClause(*parts_[i], ClauseOf(i), anchor, rules_);
  }

  // Whether both are read and stand in one sentence.
  bool AreNeighbors(std::size_t i, std::size_t next) const {
    return parts_[i] && parts_[next] &&
           mentions_[i].sentence == mentions_[next].sentence;
  }

  std::string_view Between(std::size_t i, std::size_t next) const {
    return Slice(document_.text,
                 {mentions_[i].span.end, mentions_[next].span.start});
  }

  bool EndsLast(std::size_t i) const {
    return i > 0 && AreNeighbors(i - 1, i) &&
           EndsStretch(*parts_[i - 1], *parts_[i], Between(i - 1, i));
  }

  bool EndsWithNext(std::size_t i) const {
    return i + 1 < mentions_.size() && AreNeighbors(i, i + 1) &&
           IsTheUnit(*parts_[i]) && SaysEnd(Between(i, i + 1));
  }

  std::span<const Mention> mentions_;
  const NormalizedDocument& document_;
  const RuleSet& rules_;
  std::vector<std::optional<TimexParts>> parts_;
};

}  // namespace

std::vector<std::optional<Value>> ResolveDates(
    std::span<const Mention> mentions, const NormalizedDocument& document,
    const Context& context, const RuleSet& rules) {
  const Dates dates(mentions, document, context, rules);
  Narrative narrative(ReadPublished(context.published));
  std::vector<std::optional<Value>> values(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (!dates.Parts(i)) continue;
    const TimeAnchor& anchor = narrative.At(mentions[i].sentence);
    if (!anchor.near_day) {
      if (const auto day = dates.DayBehind(i, anchor)) narrative.Expect(*day);
    }
    const auto resolved = dates.Read(i, anchor);
    if (!resolved) continue;
    const bool aside =
        resolved->period && IsAside(dates.ClauseOf(i), *resolved->period);
    if (!aside) narrative.Add(*dates.Parts(i), *resolved);
    values[i] = resolved->value;
  }
  return values;
}

}  // namespace claimline
