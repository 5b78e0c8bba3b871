// What `means` of a rule may say.
#ifndef CLAIMLINE_RULESET_MEANS_H_
#define CLAIMLINE_RULESET_MEANS_H_

#include <span>
#include <string_view>

#include "base/rule.h"

namespace claimline {

// Returns the keys that rules of `kind` may have in `means`: those that
// resolve/ and link/ read.
std::span<const std::string_view> MeansOf(RuleKind kind);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_MEANS_H_
