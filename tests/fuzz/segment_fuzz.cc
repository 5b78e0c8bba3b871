// Arbitrary text, segmented: sentences ascend, are apart, are never empty and
// cut no character.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "require.h"
#include "segment/lexicons.h"
#include "segment/segment.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

bool IsCharacterEdge(std::string_view text, std::size_t offset) {
  return offset == text.size() ||
         (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

void RequireApart(std::string_view text, const Segmentation& segmentation) {
  std::uint32_t end = 0;
  for (const Sentence& sentence : segmentation.sentences) {
    const Span span = sentence.span;
    Require(end <= span.start, "sentences ascend and are apart");
    Require(span.start < span.end && span.end <= text.size(),
            "sentences are within the text and not empty");
    Require(
        IsCharacterEdge(text, span.start) && IsCharacterEdge(text, span.end),
        "sentences cut no character");
    end = span.end;
  }
}

}  // namespace
}  // namespace claimline

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  using namespace claimline;
  static const RuleSet rules = TestRules();
  static const Segmenter segmenter(rules);
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (WellFormedPrefix(text) < size) return 0;
  RequireApart(text, segmenter.Segment(text));
  return 0;
}
