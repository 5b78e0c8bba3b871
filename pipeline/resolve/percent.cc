#include "resolve/percent.h"

#include <string>

#include "resolve/bounds.h"

namespace claimline {

std::optional<Value> ResolvePercent(const Mention& mention,
                                    std::string_view text,
                                    const RuleSet& rules) {
  auto value = ReadBounds(mention, text, rules);
  if (!value) return std::nullopt;
  const std::string_view unit = mention.rule->Means("unit");
  value->unit = std::string(unit.empty() ? "percent" : unit);
  return value;
}

}  // namespace claimline
