#include "resolve/resolve.h"

#include "resolve/money.h"
#include "resolve/parameter_count.h"
#include "resolve/percent.h"

namespace claimline {

std::optional<Value> Resolve(const Mention& mention, std::string_view text,
                             const Context& context, const RuleSet& rules) {
  switch (mention.rule->kind) {
    case RuleKind::kMoney:
      return ResolveMoney(mention, text, context, rules);
    case RuleKind::kPercent:
      return ResolvePercent(mention, text, rules);
    case RuleKind::kParameterCount:
      return ResolveParameterCount(mention, text, rules);
    case RuleKind::kDate:
    case RuleKind::kQuantity:
    case RuleKind::kCount:
    case RuleKind::kEntity:
    case RuleKind::kAttribute:
    case RuleKind::kAttribution:
    case RuleKind::kModality:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace claimline
