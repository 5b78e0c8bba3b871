// The figures of a mention with what bounds them: amount, low, high and mod, as
// all numeric kinds have them. Units and denominators are the kinds' own.
#ifndef CLAIMLINE_RESOLVE_BOUNDS_H_
#define CLAIMLINE_RESOLVE_BOUNDS_H_

#include <optional>
#include <string_view>

#include "base/decimal.h"
#include "base/mention.h"
#include "base/rule.h"
#include "base/value.h"

namespace claimline {

// Returns the value that the parts figure, low, high, scale, low_scale,
// modifier and modifier_after of `mention` say, without unit; the rule's own
// `mod` where the text has no modifier.
//   - One figure: `amount` is it, whatever the modifier; the modifier opens the
//     one end or the other.
//   - A figure whose rule takes the noun or unit behind the next figure takes
//     the magnitude there, too: `5` of `from 5 to 10 million`.
//   - A range has no amount. A magnitude that only its upper end has serves
//     both; `5-8,000` is five to eight thousand. The smaller end is `low`.
//   - `a few million`, `hundreds of millions`: no amount, `low` is one of the
//     magnitude, APPROX.
// None where a figure is no number, or where there is none.
std::optional<NumericValue> ReadBounds(const Mention& mention,
                                       std::string_view text,
                                       const RuleSet& rules);

// Returns what `before` and `after` a figure mean for it, the one before it
// first; of two together (`up to about`) the one that says more than APPROX.
// None for empty ones and unknown ones.
std::optional<Modifier> ReadModifier(std::string_view before,
                                     std::string_view after,
                                     const RuleSet& rules);

// Returns the value of one figure under a modifier.
NumericValue Bounded(Decimal amount, std::optional<Modifier> mod);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_BOUNDS_H_
