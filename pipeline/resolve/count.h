// What a count means: the figures, and the noun that they count. Rules find the
// number alone; the noun is looked for here, so that a count ends where its
// phrase does.
#ifndef CLAIMLINE_RESOLVE_COUNT_H_
#define CLAIMLINE_RESOLVE_COUNT_H_

#include <optional>
#include <string_view>

#include "base/mention.h"
#include "base/rule.h"
#include "base/span.h"
#include "base/value.h"
#include "resolve/room.h"

namespace claimline {

// Returns whether `mention` gives way to a count in whose phrase it stands:
// another number (`60 Boeing 787 jets`), a word for how often or a vague one
// (`400 million weekly users`, `two recent studies`).
bool MayStandInCount(const Mention& mention);

struct CountResolution {
  NumericValue value;
  Span span;  // from the number's modifier to the noun or the rate behind it
};

// Returns what the number of `mention` counts.
//   - `200,000 NVIDIA H100 and H200 GPUs`: unit GPU, to the end of the noun.
//   - `a 12-member panel`: the noun that the rule has found.
//   - `500 requests per second`, `two meetings a week`: the rate is in the span
//     and in `per`.
//   - `two of the original eleven co-founders`: the number alone, its noun
//     understood. So is that of `three of which` and `a staff of 300`, and
//     where its rule says what it is or where it stands (understood_noun.h).
// None where it counts nothing: a year, a part of a name (`Windows 11`), a
// fraction, a number of years or dollars, or `one` that is no more than `a`.
std::optional<CountResolution> ResolveCount(const Mention& mention,
                                            std::string_view text,
                                            const Room& room,
                                            const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_COUNT_H_
