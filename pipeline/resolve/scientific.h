// Figures with a power of ten: `4e14`, `10^25`, `3.8 × 10²⁵`.
#ifndef CLAIMLINE_RESOLVE_SCIENTIFIC_H_
#define CLAIMLINE_RESOLVE_SCIENTIFIC_H_

#include <optional>
#include <string_view>

#include "base/decimal.h"

namespace claimline {

// Returns what `figure` says, whatever the macro `scientific` matches; none for
// a figure without a power of ten and beyond the limits of Decimal.
std::optional<Decimal> ParseScientific(std::string_view figure);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_SCIENTIFIC_H_
