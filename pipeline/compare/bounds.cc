#include "compare/bounds.h"

#include <utility>

namespace claimline {
namespace {

std::optional<Bound> NumberBound(std::optional<Decimal> number,
                                 std::optional<Decimal> factor) {
  if (!number) return std::nullopt;
  if (factor) {
    // What does not fit 18 digits stays as it is.
    number = number->Times(*factor).value_or(*number);
  }
  return Bound{*number, ""};
}

Bounds NumberBounds(const NumericValue& value) {
  const bool about = value.mod == Modifier::kApprox;
  const auto wider = [&](const char* factor) {
    return about ? Decimal::Parse(factor) : std::nullopt;
  };
  Bounds bounds{NumberBound(value.low, wider("0.9")),
                NumberBound(value.high, wider("1.1"))};
  const bool negative = value.low && value.low->IsNegative();
  if (about && negative) std::swap(bounds.low, bounds.high);
  return bounds;
}

std::optional<Bounds> TimeBounds(const TimeValue& value) {
  const bool point =
      value.type == TimexType::kDate || value.type == TimexType::kTime;
  if (!point || !value.start || !value.end) return std::nullopt;
  // The end is exclusive: what starts there must sort after it.
  constexpr char kAfter = '\x01';
  return Bounds{Bound{Decimal(), *value.start + kAfter},
                Bound{Decimal(), *value.end}};
}

}  // namespace

std::optional<Bounds> BoundsOf(const Value& value) {
  if (const auto* number = std::get_if<NumericValue>(&value)) {
    Bounds bounds = NumberBounds(*number);
    if (!bounds.low && !bounds.high) return std::nullopt;
    return bounds;
  }
  if (const auto* time = std::get_if<TimeValue>(&value)) {
    return TimeBounds(*time);
  }
  return std::nullopt;
}

}  // namespace claimline
