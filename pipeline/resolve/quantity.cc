#include "resolve/quantity.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "resolve/bounds.h"
#include "resolve/numeral.h"
#include "resolve/rate.h"
#include "resolve/unit.h"

namespace claimline {
namespace {

// How many of a unit make up the one that stands before it.
struct Step {
  std::string_view unit;
  int per_larger;
};

constexpr Step kSteps[] = {
    {"inch", 12},    {"ounce", 16},       {"pound", 14},
    {"metre", 1000}, {"centimetre", 100},
};

// `5 ft 2 in`, `7 lb 4 oz`: both figures in `unit`, that of the second.
std::optional<NumericValue> AddMinor(const NumericValue& larger,
                                     std::string_view minor,
                                     std::string_view unit,
                                     const RuleSet& rules) {
  const auto step =
      std::find_if(std::begin(kSteps), std::end(kSteps),
                   [&](const Step& known) { return known.unit == unit; });
  const auto rest = ParseFigure(minor, {}, rules);
  if (step == std::end(kSteps) || !larger.amount || !rest) return std::nullopt;
  const auto whole = larger.amount->Times(Decimal(step->per_larger));
  const auto sum = whole ? whole->Plus(*rest) : std::nullopt;
  if (!sum) return std::nullopt;
  return Bounded(*sum, larger.mod);
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
    value = AddMinor(*value, mention.Text(Part::kMinor, text),
                     mention.rule->Means("unit"), rules);
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
