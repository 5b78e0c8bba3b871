#include "resolve/quantity.h"

#include <string>

#include "resolve/bounds.h"
#include "resolve/numeral.h"
#include "resolve/rate.h"
#include "resolve/unit.h"

namespace claimline {
namespace {

constexpr int kInchesPerFoot = 12;

// `5 ft 2 in`: the figure in feet, the minor one in inches.
std::optional<NumericValue> AddInches(const NumericValue& feet,
                                      std::string_view inches,
                                      const RuleSet& rules) {
  const auto rest = ParseFigure(inches, {}, rules);
  if (!feet.amount || !rest) return std::nullopt;
  const auto whole = feet.amount->Times(Decimal(kInchesPerFoot));
  const auto sum = whole ? whole->Plus(*rest) : std::nullopt;
  if (!sum) return std::nullopt;
  return Bounded(*sum, feet.mod);
}

// What the rule means, what stands behind the next figure, or what is said.
std::string UnitOf(const Mention& mention, std::string_view text,
                   const RuleSet& rules) {
  const std::string_view meant = mention.rule->Means("unit");
  if (meant == "after") {
    return ReadUnitBehindNext(text, mention.span.end, rules);
  }
  if (!meant.empty()) return std::string(meant);
  return ReadUnit(mention.Text(Part::kUnit, text), rules);
}

}  // namespace

std::optional<Value> ResolveQuantity(const Mention& mention,
                                     std::string_view text,
                                     const RuleSet& rules) {
  auto value = ReadBounds(mention, text, rules);
  if (!value) return std::nullopt;
  if (mention.Find(Part::kMinor)) {
    value = AddInches(*value, mention.Text(Part::kMinor, text), rules);
    if (!value) return std::nullopt;
  }
  std::string unit = UnitOf(mention, text, rules);
  if (unit.empty()) return std::nullopt;
  if (mention.Find(Part::kPer)) {
    const std::string_view per = mention.Text(Part::kPer, text);
    const std::string_view known = ReadUnitBelow(per, rules);
    if (known.empty()) {
      value->per = ReadDenominator(per, rules);
    } else {
      unit += '/';
      unit += known;
    }
  }
  value->unit = std::move(unit);
  return *std::move(value);
}

}  // namespace claimline
