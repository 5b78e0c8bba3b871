// From bytes in any encoding to UTF-8, remembering which byte each character
// came from.
#ifndef CLAIMLINE_UNICODE_DECODE_H_
#define CLAIMLINE_UNICODE_DECODE_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"

namespace claimline {

struct Decoded {
  std::string text;                    // well-formed UTF-8, no byte order mark
  std::vector<RawAnchor> raw_anchors;  // as Document::raw_anchors
  std::string encoding;                // as Document::encoding
  // Where `raw` breaks the rules of `encoding` for the first time; the text
  // has U+FFFD there.
  std::optional<std::size_t> first_ill_formed;
  bool guessed = false;  // `encoding` is only likely: detected, not declared
};

// Decodes by the byte order mark (UTF-8, UTF-16, UTF-32); without one as
// UTF-8. Bytes that cannot be UTF-8 are read in the encoding that ICU detects,
// unless they are hardly more than flaws in UTF-8. `raw` is below 2 GiB.
Decoded Decode(std::string_view raw);

}  // namespace claimline

#endif  // CLAIMLINE_UNICODE_DECODE_H_
