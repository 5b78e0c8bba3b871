#include "resolve/timex_value.h"

#include <optional>
#include <utility>
#include <variant>

#include "resolve/calendar.h"
#include "resolve/calendar_text.h"
#include "unicode/zone.h"

namespace claimline {
namespace {

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

}  // namespace

ResolvedTimex Unplaced(TimexType type, std::string timex) {
  ResolvedTimex resolved;
  resolved.value.type = type;
  resolved.value.timex = std::move(timex);
  return resolved;
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

}  // namespace claimline
