// What the time expressions of a sentence say for each other: the month of
// `18 and 19 June`, the year of `March and April 2024`. Their places on the
// calendar are for date.h.
#ifndef CLAIMLINE_RESOLVE_DATE_NEIGHBORS_H_
#define CLAIMLINE_RESOLVE_DATE_NEIGHBORS_H_

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/context.h"
#include "base/mention.h"
#include "base/rule.h"
#include "resolve/timex_parts.h"

namespace claimline {

// Returns the parts of all `dates`, which are in the order of `text`, each with
// what it takes from the one before (`June 3 and 4`) or after it (`March and
// April 2024`); none where ReadParts gives none.
std::vector<std::optional<TimexParts>> ReadDates(std::span<const Mention> dates,
                                                 std::string_view text,
                                                 DateOrder order,
                                                 const RuleSet& rules);

// True for a month or the like whose year is still to be found.
bool LacksYear(const TimexParts& parts);

// True for the `May` of `from December to May`, `gap` being what stands between
// the two: the second is not before the first.
bool EndsStretch(const TimexParts& first, const TimexParts& second,
                 std::string_view gap);

// True where the third of these neighbors tells the day of the first, behind
// the same time of day in another zone: `7 p.m. EDT (2300 GMT) on Tuesday`.
bool TellsDay(std::span<const Mention> three,
              std::span<const std::optional<TimexParts>> parts,
              std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_DATE_NEIGHBORS_H_
