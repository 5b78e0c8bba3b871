// The names of units of measure, from the words and symbols that texts write.
#ifndef CLAIMLINE_RESOLVE_UNIT_H_
#define CLAIMLINE_RESOLVE_UNIT_H_

#include <cstddef>
#include <string>
#include <string_view>

#include "base/rule.h"

namespace claimline {

// Returns the name of the unit that `said` is: in the singular, spelt out,
// British, with `/` for what it is divided by (`GB/s`: gigabyte/second,
// `square kilometers`: square kilometre). Symbols are taken by their case
// (`mW`, `MW`), words whatever theirs is. Empty where a part of it is unknown.
// Reads the lexicons unit_*, which the macros of quantity.toml match.
std::string ReadUnit(std::string_view said, const RuleSet& rules);

// Returns the name of what a rate is divided by (`s`: second, `m2`: square
// metre) where it is a unit or a time, else nothing.
std::string_view ReadUnitBelow(std::string_view said, const RuleSet& rules);

// Returns the name of the unit that stands behind the number after `at`, which
// `to` leads to (`from 800| to 250 ms`), with what it is divided by. Empty
// where none is.
std::string ReadUnitBehindNext(std::string_view text, std::size_t at,
                               const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_UNIT_H_
