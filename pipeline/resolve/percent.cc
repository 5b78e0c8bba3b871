#include "resolve/percent.h"

#include <string>

#include "resolve/bounds.h"
#include "resolve/rate.h"

namespace claimline {

std::optional<Value> ResolvePercent(const Mention& mention,
                                    std::string_view text,
                                    const RuleSet& rules) {
  auto value = ReadBounds(mention, text, rules);
  if (!value) return std::nullopt;
  const std::string_view unit = mention.rule->Means("unit");
  value->unit = std::string(unit.empty() ? "percent" : unit);
  if (mention.Find(Part::kPer)) {
    value->per = ReadDenominator(mention.Text(Part::kPer, text), rules);
  }
  return value;
}

}  // namespace claimline
