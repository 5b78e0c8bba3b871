// Lengths of time: as TIMEX3 writes them, and as whole numbers to count with.
#ifndef CLAIMLINE_RESOLVE_TIME_LENGTH_H_
#define CLAIMLINE_RESOLVE_TIME_LENGTH_H_

#include <optional>
#include <span>
#include <string>

#include "base/decimal.h"
#include "resolve/calendar.h"
#include "resolve/timex_parts.h"

namespace claimline {

// Returns the TIMEX3 value of `number` units of `count`, and of the `smaller`
// ones with it, the larger first: `P3Y`, `PT6M`, `P2Y3M`, `P1DT12H`; `PXM`
// where there is no number. Half of a unit is said in the next smaller one:
// `PT30M`.
std::string LengthTimex(const std::optional<Decimal>& number,
                        const UnitCount& count,
                        std::span<const UnitCount> smaller);

// A whole number of units.
struct WholeLength {
  long number = 0;
  Grain grain = Grain::kDay;
};

// Returns `count`, whose number is known, in whole units: fractions of a year
// as months, others in the next unit that is fine enough. None where there is
// none and for more than a hundred thousand million.
std::optional<WholeLength> InWholes(const UnitCount& count);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIME_LENGTH_H_
