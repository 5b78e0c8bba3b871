#include "resolve/date.h"

#include <charconv>
#include <string>
#include <string_view>
#include <utility>

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

// True where `gap` joins two dates that share what only the second one says:
// `March and April 2024`, `Jan. 5 to Feb. 10, 1990`.
bool Joins(std::string_view gap) {
  constexpr std::string_view kJoints[] = {
      " and ", " or ",       ", ",       " to ",     ", and ", " through ",
      "-",     " - ",        "\u2013",   " \u2013 ", ", or ",  " until ",
      " & ",   " and from ", " and in ", " and on "};
  for (const std::string_view joint : kJoints) {
    if (gap == joint) return true;
  }
  return false;
}

// A month or the like whose year is still to be found.
bool LacksYear(const TimexParts& parts) {
  const bool recurs = parts.month || parts.quarter || parts.half ||
                      parts.season || !parts.holiday.empty();
  return parts.form == TimexForm::kPoint && recurs && !parts.year &&
         !parts.direction && !parts.fiscal;
}

// The parts of all mentions, each with the year it takes from the next one.
std::vector<std::optional<TimexParts>> ReadAll(std::span<const Mention> dates,
                                               std::string_view text,
                                               DateOrder order,
                                               const RuleSet& rules) {
  std::vector<std::optional<TimexParts>> all;
  all.reserve(dates.size());
  for (const Mention& mention : dates) {
    all.push_back(ReadParts(mention, text, order, rules));
  }
  for (std::size_t i = dates.size(); i-- > 1;) {
    auto& parts = all[i - 1];
    const auto& next = all[i];
    const bool shares =
        parts && next && LacksYear(*parts) && next->year && next->month &&
        dates[i - 1].sentence == dates[i].sentence &&
        dates[i - 1].span.end <= dates[i].span.start &&
        Joins(Slice(text, {dates[i - 1].span.end, dates[i].span.start}));
    if (shares) parts->year = next->year;
  }
  return all;
}

// True where `in` places a length of time: `in two weeks`.
bool FollowsIn(std::string_view before) {
  const std::size_t end = before.find_last_not_of(' ');
  if (end == std::string_view::npos || end == before.size() - 1) return false;
  before = before.substr(0, end + 1);
  const bool in = before.ends_with("in") || before.ends_with("In");
  return in && (before.size() == 2 || before[before.size() - 3] == ' ');
}

// A length of time after `in` is one that ends in the future, where that is
// what the clause, or nothing else, is about.
bool IsAhead(const TimexParts& parts, std::string_view sentence, Span mention,
             Tense tense) {
  if (parts.form != TimexForm::kDuration || parts.low || parts.mod) {
    return false;
  }
  if (!FollowsIn(sentence.substr(0, mention.start))) return false;
  const bool alone = mention.start <= 4 && mention.end + 1 >= sentence.size();
  return tense == Tense::kFuture || alone;
}

// A message that says nothing but `Christmas` or `in March` speaks of the next
// one.
bool IsMessage(const TimexParts& parts, std::string_view sentence,
               Span mention) {
  constexpr std::uint32_t kMostBeside = 4;  // a preposition
  const bool alone =
      mention.start <= kMostBeside && mention.end + 1 >= sentence.size();
  return alone && LacksYear(parts) && !(parts.month && parts.day);
}

// What the article has spoken of so far.
class Narrative {
 public:
  explicit Narrative(std::optional<Period> published) {
    anchor_.published = published;
  }

  const TimeAnchor& At(std::uint32_t sentence) {
    if (sentence != sentence_) anchor_.near_day.reset();
    sentence_ = sentence;
    return anchor_;
  }

  void Add(const ResolvedTimex& resolved) {
    const bool is_place = resolved.period && !resolved.value.vague &&
                          (resolved.value.type == TimexType::kDate ||
                           resolved.value.type == TimexType::kTime);
    if (!is_place) return;
    const Period& period = *resolved.period;
    anchor_.narrative = period;
    if (period.grain >= Grain::kYear) anchor_.year = YearOf(period);
    if (period.grain == Grain::kQuarter) anchor_.quarter = period;
    if (period.grain >= Grain::kDay) {
      anchor_.near_day = Period{Grain::kDay, period.day};
    }
  }

 private:
  TimeAnchor anchor_;
  std::uint32_t sentence_ = 0;
};

}  // namespace

std::vector<std::optional<Value>> ResolveDates(
    std::span<const Mention> dates, const NormalizedDocument& document,
    const Context& context, const RuleSet& rules) {
  const std::string_view text = document.text;
  const auto all = ReadAll(dates, text, context.date_order, rules);
  Narrative narrative(ReadPublished(context.published));
  std::vector<std::optional<Value>> values(dates.size());
  for (std::size_t i = 0; i < dates.size(); ++i) {
    if (!all[i]) continue;
    const Mention& mention = dates[i];
    const Span sentence = document.sentences[mention.sentence].span;
    const Span in_sentence{mention.span.start - sentence.start,
                           mention.span.end - sentence.start};
    const std::string_view said = Slice(text, sentence);
    TimexParts parts = *all[i];
    const Tense tense = IsMessage(parts, said, in_sentence)
                            ? Tense::kFuture
                            : TenseAt(said, in_sentence, rules);
    if (IsAhead(parts, said, in_sentence, tense)) {
      parts.form = TimexForm::kAhead;
    }
    const auto resolved =
        ResolveTimex(parts, narrative.At(mention.sentence), tense);
    if (!resolved) continue;
    narrative.Add(*resolved);
    values[i] = resolved->value;
  }
  return values;
}

}  // namespace claimline
