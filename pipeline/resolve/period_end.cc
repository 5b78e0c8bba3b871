#include "resolve/period_end.h"

#include <array>
#include <optional>
#include <string>

#include "resolve/calendar_text.h"
#include "resolve/timex_value.h"

namespace claimline {

bool SaysEnd(std::string_view gap) {
  if (gap == " to ") return true;  // `the year to March 2012`
  constexpr std::array<std::string_view, 2> kLinks = {" that", " which"};
  constexpr std::array<std::string_view, 3> kEnds = {" ended", " ending",
                                                     " ends"};
  for (const std::string_view link : kLinks) {
    if (gap.starts_with(link)) gap.remove_prefix(link.size());
  }
  for (const std::string_view end : kEnds) {
    if (!gap.starts_with(end)) continue;
    const std::string_view rest = gap.substr(end.size());
    return rest == " " || rest == " on ";
  }
  return false;
}

ResolvedTimex QuarterEnding(const Period& month) {
  const Period quarter = Containing(month.day, Grain::kQuarter);
  const auto first = Shifted(month, -2);
  if (!first || first->day == quarter.day) return Placed(quarter, {});
  ResolvedTimex months = Placed(month, {});
  months.value.timex = Timex(*first) + "/" + months.value.timex;
  months.value.start = IntervalStart(*first);
  return months;
}

Period LastMonth(std::chrono::sys_days day) {
  constexpr std::chrono::days kWeek(7);
  return Containing(day - kWeek, Grain::kMonth);
}

ResolvedTimex YearEnding(std::chrono::sys_days day, bool fiscal) {
  const Period month = LastMonth(day);
  const Period year = Containing(month.day, Grain::kYear);
  const bool of_calendar = QuarterEnding(month).value.timex.ends_with("Q4");
  if (of_calendar && !fiscal) return Placed(year, {});
  return Unplaced(TimexType::kDate, "FY" + std::to_string(YearOf(year)));
}

}  // namespace claimline
