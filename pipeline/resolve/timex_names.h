// The names that rules and lexicons use for what time expressions are made of.
#ifndef CLAIMLINE_RESOLVE_TIMEX_NAMES_H_
#define CLAIMLINE_RESOLVE_TIMEX_NAMES_H_

#include <optional>
#include <string_view>

#include "base/value.h"
#include "resolve/calendar.h"
#include "resolve/timex_parts.h"

namespace claimline {

// `century` … `second`; none for an unknown name.
std::optional<Grain> GrainFromName(std::string_view name);

// `range`, `offset`, `span`, `duration`, `set`, `vague`; a point for all else.
TimexForm FormFromName(std::string_view name);

// `DATE`, `TIME`, `DURATION`, `SET`; none for an unknown name.
std::optional<TimexType> TypeFromName(std::string_view name);

// `narrative`, `current`; the day of publication for all else.
TimexOrigin OriginFromName(std::string_view name);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIMEX_NAMES_H_
