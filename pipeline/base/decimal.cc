#include "base/decimal.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace claimline {
namespace {

constexpr int kMaxExponent = 60;
constexpr std::int64_t kLimit = 1'000'000'000'000'000'000;  // 10^18
__extension__ using Wide = __int128;

std::optional<Decimal> Fit(Wide coefficient, int exponent) {
  while (coefficient != 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    ++exponent;
  }
  if (coefficient >= kLimit || coefficient <= -kLimit) return std::nullopt;
  return Decimal::Scaled(static_cast<std::int64_t>(coefficient), exponent);
}

// value × 10^places, or none beyond what a Wide holds with room to add.
std::optional<Wide> Widen(std::int64_t value, int places) {
  Wide wide = value;
  const Wide limit = static_cast<Wide>(kLimit) * kLimit;
  for (; places > 0; --places) {
    if (wide >= limit || wide <= -limit) return std::nullopt;
    wide *= 10;
  }
  return wide;
}

int DigitCount(std::int64_t value) {
  int count = 0;
  for (; value != 0; value /= 10) ++count;
  return count;
}

}  // namespace

Decimal::Decimal(std::int64_t value) {
  const auto fit = Scaled(value, 0);
  assert(fit);
  *this = *fit;
}

std::optional<Decimal> Decimal::Scaled(std::int64_t coefficient, int exponent) {
  if (coefficient >= kLimit || coefficient <= -kLimit) return std::nullopt;
  Decimal result;
  if (coefficient == 0) return result;
  while (coefficient % 10 == 0) {
    coefficient /= 10;
    ++exponent;
  }
  if (exponent > kMaxExponent || exponent < -kMaxExponent) return std::nullopt;
  result.coefficient_ = coefficient;
  result.exponent_ = exponent;
  return result;
}

std::optional<Decimal> Decimal::Parse(std::string_view digits) {
  const bool negative = !digits.empty() && digits.front() == '-';
  if (negative) digits.remove_prefix(1);
  std::int64_t coefficient = 0;
  int exponent = 0;
  int pending_zeros = 0;  // zeros that count only once another digit follows
  bool point = false;
  bool any = false;
  for (const char c : digits) {
    if (c == '.' && !point) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    any = true;
    if (point) --exponent;
    if (c == '0') {
      if (coefficient != 0) ++pending_zeros;
      continue;
    }
    for (; pending_zeros > 0; --pending_zeros) {
      if (coefficient >= kLimit / 10) return std::nullopt;
      coefficient *= 10;
    }
    if (coefficient >= kLimit / 10) return std::nullopt;
    coefficient = coefficient * 10 + (c - '0');
  }
  if (!any) return std::nullopt;
  return Scaled(negative ? -coefficient : coefficient,
                exponent + pending_zeros);
}

std::optional<Decimal> Decimal::Times(Decimal factor) const {
  return Fit(static_cast<Wide>(coefficient_) * factor.coefficient_,
             exponent_ + factor.exponent_);
}

std::optional<Decimal> Decimal::Plus(Decimal summand) const {
  if (IsZero()) return summand;
  if (summand.IsZero()) return *this;
  const int exponent = std::min(exponent_, summand.exponent_);
  const auto a = Widen(coefficient_, exponent_ - exponent);
  const auto b = Widen(summand.coefficient_, summand.exponent_ - exponent);
  if (!a || !b) return std::nullopt;
  return Fit(*a + *b, exponent);
}

std::optional<Decimal> Decimal::DividedBy(Decimal divisor) const {
  if (divisor.IsZero()) return std::nullopt;
  if (IsZero()) return *this;
  constexpr int kDigits = 16;
  // Enough places that the quotient has at least kDigits + 1 digits.
  const int places =
      kDigits + 1 + DigitCount(divisor.coefficient_) - DigitCount(coefficient_);
  const int shift = std::max(places, 0);
  const auto dividend = Widen(coefficient_, shift);
  if (!dividend) return std::nullopt;
  Wide quotient = *dividend / divisor.coefficient_;
  bool inexact = *dividend % divisor.coefficient_ != 0;
  int exponent = exponent_ - divisor.exponent_ - shift;
  Wide limit = 1;
  for (int i = 0; i < kDigits; ++i) limit *= 10;
  while (quotient >= limit || quotient <= -limit) {
    const int dropped = static_cast<int>(quotient % 10);
    quotient /= 10;
    ++exponent;
    const bool last = quotient < limit && quotient > -limit;
    if (last) {
      const int size = std::abs(dropped);
      const bool up = size > 5 || (size == 5 && (inexact || quotient % 2 != 0));
      if (up) quotient += dropped > 0 ? 1 : -1;
    }
    inexact = inexact || dropped != 0;
  }
  return Fit(quotient, exponent);
}

std::optional<Decimal> Decimal::ShiftedBy(int places) const {
  return Scaled(coefficient_, exponent_ + places);
}

std::string Decimal::ToString() const {
  std::string digits = std::to_string(std::abs(coefficient_));
  if (exponent_ >= 0) {
    if (coefficient_ != 0) digits.append(exponent_, '0');
    digits += ".0";
  } else {
    const std::size_t fraction = static_cast<std::size_t>(-exponent_);
    if (digits.size() <= fraction) {
      digits.insert(0, fraction + 1 - digits.size(), '0');
    }
    digits.insert(digits.size() - fraction, 1, '.');
  }
  if (coefficient_ < 0) digits.insert(0, 1, '-');
  return digits;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  const auto sign = [](const Decimal& d) {
    return (d.coefficient_ > 0) - (d.coefficient_ < 0);
  };
  if (sign(a) != sign(b)) return sign(a) <=> sign(b);
  if (a.IsZero()) return std::strong_ordering::equal;
  // Same sign: the one with more digits before the point is farther from zero.
  const int a_top = DigitCount(a.coefficient_) + a.exponent_;
  const int b_top = DigitCount(b.coefficient_) + b.exponent_;
  if (a_top != b_top) {
    return sign(a) > 0 ? a_top <=> b_top : b_top <=> a_top;
  }
  const int exponent = std::min(a.exponent_, b.exponent_);
  // Equal tops and at most 18 digits each: both fit once aligned.
  const Wide wide_a = *Widen(a.coefficient_, a.exponent_ - exponent);
  const Wide wide_b = *Widen(b.coefficient_, b.exponent_ - exponent);
  return wide_a < wide_b   ? std::strong_ordering::less
         : wide_a > wide_b ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
}

}  // namespace claimline
