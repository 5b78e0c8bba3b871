// Times of day and their zones, as they are said.
#ifndef CLAIMLINE_RESOLVE_CLOCK_H_
#define CLAIMLINE_RESOLVE_CLOCK_H_

#include <optional>
#include <string_view>

#include "base/rule.h"
#include "resolve/calendar.h"

namespace claimline {

struct ClockTime {
  int hour = 0;  // 0 to 24
  std::optional<int> minute;
  std::optional<int> second;
};

// An offset from UTC, or the zone whose offset the date decides.
struct Zone {
  std::string_view id;         // IANA, empty where fixed or not known
  std::optional<int> minutes;  // east of Greenwich
};

// Returns whether there is such a time of day; 24:00 is its end.
bool IsTimeOfDay(const ClockTime& time);

// Returns `hour`, 1 to 12, with `a.m.` or `p.m.`, any hour where `meridiem` is
// empty: 12 a.m. is 0.
int HourOfDay(int hour, std::string_view meridiem);

// Returns `time` moved to where `part` of the day has it: `8 in the evening` is
// 20:00, but `2 at night` 2:00.
ClockTime InDayPart(ClockTime time, const DayPart& part);

// Returns the time `minutes` later, within the day.
ClockTime MinutesLater(const ClockTime& time, int minutes);

// Returns the part of the day of that name; none for an unknown one and for
// `noon` and `midnight`, which are points.
std::optional<DayPart> DayPartNamed(std::string_view name,
                                    const RuleSet& rules);

// Returns the time of `noon` or `midnight`; none for other names.
std::optional<ClockTime> ClockNamed(std::string_view name,
                                    const RuleSet& rules);

// Returns the zone that `said` names: `ET`, `GMT+2`, `-08:45`. Neither id nor
// minutes for one that is not known (`local time`).
Zone ReadZone(std::string_view said, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_CLOCK_H_
