// What the rules of kind entity mean, and what their lists say of a name.
#ifndef CLAIMLINE_RESOLVE_ENTITY_LISTS_H_
#define CLAIMLINE_RESOLVE_ENTITY_LISTS_H_

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/lexicon.h"
#include "base/rule.h"
#include "base/value.h"

namespace claimline {

// A rule that finds names.
struct NameRule {
  const Rule* rule = nullptr;
  // None for what is capitalized without being a name.
  std::optional<EntityType> type;
  const Lexicon* lexicon = nullptr;  // of a gazetteer
  std::optional<std::size_t> name;   // columns of the lexicon
  std::optional<std::size_t> kind;

  // Returns the row of `surface`, however its letters are written; null where
  // there is none.
  const Lexicon::Row* Find(std::string_view surface) const;

  // Returns what the name of `row` stands for; empty for itself.
  std::string_view CanonicalOf(const Lexicon::Row& row) const;

  // Returns the `class` of the name of `row`: `agency`.
  std::string_view KindOf(const Lexicon::Row& row) const;
};

class EntityLists {
 public:
  // `rules` must outlive this.
  explicit EntityLists(const RuleSet& rules);

  // Returns what there is to know of `rule`, one of the rules.
  const NameRule& Of(const Rule& rule) const;

  // Returns the gazetteers, in the order of the rules.
  std::span<const NameRule> gazetteers() const { return gazetteers_; }

 private:
  const Rule* first_;
  std::vector<NameRule> by_rule_;
  std::vector<NameRule> gazetteers_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_LISTS_H_
