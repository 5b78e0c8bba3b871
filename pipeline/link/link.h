// From values to claims: about what, said by whom, how sure, and when. Rules
// find the cues; here is span logic over mentions, and no pattern.
#ifndef CLAIMLINE_LINK_LINK_H_
#define CLAIMLINE_LINK_LINK_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "link/cues.h"
#include "link/words.h"

namespace claimline {

// What was found in a document: values and entities by start, disjoint; cues in
// any order.
struct LinkInput {
  const Document& document;
  const NormalizedDocument& text;
  std::vector<ResolvedMention> values;
  std::vector<ResolvedMention> entities;
  std::span<const Mention> cues;
  std::optional<std::string> published;  // ISO 8601
  std::optional<Span> published_span;    // the date that the text says it by
};

// How a claim came about, for whoever wants it explained.
struct Evidence {
  const Rule* attribute = nullptr;  // the cue's rule; null for a default
  Span attribute_cue;
  std::string_view subject;  // the strategy; empty where none found one
  const Rule* attribution = nullptr;  // null for none, and for a quotation
  Span attribution_cue;
  const Rule* modality = nullptr;  // null where no cue decided
  Span modality_cue;
};

struct LinkedClaims {
  std::vector<Claim> claims;       // by start, end, kind
  std::vector<Evidence> evidence;  // of each claim
};

// Immutable, to be shared by all threads.
class Linker {
 public:
  // `rules` must outlive the linker and its claims.
  explicit Linker(const RuleSet& rules);

  // Returns the claims of one document, a claim for every value and entity.
  // Takes time linear in the number of mentions and the length of the
  // sentences that hold a value.
  LinkedClaims Link(LinkInput input) const;

 private:
  CueBook book_;
  WordList words_;
};

}  // namespace claimline

#endif  // CLAIMLINE_LINK_LINK_H_
