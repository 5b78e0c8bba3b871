// The country whose money an article means by a sign or name that several
// currencies share. Kept careful: without good signs there is none.
#ifndef CLAIMLINE_RESOLVE_COUNTRY_H_
#define CLAIMLINE_RESOLVE_COUNTRY_H_

#include <span>
#include <string>
#include <string_view>

#include "base/mention.h"
#include "base/rule.h"

namespace claimline {

// Returns the ISO 3166 code of that country; empty where no money among the
// `mentions` of `text` has such a sign, or the text does not say.
//   - A statement (`in Canadian dollars`) decides.
//   - Else, of the countries whose currency goes by the sign (`¥`, `pesos`),
//     the one named most often, twice at least and more often than any other.
//   - A bare `$` counts as such a sign only where `US$` stands beside it in the
//     same text: who writes `C$` means by `$` the dollar of the United States.
//     Alone it is that of Australia, Canada or New Zealand where the text
//     spells `per cent`, names the country thrice and America never.
//   - Cents beside euros and no dollars are those of a country that has euros.
std::string FindCountry(std::span<const Mention> mentions,
                        std::string_view text, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_COUNTRY_H_
