// How many parameters a machine-learning model has: all of them, those active,
// or those of each of its experts.
#ifndef CLAIMLINE_RESOLVE_PARAMETER_COUNT_H_
#define CLAIMLINE_RESOLVE_PARAMETER_COUNT_H_

#include <optional>
#include <string_view>

#include "base/mention.h"
#include "base/rule.h"
#include "base/value.h"

namespace claimline {

// Returns the bounds that `mention` says. The scope is that of the text
// (`37B active parameters`), else the one its rule means (`scope`), else none;
// `experts` is the number of experts of `8x7B`, whose amount is that of one.
// None where a figure is no number and where it is no whole number.
std::optional<Value> ResolveParameterCount(const Mention& mention,
                                           std::string_view text,
                                           const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_PARAMETER_COUNT_H_
