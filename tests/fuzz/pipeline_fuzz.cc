// Arbitrary bytes through the whole pipeline with the real rules: every claim
// is a slice of its source, in its place, and can be written and read again.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "emit/claim_json.h"
#include "pipeline.h"
#include "read/bytes.h"
#include "records/parse.h"
#include "require.h"
#include "ruleset/ruleset.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

const Pipeline& RealPipeline() {
  static const std::vector<std::string> packs = {CLAIMLINE_RULES};
  static const LoadedRules loaded = LoadRuleSet(packs);
  Require(loaded.ok(), "the rules load");
  static const Pipeline pipeline(loaded.rules);
  return pipeline;
}

// Byte offsets of the code points of `text`, and its size.
std::vector<std::size_t> Offsets(std::string_view text) {
  std::vector<std::size_t> offsets;
  for (std::size_t at = 0; at < text.size(); at += CodePointAt(text, at).size) {
    offsets.push_back(at);
  }
  offsets.push_back(text.size());
  return offsets;
}

void RequireSlices(const DocumentClaims& found) {
  const Document& document = *found.document;
  const std::vector<std::size_t> offsets = Offsets(document.text);
  for (const Claim& claim : found.claims) {
    const SourceSpan& source = claim.source;
    Require(source.start < source.end && source.end < offsets.size(),
            "claims are within the text and not empty");
    Require(document.text.substr(offsets[source.start],
                                 offsets[source.end] - offsets[source.start]) ==
                claim.text,
            "a claim is the slice of the text that it says");
    Require(source.byte_start < source.byte_end &&
                source.byte_end <= document.raw.size(),
            "claims are within the bytes");
    Require(claim.sentence.start <= source.start &&
                source.end <= claim.sentence.end,
            "a claim is within its sentence");
    if (!document.raw_anchors.empty()) continue;
    Require(
        document.raw.substr(source.byte_start,
                            source.byte_end - source.byte_start) == claim.text,
        "a claim is the slice of the bytes that it says");
  }
}

// Values do not overlap, but that a parameter count may lie in an entity, and
// an entity in a count.
void RequireApart(const std::vector<Claim>& claims) {
  const Claim* last = nullptr;
  for (const Claim& claim : claims) {
    if (claim.kind == Kind::kEntity) continue;
    Require(last == nullptr || last->source.end <= claim.source.start,
            "values are in order and do not overlap");
    last = &claim;
  }
}

void RequireReadable(const DocumentClaims& found) {
  const std::string lines =
      ClaimsJson(found, Format::kJsonLines, {.vague = true});
  const auto records = ParseJsonLines(lines, "fuzz", "fuzz");
  Require(records.ok(), "claims can be read again");
  std::size_t count = 0;
  for (const auto& [document, of_document] : records.value()) {
    count += of_document.size();
  }
  Require(count == found.claims.size(), "every claim is written");
}

}  // namespace
}  // namespace claimline

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  using namespace claimline;
  // The first byte says whether the day of writing is known.
  const bool dated = size > 0 && data[0] % 2 == 0;
  const std::size_t head = size > 0 ? 1 : 0;
  Document document = DocumentFromBytes(
      std::string(reinterpret_cast<const char*>(data) + head, size - head),
      {"fuzz", 0});
  document.id = "fuzz";
  if (dated) document.published = "2026-03-16";
  const DocumentClaims found = RealPipeline().Run(std::move(document));
  RequireSlices(found);
  RequireApart(found.claims);
  RequireReadable(found);
  return 0;
}
