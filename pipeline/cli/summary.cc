#include "cli/summary.h"

#include <numeric>
#include <string_view>
#include <variant>

namespace claimline {
namespace {

std::string Plural(std::size_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) +
         (count == 1 ? "" : "s");
}

// How much is known of `claim`; 0 for what is not worth showing.
int Score(const Claim& claim) {
  if (claim.kind == Kind::kEntity || claim.kind == Kind::kDate) return 0;
  if (!claim.subject || claim.attribute.empty()) return 0;
  return 1 + (claim.attribute != "other" ? 2 : 0) +
         (claim.subject->entity.empty() ? 0 : 2) + (claim.attribution ? 1 : 0) +
         (claim.time.empty() ? 0 : 1);
}

// `SpaceX, investment: $18B (planned, says Elon Musk)`
std::string Line(const Claim& claim) {
  std::string line = claim.subject->name + ", " + std::string(claim.attribute) +
                     ": " + std::string(claim.text) + " (" +
                     std::string(Name(claim.modality));
  if (claim.attribution) line += ", says " + claim.attribution->name;
  return line + ')';
}

}  // namespace

void Summary::Add(const DocumentClaims& document) {
  ++documents_;
  if (document.document->error) ++failed_;
  for (const Claim& claim : document.claims) {
    if (!Selected(claim, selection_)) continue;
    const auto kind = static_cast<std::size_t>(claim.kind);
    ++claims_[kind];
    const int score = Score(claim);
    if (score > telling_[kind].score) telling_[kind] = {score, Line(claim)};
  }
}

std::string Summary::Text() const {
  std::string text = Plural(documents_, "document");
  if (failed_ > 0) text += " (" + std::to_string(failed_) + " failed)";
  text += ", " + Plural(std::accumulate(claims_.begin(), claims_.end(),
                                        std::size_t{0}),
                        "claim");
  std::string_view separator = ": ";
  for (std::size_t kind = 0; kind < claims_.size(); ++kind) {
    if (claims_[kind] == 0) continue;
    text += separator;
    text += std::to_string(claims_[kind]) + ' ' +
            std::string(Name(static_cast<Kind>(kind)));
    separator = ", ";
  }
  text += '\n';
  for (const Telling& telling : telling_) {
    if (telling.score > 0) text += "  " + telling.line + '\n';
  }
  return text;
}

}  // namespace claimline
