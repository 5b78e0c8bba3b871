#include "link/time.h"

#include <cstdlib>
#include <limits>
#include <variant>

namespace claimline {
namespace {

constexpr int kOtherClause = 1000;  // more than a clause has units

bool Dates(const ResolvedMention& mention) {
  const auto* time = std::get_if<TimeValue>(&mention.value);
  return time != nullptr && !time->vague && time->start &&
         (time->type == TimexType::kDate || time->type == TimexType::kTime);
}

int DateOf(std::span<const ResolvedMention> values, const Units& units,
           std::size_t value) {
  int nearest = kNone;
  int least = std::numeric_limits<int>::max();
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!Dates(values[i])) continue;
    const int a = units.of_value[value];
    const int b = units.of_value[i];
    const bool same = units.units[a].clause == units.units[b].clause;
    const int distance = std::abs(a - b) + (same ? 0 : kOtherClause);
    if (distance >= least) continue;
    least = distance;
    nearest = static_cast<int>(i);
  }
  return nearest;
}

}  // namespace

std::vector<int> DatesOfValues(std::span<const ResolvedMention> values,
                               const Units& units) {
  std::vector<int> dates(values.size(), kNone);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const bool is_date = std::holds_alternative<TimeValue>(values[i].value);
    if (!is_date) dates[i] = DateOf(values, units, i);
  }
  return dates;
}

}  // namespace claimline
