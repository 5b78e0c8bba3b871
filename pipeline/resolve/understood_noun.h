// The noun of a number that stands alone: `two of the eleven founders`, `a
// staff of 300`, `subscribers rose to 5.4 million`.
#ifndef CLAIMLINE_RESOLVE_UNDERSTOOD_NOUN_H_
#define CLAIMLINE_RESOLVE_UNDERSTOOD_NOUN_H_

#include <optional>
#include <string>
#include <string_view>

#include "base/mention.h"
#include "base/rule.h"
#include "base/span.h"

namespace claimline {

// Returns the noun, in the singular, that the `number` of `mention` counts:
// what its rule means (`unit`), else the noun behind its `of`, else what the
// group before it consists of, else the noun behind the measure that follows
// (`three 30-second ads`), else, where the rule says so (`noun = "before"`),
// the last plural before it. None where there is none within `sentence`.
std::optional<std::string> UnderstoodNoun(const Mention& mention, Span number,
                                          std::string_view text, Span sentence,
                                          const RuleSet& rules);

// Returns the last plural before `number`, in the singular; it is looked for in
// the 256 bytes before it, and in `sentence`.
std::optional<std::string> NounBefore(std::string_view text, Span number,
                                      Span sentence, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_UNDERSTOOD_NOUN_H_
