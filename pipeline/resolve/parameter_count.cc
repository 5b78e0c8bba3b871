#include "resolve/parameter_count.h"

#include <charconv>
#include <string>
#include <system_error>

#include "resolve/bounds.h"

namespace claimline {
namespace {

bool IsWhole(const NumericValue& value) {
  return (!value.low || value.low->IsWhole()) &&
         (!value.high || value.high->IsWhole());
}

std::optional<ParameterScope> ReadScope(const Mention& mention,
                                        std::string_view text,
                                        const RuleSet& rules) {
  std::string_view scope = rules.LexiconNamed("parameter_scope")
                               .Get(mention.Text(Part::kScope, text), "scope");
  if (scope.empty()) scope = mention.rule->Means("scope");
  if (scope == Name(ParameterScope::kTotal)) return ParameterScope::kTotal;
  if (scope == Name(ParameterScope::kActive)) return ParameterScope::kActive;
  return std::nullopt;
}

}  // namespace

std::optional<Value> ResolveParameterCount(const Mention& mention,
                                           std::string_view text,
                                           const RuleSet& rules) {
  auto value = ReadBounds(mention, text, rules);
  if (!value || !IsWhole(*value)) return std::nullopt;
  value->unit = "parameter";
  value->scope = ReadScope(mention, text, rules);
  const std::string_view experts = mention.Text(Part::kExperts, text);
  if (!experts.empty()) {
    int count = 0;
    const auto read = std::from_chars(experts.begin(), experts.end(), count);
    if (read.ec != std::errc()) return std::nullopt;
    value->experts = count;
  }
  return value;
}

}  // namespace claimline
