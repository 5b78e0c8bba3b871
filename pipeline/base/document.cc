#include "base/document.h"

#include <algorithm>
#include <array>

namespace claimline {
namespace {

constexpr std::array<std::string_view, kSectionCount> kSectionNames = {
    "title", "dateline", "body", "heading", "list", "table", "furniture"};

}  // namespace

std::string_view Name(Section section) {
  return kSectionNames[static_cast<std::size_t>(section)];
}

std::optional<Section> SectionFromName(std::string_view name) {
  const auto found =
      std::find(kSectionNames.begin(), kSectionNames.end(), name);
  if (found == kSectionNames.end()) return std::nullopt;
  return static_cast<Section>(found - kSectionNames.begin());
}

}  // namespace claimline
