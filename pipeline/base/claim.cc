#include "base/claim.h"

#include <algorithm>
#include <array>
#include <charconv>

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

std::string_view Name(Verdict verdict) {
  return verdict == Verdict::kAgree ? "agree" : "conflict";
}

std::string ClaimId(const Document& document, Kind kind, SourceSpan span) {
  constexpr std::size_t kHashDigits = 16;
  constexpr std::size_t kNumberDigits = 10;  // of the largest offset
  const std::string_view name = Name(kind);
  std::string id;
  id.reserve(kHashDigits + name.size() + 2 * kNumberDigits + 3);
  id.append(document.sha256, 0, kHashDigits);
  id += '-';
  id += name;
  for (const std::uint32_t offset : {span.start, span.end}) {
    char digits[kNumberDigits];
    const auto end = std::to_chars(digits, digits + kNumberDigits, offset).ptr;
    id += '-';
    id.append(digits, end);
  }
  return id;
}

}  // namespace claimline
