// All that a resolver may know of the world beside the mention and the
// lexicons: never the clock, the locale or the environment.
#ifndef CLAIMLINE_BASE_CONTEXT_H_
#define CLAIMLINE_BASE_CONTEXT_H_

#include <cstdint>
#include <optional>
#include <string>

namespace claimline {

// How the article writes `03/04/2025`.
enum class DateOrder : std::uint8_t { kUnknown, kMonthFirst, kDayFirst };

struct Context {
  std::optional<std::string> published;  // ISO 8601 date or date-time
  DateOrder date_order = DateOrder::kUnknown;
  // ISO 3166 code of the country the article is about or comes from, where it
  // says so itself; empty where it does not. Decides what a bare `$` or `¥` is.
  std::string country;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_CONTEXT_H_
