// Stretches of sentences that may be names: what rules and gazetteers found
// there, and runs of capitalized words, cut where one name ends and the next
// begins. Whether they are names is decided over the whole article.
#ifndef CLAIMLINE_RESOLVE_ENTITY_CANDIDATES_H_
#define CLAIMLINE_RESOLVE_ENTITY_CANDIDATES_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "base/span.h"
#include "base/value.h"
#include "resolve/entity_hints.h"
#include "resolve/entity_lists.h"
#include "resolve/name_sentence.h"

namespace claimline {

// How a candidate came to its type.
enum class Basis : std::uint8_t {
  kListed,   // a gazetteer has it
  kPattern,  // a rule's pattern fits
  kWords,    // its own words say it: a given name, `Inc.`, `River`
  kContext,  // the words beside it say it
  kShape,    // only its capitals
};

struct Candidate {
  Span span;
  std::uint32_t sentence = 0;
  std::uint32_t first = 0;  // tokens [first, last) of the sentence
  std::uint32_t last = 0;
  std::uint32_t surface = 0;  // the same for all that are written alike
  EntityType type = EntityType::kOrg;
  Basis basis = Basis::kShape;
  const Rule* rule = nullptr;   // of kListed and kPattern
  std::string_view canonical;   // what a list says the name stands for
  bool is_body = false;         // has `Association` or the like in it
  bool capital_speaks = false;  // not only the place asks for its capitals
  bool is_introduced = false;   // a word beside it says what it is
  bool acts = false;            // a verb or `, who` follows it
  // Of a company named as its product, or a team as its city: what it is in
  // this place.
  std::optional<EntityType> part;
  int look = 0;       // of kShape: how much its capitals speak for `type`
  TypeVotes hints{};  // of kShape: what its neighbors suggest
};

struct Candidates {
  std::vector<Candidate> list;  // in the order of the text; none overlap
  std::size_t surfaces = 0;     // more than the number of any of them
};

// Returns the candidates of `sentences`.
Candidates FindCandidates(std::span<const NameSentence> sentences,
                          std::string_view text, const EntityLists& lists,
                          const NameWords& words,
                          const NeighborWords& neighbors);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_CANDIDATES_H_
