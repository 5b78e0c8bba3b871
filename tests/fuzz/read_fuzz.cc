// Arbitrary bytes as a file of text and as a line of JSON lines: no crash, and
// well-formed text whatever was read.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "read/bytes.h"
#include "read/json_lines.h"
#include "require.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

void RequireText(const Document& document) {
  Require(WellFormedPrefix(document.text) == document.text.size(),
          "the text is well-formed UTF-8");
  RawAnchor last;
  for (const RawAnchor& anchor : document.raw_anchors) {
    Require(last.decoded <= anchor.decoded && last.raw <= anchor.raw,
            "raw anchors ascend");
    last = anchor;
  }
  Require(
      last.decoded <= document.text.size() && last.raw <= document.raw.size(),
      "raw anchors stay within the text");
  Require(!document.raw_anchors.empty() || document.raw == document.text,
          "without raw anchors the bytes are the text");
}

}  // namespace
}  // namespace claimline

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  claimline::RequireText(
      claimline::DocumentFromBytes(std::string(bytes), {"fuzz", 0}));
  const auto document = claimline::DocumentFromJson(bytes, {"fuzz", 1});
  if (document.ok()) claimline::RequireText(document.value());
  return 0;
}
