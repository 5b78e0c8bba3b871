#include "resolve/resolve.h"

#include <utility>

#include "resolve/count.h"
#include "resolve/money.h"
#include "resolve/parameter_count.h"
#include "resolve/percent.h"
#include "resolve/quantity.h"

namespace claimline {
namespace {

// The values that span their mention.
std::optional<Value> ResolveInPlace(const Mention& mention,
                                    std::string_view text,
                                    const Context& context,
                                    const RuleSet& rules) {
  switch (mention.rule->kind) {
    case RuleKind::kMoney:
      return ResolveMoney(mention, text, context, rules);
    case RuleKind::kPercent:
      return ResolvePercent(mention, text, rules);
    case RuleKind::kParameterCount:
      return ResolveParameterCount(mention, text, rules);
    case RuleKind::kQuantity:
      return ResolveQuantity(mention, text, rules);
    case RuleKind::kDate:
    case RuleKind::kCount:
    case RuleKind::kEntity:
    case RuleKind::kAttribute:
    case RuleKind::kAttribution:
    case RuleKind::kModality:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Resolution> Resolve(const Mention& mention, std::string_view text,
                                  const Room& room, const Context& context,
                                  const RuleSet& rules) {
  if (mention.rule->kind == RuleKind::kCount) {
    auto count = ResolveCount(mention, text, room, rules);
    if (!count) return std::nullopt;
    return Resolution{std::move(count->value), count->span};
  }
  auto value = ResolveInPlace(mention, text, context, rules);
  if (!value) return std::nullopt;
  return Resolution{*std::move(value), mention.span};
}

}  // namespace claimline
