#include "resolve/date_order.h"

#include <algorithm>
#include <charconv>

namespace claimline {
namespace {

int NumberIn(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

// Month and day of `2026-03-16`; none where it is not known or its month and
// day are the same number.
struct MonthDay {
  int month = 0;
  int day = 0;

  friend bool operator==(const MonthDay&, const MonthDay&) = default;
};

std::optional<MonthDay> Distinct(const std::optional<std::string>& published) {
  constexpr std::size_t kDateSize = 10;
  if (!published || published->size() < kDateSize) return std::nullopt;
  const std::string_view iso = *published;
  const MonthDay found{NumberIn(iso.substr(5, 2)), NumberIn(iso.substr(8, 2))};
  return found.month == found.day ? std::nullopt : std::optional(found);
}

struct Votes {
  int month_first = 0;
  int day_first = 0;
};

DateOrder Winner(Votes votes) {
  if (votes.month_first > votes.day_first) return DateOrder::kMonthFirst;
  if (votes.day_first > votes.month_first) return DateOrder::kDayFirst;
  return DateOrder::kUnknown;
}

// What countries write month first beside the United States is too mixed to
// say.
DateOrder CustomOf(std::string_view country) {
  if (country == "US") return DateOrder::kMonthFirst;
  constexpr std::string_view kUndecided[] = {"", "CA", "PH", "KE", "GH"};
  const bool undecided = std::find(std::begin(kUndecided), std::end(kUndecided),
                                   country) != std::end(kUndecided);
  return undecided ? DateOrder::kUnknown : DateOrder::kDayFirst;
}

}  // namespace

DateOrder FindDateOrder(std::span<const Mention> dates, std::string_view text,
                        const std::optional<std::string>& published,
                        std::string_view country) {
  const auto written_on = Distinct(published);
  Votes numeric;
  Votes written;
  for (const Mention& mention : dates) {
    if (mention.rule->kind != RuleKind::kDate) continue;
    const auto month = mention.Find(Part::kMonth);
    const auto day = mention.Find(Part::kDay);
    if (!month || !day) continue;
    if (mention.rule->Means("order") == "numeric") {
      const int first = NumberIn(Slice(text, *month));
      const int second = NumberIn(Slice(text, *day));
      numeric.month_first +=
          second > 12 || written_on == MonthDay{first, second};
      numeric.day_first += first > 12 || written_on == MonthDay{second, first};
    } else if (mention.rule->Means("order") != "year_first") {
      written.month_first += month->start < day->start;
      written.day_first += day->start < month->start;
    }
  }
  for (const DateOrder order :
       {Winner(numeric), Winner(written), CustomOf(country)}) {
    if (order != DateOrder::kUnknown) return order;
  }
  return DateOrder::kUnknown;
}

}  // namespace claimline
