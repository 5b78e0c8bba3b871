// Small readings of what a capture says.
#ifndef CLAIMLINE_RESOLVE_SAID_H_
#define CLAIMLINE_RESOLVE_SAID_H_

#include <optional>
#include <string_view>

namespace claimline {

// Returns the number whose digits `said` starts with, whatever follows them
// (`3rd`: 3), with a minus sign before them; none where it starts otherwise.
std::optional<int> LeadingNumber(std::string_view said);

// Returns `said` without white space, commas and hyphens at its ends.
std::string_view Trimmed(std::string_view said);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_SAID_H_
