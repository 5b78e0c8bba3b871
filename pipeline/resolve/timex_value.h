// TIMEX3 values of places on the calendar and of what has none.
#ifndef CLAIMLINE_RESOLVE_TIMEX_VALUE_H_
#define CLAIMLINE_RESOLVE_TIMEX_VALUE_H_

#include <string>

#include "base/value.h"
#include "resolve/timex.h"
#include "resolve/timex_parts.h"
#include "resolve/timex_point.h"

namespace claimline {

// Returns a value without a place on the calendar.
ResolvedTimex Unplaced(TimexType type, std::string timex);

// Returns the value of `place`, without modifier. Times carry the zone that
// `parts` name: universal time as `Z`, others as the offset of their interval,
// daylight saving as the date has it.
ResolvedTimex Placed(const Place& place, const TimexParts& parts);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIMEX_VALUE_H_
