// What an article names: persons, organizations, products, places. Decides over
// the whole document which of the entity rules' mentions and which runs of
// capitalized words are names, of what type, and by which full name.
#ifndef CLAIMLINE_RESOLVE_ENTITY_H_
#define CLAIMLINE_RESOLVE_ENTITY_H_

#include <array>
#include <span>
#include <vector>

#include "base/claim.h"
#include "base/document.h"
#include "base/mention.h"
#include "base/rule.h"
#include "resolve/entity_candidates.h"
#include "resolve/entity_lists.h"
#include "resolve/name_words.h"
#include "resolve/neighbor_words.h"

namespace claimline {

class EntityResolver {
 public:
  // Indexes the lexicons of `rules`, which must outlive this.
  explicit EntityResolver(const RuleSet& rules);

  // Returns the names of `document`, by start; none overlap. `mentions` are
  // those of the rules of kind entity, by sentence; names that no such rule
  // found bear a rule with `scan` that says how they were found.
  std::vector<ResolvedMention> Resolve(
      std::span<const Mention> mentions,
      const NormalizedDocument& document) const;

 private:
  const Rule* RuleFor(const Candidate& candidate) const;

  EntityLists lists_;
  NameWords words_;
  NeighborWords neighbors_;
  std::array<const Rule*, 5> scan_rules_{};  // by Basis
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_H_
