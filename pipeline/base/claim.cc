#include "base/claim.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/from_name.h"

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
  return FromName<Modality>(kModalityNames, name);
}

std::string_view Name(Verdict verdict) {
  return verdict == Verdict::kAgree ? "agree" : "conflict";
}

std::string ClaimId(const Document& document, Kind kind, SourceSpan span) {
  constexpr std::size_t kHashDigits = 16;
  std::array<char, 64> id;  // more than the longest one: 53
  char* end = id.data();
  const auto add = [&](std::string_view text) {
    end = std::copy(text.begin(), text.end(), end);
  };
  add(std::string_view(document.sha256).substr(0, kHashDigits));
  add("-");
  add(Name(kind));
  for (const std::uint32_t offset : {span.start, span.end}) {
    add("-");
    end = std::to_chars(end, id.data() + id.size(), offset).ptr;
  }
  return std::string(id.data(), end);
}

}  // namespace claimline
