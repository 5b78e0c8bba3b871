#include "resolve/entity_lists.h"

namespace claimline {

const Lexicon::Row* NameRule::Find(std::string_view surface) const {
  return lexicon == nullptr ? nullptr : lexicon->Find(surface);
}

std::string_view NameRule::CanonicalOf(const Lexicon::Row& row) const {
  return name ? row.cells[*name] : std::string_view();
}

std::string_view NameRule::KindOf(const Lexicon::Row& row) const {
  return kind ? row.cells[*kind] : std::string_view();
}

EntityLists::EntityLists(const RuleSet& rules) : first_(rules.rules.data()) {
  by_rule_.resize(rules.rules.size());
  for (std::size_t i = 0; i < by_rule_.size(); ++i) {
    const Rule& rule = rules.rules[i];
    if (rule.kind != RuleKind::kEntity) continue;
    NameRule& added = by_rule_[i];
    added.rule = &rule;
    added.type = EntityTypeFromName(rule.Means("type"));
    if (rule.lexicon.empty()) continue;
    added.lexicon = &rules.LexiconNamed(rule.lexicon);
    added.name = added.lexicon->Column("name");
    added.kind = added.lexicon->Column("class");
    gazetteers_.push_back(added);
  }
}

const NameRule& EntityLists::Of(const Rule& rule) const {
  return by_rule_[static_cast<std::size_t>(&rule - first_)];
}

}  // namespace claimline
