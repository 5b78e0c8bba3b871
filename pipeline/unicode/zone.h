// Time zones, out of ICU's copy of the IANA database.
#ifndef CLAIMLINE_UNICODE_ZONE_H_
#define CLAIMLINE_UNICODE_ZONE_H_

#include <chrono>
#include <optional>
#include <string_view>

namespace claimline {

// Returns how far the clocks of `zone` (`America/New_York`) stand from UTC,
// east positive, when they show `local`: daylight saving is that of the date.
// A time that the spring change skips counts as before it, one that the autumn
// change repeats as the first of the two. None for an unknown zone.
std::optional<std::chrono::minutes> ZoneOffset(std::string_view zone,
                                               std::chrono::sys_seconds local);

}  // namespace claimline

#endif  // CLAIMLINE_UNICODE_ZONE_H_
