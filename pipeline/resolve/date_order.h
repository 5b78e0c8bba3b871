// How an article writes `03/04/2025`: by its other dates, else by its country.
#ifndef CLAIMLINE_RESOLVE_DATE_ORDER_H_
#define CLAIMLINE_RESOLVE_DATE_ORDER_H_

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/context.h"
#include "base/mention.h"
#include "base/rule.h"

namespace claimline {

// Returns the order that the article's `dates` show: a number above 12 in one
// of them (`25/12/2024`) or one that so read is the day of publication (ISO
// 8601), else the written-out ones (`March 4`, `4 March`), the more frequent
// winning, else the custom of `country` (ISO 3166). Unknown where these are
// silent or tied.
DateOrder FindDateOrder(std::span<const Mention> dates, std::string_view text,
                        const std::optional<std::string>& published,
                        std::string_view country);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_DATE_ORDER_H_
