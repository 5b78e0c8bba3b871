// Arbitrary bytes, decoded and normalized: normalizing twice changes nothing,
// and every stretch of the normalized text is traced to its source.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "normalize/normalize.h"
#include "read/bytes.h"
#include "require.h"
#include "unicode/code_points.h"
#include "unicode/nfc.h"

namespace claimline {
namespace {

std::string NormalizedText(std::string_view text) {
  Document document;
  document.text = text;
  return Normalize(document).text;
}

// `source` stands in `document` where it says, in code points and in bytes.
void RequireInPlace(const Document& document, Span decoded,
                    const SourceSpan& source) {
  const std::string_view text = document.text;
  Require(decoded.start <= decoded.end && decoded.end <= text.size(),
          "spans stay within the decoded text");
  Require(source.byte_start <= source.byte_end &&
              source.byte_end <= document.raw.size(),
          "spans stay within the bytes");
  Require(source.end - source.start == CountCodePoints(Slice(text, decoded)),
          "code points count those of the decoded text");
  if (document.raw_anchors.empty()) {
    Require(
        decoded.start == source.byte_start && decoded.end == source.byte_end,
        "bytes are those of the text");
  }
}

void RequireTraced(const Document& document,
                   const NormalizedDocument& normalized) {
  std::uint32_t code_points = 0;
  std::uint32_t byte = 0;
  const auto size = static_cast<std::uint32_t>(normalized.text.size());
  for (std::uint32_t at = 0; at < size;) {
    const std::uint32_t end = at + CodePointAt(normalized.text, at).size;
    const Span span{at, end};
    const SourceSpan source = normalized.alignment.ToSource(span);
    const Span decoded = normalized.alignment.ToDecoded(span);
    RequireInPlace(document, decoded, source);
    Require(!decoded.empty(), "no character comes from nothing");
    // The source normalizes to text that the character is in.
    const std::string again = NormalizedText(Slice(document.text, decoded));
    Require(again.find(Slice(normalized.text, span)) != again.npos,
            "the source of a character is its source");
    Require(code_points <= source.start && byte <= source.byte_start,
            "sources ascend with the text");
    code_points = source.start;
    byte = source.byte_start;
    at = end;
  }
}

}  // namespace
}  // namespace claimline

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  using namespace claimline;
  const Document document = DocumentFromBytes(
      std::string(reinterpret_cast<const char*>(data), size), {"fuzz", 0});
  const NormalizedDocument normalized = Normalize(document);
  constexpr std::size_t kMostMarks = 256;
  Require(document.text.size() > kMostMarks || IsNfc(normalized.text),
          "normalized text is in NFC");
  Require(NormalizedText(normalized.text) == normalized.text,
          "normalizing twice changes nothing");
  RequireTraced(document, normalized);
  return 0;
}
