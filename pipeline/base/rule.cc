#include "base/rule.h"

#include <algorithm>
#include <array>

namespace claimline {
namespace {

constexpr std::array<std::string_view, kRuleKindCount> kRuleKindNames = {
    "money", "date",   "parameter_count", "percent",     "quantity",
    "count", "entity", "attribute",       "attribution", "modality"};

}  // namespace

std::string_view Name(RuleKind kind) {
  return kRuleKindNames[static_cast<std::size_t>(kind)];
}

std::optional<RuleKind> RuleKindFromName(std::string_view name) {
  const auto found =
      std::find(kRuleKindNames.begin(), kRuleKindNames.end(), name);
  if (found == kRuleKindNames.end()) return std::nullopt;
  return static_cast<RuleKind>(found - kRuleKindNames.begin());
}

std::optional<Kind> ClaimKind(RuleKind kind) {
  if (static_cast<int>(kind) >= kKindCount) return std::nullopt;
  return static_cast<Kind>(kind);
}

std::string_view Rule::Means(std::string_view key) const {
  for (const auto& [name, meaning] : means) {  // hardly ever more than three
    if (name == key) return meaning;
  }
  return {};
}

const Lexicon& RuleSet::LexiconNamed(std::string_view name) const {
  static const Lexicon kEmpty;
  const auto found = lexicons.find(name);
  return found == lexicons.end() ? kEmpty : found->second;
}

}  // namespace claimline
