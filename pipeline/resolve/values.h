// What all the mentions of a document mean that are not names: no two values
// overlap, and dates are read in the light of each other.
#ifndef CLAIMLINE_RESOLVE_VALUES_H_
#define CLAIMLINE_RESOLVE_VALUES_H_

#include <span>
#include <vector>

#include "base/claim.h"
#include "base/context.h"
#include "base/document.h"
#include "base/mention.h"
#include "base/rule.h"

namespace claimline {

struct ResolvedValues {
  std::vector<ResolvedMention> values;
  std::vector<Mention> refused;  // that mean nothing: an impossible date
};

// Returns the values of `mentions`, which are in the order of the text, `dates`
// being the time expressions among them.
ResolvedValues ResolveValues(std::vector<Mention> mentions,
                             std::span<const Mention> dates,
                             const NormalizedDocument& document,
                             const Context& context, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_VALUES_H_
