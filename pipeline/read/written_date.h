// Dates as mail headers, feeds and scripts write them, which is how scraped
// metadata gives them. ISO 8601 is iso_date.h's.
#ifndef CLAIMLINE_READ_WRITTEN_DATE_H_
#define CLAIMLINE_READ_WRITTEN_DATE_H_

#include <optional>
#include <string>
#include <string_view>

namespace claimline {

// Returns `date` in ISO 8601, with its time of day and offset where it has
// them: an English month, a day and a year of four digits in any order, as in
// RFC 2822 (`Tue, 02 Aug 2022 10:30:00 +0900`), JavaScript (`Tue Aug 2 2022
// 10:30:00 GMT+0900 (Japan Standard Time)`) and asctime. A zone given by its
// name alone, other than GMT and UTC, is left out. None for anything else and
// for days that are not in the calendar.
std::optional<std::string> WrittenDate(std::string_view date);

}  // namespace claimline

#endif  // CLAIMLINE_READ_WRITTEN_DATE_H_
