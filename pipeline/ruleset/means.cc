#include "ruleset/means.h"

namespace claimline {
namespace {

using Key = std::string_view;

constexpr Key kMoney[] = {"mod", "currency", "digits", "sign"};
constexpr Key kDate[] = {"mod",    "type",   "timex", "form", "unit",
                         "number", "figure", "month", "year", "order",
                         "anchor", "shift",  "tense", "vague"};
constexpr Key kParameterCount[] = {"mod", "scope"};
constexpr Key kPercentOrQuantity[] = {"mod", "unit"};
constexpr Key kCount[] = {"mod", "unit", "noun"};
constexpr Key kEntity[] = {"type"};
constexpr Key kAttribute[] = {"attribute",  "kinds", "units",    "value",
                              "subject",    "reach", "strength", "of_org",
                              "of_product", "when"};
constexpr Key kAttribution[] = {"value",    "kinds",   "reach",
                                "modality", "speaker", "source"};
constexpr Key kModality[] = {"modality", "value", "kinds",
                             "reach",    "when",  "said"};

}  // namespace

std::span<const std::string_view> MeansOf(RuleKind kind) {
  switch (kind) {
    case RuleKind::kMoney:
      return kMoney;
    case RuleKind::kDate:
      return kDate;
    case RuleKind::kParameterCount:
      return kParameterCount;
    case RuleKind::kPercent:
    case RuleKind::kQuantity:
      return kPercentOrQuantity;
    case RuleKind::kCount:
      return kCount;
    case RuleKind::kEntity:
      return kEntity;
    case RuleKind::kAttribute:
      return kAttribute;
    case RuleKind::kAttribution:
      return kAttribution;
    case RuleKind::kModality:
      return kModality;
  }
  return {};
}

}  // namespace claimline
