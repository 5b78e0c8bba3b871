// The range of values that a claim allows, in a form in which numbers and dates
// can be held against each other.
#ifndef CLAIMLINE_COMPARE_BOUNDS_H_
#define CLAIMLINE_COMPARE_BOUNDS_H_

#include <compare>
#include <optional>
#include <string>

#include "base/decimal.h"
#include "base/value.h"

namespace claimline {

// One end of a range: a number or an ISO 8601 date; the other one is empty.
struct Bound {
  Decimal number;
  std::string date;

  friend auto operator<=>(const Bound&, const Bound&) = default;
};

// Both ends belong to the range; none where it is open.
struct Bounds {
  std::optional<Bound> low;
  std::optional<Bound> high;
};

// Returns the bounds of `value`: those it states, a tenth wider to either side
// where it is approximate; of a date its interval. `over $19 billion` holds $19
// billion, too, because what one article rounds another states. None for
// entities, durations and what has no bound at all.
std::optional<Bounds> BoundsOf(const Value& value);

}  // namespace claimline

#endif  // CLAIMLINE_COMPARE_BOUNDS_H_
