// Exact decimal numbers, for the figures that a text says. Never a double: the
// text's `0.1` is one tenth.
#ifndef CLAIMLINE_BASE_DECIMAL_H_
#define CLAIMLINE_BASE_DECIMAL_H_

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace claimline {

// coefficient × 10^exponent, kept without trailing zeros in the coefficient,
// so that equal numbers are equal field by field. At most 18 digits.
class Decimal {
 public:
  Decimal() = default;
  // A whole number; |value| below 10^18.
  explicit Decimal(std::int64_t value);

  // Reads digits with at most one `.`, and an optional leading `-`: no group
  // separators, no exponent. None for anything else, for more than 18
  // significant digits and for magnitudes beyond 10^±60.
  static std::optional<Decimal> Parse(std::string_view digits);

  // coefficient × 10^exponent; none beyond the limits of Parse.
  static std::optional<Decimal> Scaled(std::int64_t coefficient, int exponent);

  // Exact, or none beyond 18 digits.
  std::optional<Decimal> Times(Decimal factor) const;
  std::optional<Decimal> Plus(Decimal summand) const;
  // Rounded half to even at 16 significant digits where it does not come out
  // even (one third). None for a zero divisor.
  std::optional<Decimal> DividedBy(Decimal divisor) const;

  // Times a power of ten.
  std::optional<Decimal> ShiftedBy(int places) const;

  bool IsZero() const { return coefficient_ == 0; }
  bool IsNegative() const { return coefficient_ < 0; }
  bool IsWhole() const { return exponent_ >= 0; }

  // Without exponent and always with a fraction: `19000000000.0`, `1.5`,
  // `-0.25`.
  std::string ToString() const;

  friend bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

 private:
  std::int64_t coefficient_ = 0;
  std::int32_t exponent_ = 0;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_DECIMAL_H_
