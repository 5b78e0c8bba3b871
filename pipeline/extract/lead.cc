#include "extract/lead.h"

#include <algorithm>
#include <cstddef>

#include "extract/boundary.h"

namespace claimline {
namespace {

// How far back a lead may start, in bytes.
constexpr std::uint32_t kReach = 64;

}  // namespace

std::string LeadPattern(const std::string& lead) { return "(?:" + lead + ")$"; }

std::optional<std::uint32_t> FindLead(const RE2& lead, Boundary boundary,
                                      std::string_view sentence,
                                      std::uint32_t from, std::uint32_t end) {
  const re2::StringPiece before(sentence.data(), end);
  from = std::max(from, end - std::min(end, kReach));
  const Boundary left =
      boundary == Boundary::kWord ? Boundary::kLeft : boundary;
  re2::StringPiece found;
  while (from < end &&
         lead.Match(before, from, end, RE2::UNANCHORED, &found, 1)) {
    const auto start = static_cast<std::uint32_t>(found.data() - before.data());
    if (start < end && EndsAtBoundary(sentence, {start, end}, left)) {
      return start;
    }
    from = start + 1;
  }
  return std::nullopt;
}

}  // namespace claimline
