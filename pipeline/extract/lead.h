// What may stand before a match and belongs to it: `about` of `about $5`. Found
// backward from the match, so that no rule is tried at every `about`.
#ifndef CLAIMLINE_EXTRACT_LEAD_H_
#define CLAIMLINE_EXTRACT_LEAD_H_

#include <re2/re2.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/rule.h"

namespace claimline {

// Returns the pattern to look for where a rule says `lead`.
std::string LeadPattern(const std::string& lead);

// Returns where the longest text starts that fits `lead`, made of a
// LeadPattern, ends at the byte `end` of `sentence`, does not go back beyond
// `from` nor far, and starts at a word edge if `boundary` asks for one; none
// where there is no such text.
std::optional<std::uint32_t> FindLead(const RE2& lead, Boundary boundary,
                                      std::string_view sentence,
                                      std::uint32_t from, std::uint32_t end);

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_LEAD_H_
