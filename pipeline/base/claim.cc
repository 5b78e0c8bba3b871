#include "base/claim.h"

#include <algorithm>
#include <array>

namespace claimline {
namespace {

constexpr std::array<std::string_view, 7> kModalityNames = {
    "asserted", "reported",     "rumored", "predicted",
    "planned",  "hypothetical", "negated"};

}  // namespace

std::string_view Name(Modality modality) {
  return kModalityNames[static_cast<std::size_t>(modality)];
}

std::optional<Modality> ModalityFromName(std::string_view name) {
  const auto found =
      std::find(kModalityNames.begin(), kModalityNames.end(), name);
  if (found == kModalityNames.end()) return std::nullopt;
  return static_cast<Modality>(found - kModalityNames.begin());
}

}  // namespace claimline
