#include "base/document.h"

#include <array>

#include "base/from_name.h"

namespace claimline {
namespace {

constexpr std::array<std::string_view, kSectionCount> kSectionNames = {
    "title", "dateline", "body", "heading", "list", "table", "furniture"};

}  // namespace

std::string_view Name(Section section) {
  return kSectionNames[static_cast<std::size_t>(section)];
}

std::optional<Section> SectionFromName(std::string_view name) {
  return FromName<Section>(kSectionNames, name);
}

}  // namespace claimline
