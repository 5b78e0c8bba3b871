// What a quantity means: the figures, and their unit of measure spelt out.
#ifndef CLAIMLINE_RESOLVE_QUANTITY_H_
#define CLAIMLINE_RESOLVE_QUANTITY_H_

#include <optional>
#include <string_view>

#include "base/mention.h"
#include "base/rule.h"
#include "base/value.h"

namespace claimline {

// Returns the bounds that `mention` says, in its unit: that of its rule
// (`unit`), the one behind the next figure where that is `after` (`from 800 to
// 250 ms`), or what the text says.
// What stands below the line joins the unit where it is a unit itself
// (`tokens per second`: token/second), else it is `per` (`tonnes per person`).
// Feet and inches are inches. None where a figure or a unit cannot be read.
std::optional<Value> ResolveQuantity(const Mention& mention,
                                     std::string_view text,
                                     const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_QUANTITY_H_
