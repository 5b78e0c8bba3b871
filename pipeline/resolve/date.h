// The time expressions of a whole article: what each of them counts from comes
// from the day it was published and from what was said before. timex.h knows
// what a single one means.
#ifndef CLAIMLINE_RESOLVE_DATE_H_
#define CLAIMLINE_RESOLVE_DATE_H_

#include <optional>
#include <span>
#include <vector>

#include "base/context.h"
#include "base/document.h"
#include "base/mention.h"
#include "base/rule.h"
#include "base/value.h"

namespace claimline {

// Returns the values of `dates`, one for each in the same order: mentions of
// date rules that ascend in the text and do not overlap. None for one that is
// refused, because the calendar has no such time.
std::vector<std::optional<Value>> ResolveDates(
    std::span<const Mention> dates, const NormalizedDocument& document,
    const Context& context, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_DATE_H_
