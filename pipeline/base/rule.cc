#include "base/rule.h"

#include <array>

#include "base/from_name.h"

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
  return FromName<RuleKind>(kRuleKindNames, name);
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
