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
                        std::string_view country) {
  Votes numeric;
  Votes written;
  for (const Mention& mention : dates) {
    if (mention.rule->kind != RuleKind::kDate) continue;
    const auto month = mention.Find(Part::kMonth);
    const auto day = mention.Find(Part::kDay);
    if (!month || !day) continue;
    if (mention.rule->Means("order") == "numeric") {
      numeric.month_first += NumberIn(Slice(text, *day)) > 12;
      numeric.day_first += NumberIn(Slice(text, *month)) > 12;
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
