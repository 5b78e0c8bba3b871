#include "resolve/scientific.h"

#include <charconv>
#include <string>
#include <system_error>

namespace claimline {
namespace {

constexpr std::string_view kSuperscripts[] = {"⁰", "¹", "²", "³", "⁴",
                                              "⁵", "⁶", "⁷", "⁸", "⁹"};

// Returns the exponent that `raised` says, behind an optional `^`: `-5`, `²⁵`.
std::optional<int> ReadExponent(std::string_view raised) {
  std::string digits;
  if (raised.starts_with('^') || raised.starts_with('+')) {
    raised.remove_prefix(1);
  }
  constexpr std::string_view kSuperscriptMinus = "⁻";
  if (raised.starts_with(kSuperscriptMinus)) {
    digits = "-";
    raised.remove_prefix(kSuperscriptMinus.size());
  }
  while (!raised.empty()) {
    std::size_t size = 1;
    char digit = raised.front();
    for (std::size_t i = 0; i < std::size(kSuperscripts); ++i) {
      if (!raised.starts_with(kSuperscripts[i])) continue;
      size = kSuperscripts[i].size();
      digit = static_cast<char>('0' + i);
    }
    digits += digit;
    raised.remove_prefix(size);
  }
  int exponent = 0;
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, exponent);
  const bool whole = read.ec == std::errc() && read.ptr == end;
  return whole ? std::optional(exponent) : std::nullopt;
}

// The significand of `3.8 × ` and of nothing, which is one.
std::optional<Decimal> ReadSignificand(std::string_view before_ten) {
  const auto end = before_ten.find_first_not_of("0123456789.");
  const std::string_view digits = before_ten.substr(0, end);
  return digits.empty() ? Decimal(1) : Decimal::Parse(digits);
}

}  // namespace

std::optional<Decimal> ParseScientific(std::string_view figure) {
  std::string_view significand;
  std::string_view raised;
  if (const auto e = figure.find_first_of("eE"); e != figure.npos) {
    if (e == 0) return std::nullopt;
    significand = figure.substr(0, e);
    raised = figure.substr(e + 1);
  } else {
    const auto ten = figure.rfind("10");
    if (ten == figure.npos || ten + 2 == figure.size()) return std::nullopt;
    significand = figure.substr(0, ten);
    raised = figure.substr(ten + 2);
    const bool marked = raised.front() == '^' || (raised.front() & 0x80) != 0;
    const bool joined = significand.empty() ||
                        significand.find_first_of("x\xC3") != figure.npos;
    if (!marked || !joined) return std::nullopt;
  }
  const auto factor = ReadSignificand(significand);
  const auto exponent = ReadExponent(raised);
  return factor && exponent ? factor->ShiftedBy(*exponent) : std::nullopt;
}

}  // namespace claimline
