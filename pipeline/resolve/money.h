// What an amount of money means: currency, rate and figures.
#ifndef CLAIMLINE_RESOLVE_MONEY_H_
#define CLAIMLINE_RESOLVE_MONEY_H_

#include <optional>
#include <string_view>

#include "base/context.h"
#include "base/mention.h"
#include "base/rule.h"
#include "base/value.h"

namespace claimline {

// Returns the bounds that `mention` says, in the currency's main unit (`50
// cents` is 0.5), with its ISO 4217 code as unit and the denominator of a rate.
// A sign or name that several currencies share (`$`, `pesos`) is the currency
// of Context::country where that has one so called, else the best known. No
// unit where no currency is said. None where a figure is no number.
std::optional<Value> ResolveMoney(const Mention& mention, std::string_view text,
                                  const Context& context, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_MONEY_H_
