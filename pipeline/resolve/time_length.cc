#include "resolve/time_length.h"

#include <string_view>
#include <utility>

namespace claimline {
namespace {

// The unit as durations write it, with the `T` that times of day take.
std::string_view UnitCode(Grain grain) {
  switch (grain) {
    case Grain::kCentury:
      return "CE";
    case Grain::kDecade:
      return "DE";
    case Grain::kYear:
      return "Y";
    case Grain::kQuarter:
      return "Q";
    case Grain::kMonth:
      return "M";
    case Grain::kWeek:
      return "W";
    case Grain::kWeekend:
      return "WE";
    case Grain::kHour:
      return "TH";
    case Grain::kMinute:
      return "TM";
    case Grain::kSecond:
      return "TS";
    default:
      return "D";
  }
}

std::string PlainNumber(Decimal number) {
  std::string text = number.ToString();
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  return text;
}

// A number of units; half of one is said in the next smaller unit, fractions of
// decades and centuries in years.
struct Quantity {
  std::optional<Decimal> number;
  Grain grain;
};

Quantity InWholeUnits(std::optional<Decimal> number, TimeUnit unit) {
  if (!number) return {number, unit.grain};
  const auto total = number->Times(Decimal(unit.factor));
  constexpr std::pair<Grain, std::pair<int, Grain>> kHalves[] = {
      {Grain::kYear, {6, Grain::kMonth}},
      {Grain::kDay, {12, Grain::kHour}},
      {Grain::kHour, {30, Grain::kMinute}},
      {Grain::kMinute, {30, Grain::kSecond}}};
  if (total == Decimal::Scaled(5, -1)) {
    for (const auto& [grain, half] : kHalves) {
      if (grain == unit.grain) return {Decimal(half.first), half.second};
    }
  }
  const int years = unit.grain == Grain::kCentury  ? 100
                    : unit.grain == Grain::kDecade ? 10
                                                   : 0;
  const bool broken = years > 0 && total && !total->IsWhole();
  if (broken) return {total->Times(Decimal(years)), Grain::kYear};
  return {total, unit.grain};
}

std::optional<long> AsLong(Decimal number) {
  if (!number.IsWhole() || number > Decimal(100'000'000'000))
    return std::nullopt;
  long whole = 0;
  for (const char c : PlainNumber(number)) whole = whole * 10 + (c - '0');
  return whole;
}

}  // namespace

std::string LengthTimex(const std::optional<Decimal>& number,
                        const UnitCount& count,
                        std::span<const UnitCount> smaller) {
  std::string timex = "P";
  bool in_time = false;
  const auto add = [&](const Quantity& quantity) {
    std::string_view code = UnitCode(quantity.grain);
    if (code.starts_with('T')) {
      if (!in_time) timex += 'T';
      in_time = true;
      code.remove_prefix(1);
    }
    timex += quantity.number ? PlainNumber(*quantity.number) : "X";
    timex += code;
  };
  add(InWholeUnits(number, count.unit));
  for (const UnitCount& part : smaller) {
    add(InWholeUnits(part.number, part.unit));
  }
  return timex;
}

std::optional<WholeLength> InWholes(const UnitCount& count) {
  const Quantity quantity = InWholeUnits(count.number, count.unit);
  if (const auto number = AsLong(*quantity.number)) {
    return WholeLength{*number, quantity.grain};
  }
  constexpr std::pair<Grain, std::pair<int, Grain>> kFiner[] = {
      {Grain::kCentury, {100, Grain::kYear}},
      {Grain::kDecade, {10, Grain::kYear}},
      {Grain::kYear, {12, Grain::kMonth}},
      {Grain::kMonth, {30, Grain::kDay}},
      {Grain::kWeek, {7, Grain::kDay}},
      {Grain::kDay, {24, Grain::kHour}},
      {Grain::kHour, {60, Grain::kMinute}},
      {Grain::kMinute, {60, Grain::kSecond}}};
  for (const auto& [grain, finer] : kFiner) {
    if (grain != quantity.grain) continue;
    const auto product = quantity.number->Times(Decimal(finer.first));
    const auto number = product ? AsLong(*product) : std::nullopt;
    if (!number) return std::nullopt;
    return WholeLength{*number, finer.second};
  }
  return std::nullopt;
}

}  // namespace claimline
