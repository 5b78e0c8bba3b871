#include "resolve/period_end.h"

#include <array>
#include <cassert>
#include <cstdlib>
#include <string>

namespace claimline {

bool SaysEnd(std::string_view gap) {
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

Place PeriodEnding(Grain grain, std::chrono::sys_days last) {
  assert(grain == Grain::kQuarter || grain == Grain::kYear);
  constexpr std::chrono::days kWeek(7);
  const Period early = Containing(last - kWeek, grain);
  if (const auto after = Shifted(early, 1)) {
    const auto end = after->day - std::chrono::days(1);
    if (last - kWeek <= end && end <= last + kWeek) return early;
  }
  if (grain == Grain::kYear) return FiscalYearEnding(last);
  return std::to_string(YearOf({Grain::kDay, last})) + "-QX";
}

Place FiscalYearEnding(std::chrono::sys_days last) {
  return "FY" + std::to_string(YearOf({Grain::kDay, last}));
}

}  // namespace claimline
