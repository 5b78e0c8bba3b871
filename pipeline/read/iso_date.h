// Dates as callers give them: beside a document or on the command line. Dates
// within an article are rules' work.
#ifndef CLAIMLINE_READ_ISO_DATE_H_
#define CLAIMLINE_READ_ISO_DATE_H_

#include <optional>
#include <string>
#include <string_view>

namespace claimline {

// Returns `date` in ISO 8601. It is an ISO 8601 calendar date with or without a
// time of day (`2026-03-16`, `2026-03-16T01:58`, `2026-03-16 01:58:00Z`), which
// gets a `T` before the time, or one of the forms of written_date.h. None where
// it is no such date, or not in the calendar.
std::optional<std::string> IsoDate(std::string_view date);

}  // namespace claimline

#endif  // CLAIMLINE_READ_ISO_DATE_H_
