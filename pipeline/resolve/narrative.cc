#include "resolve/narrative.h"

namespace claimline {
namespace {

// True for `a year earlier`, `a year ago`, `year-earlier`: what the time spoken
// of is compared with, which goes on.
bool IsYearBefore(const TimexParts& parts) {
  return parts.form == TimexForm::kOffset && parts.direction &&
         parts.direction->shift < 0 && parts.count && parts.smaller.empty() &&
         parts.count->number == Decimal(1) &&
         parts.count->unit.grain == Grain::kYear;
}

}  // namespace

void Narrative::Add(const TimexParts& parts, const ResolvedTimex& resolved) {
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

}  // namespace claimline
