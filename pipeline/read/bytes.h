// From the bytes of one input to a Document: decoded, hashed, with a warning
// for what is odd about them. Where the bytes come from is left to input.h.
#ifndef CLAIMLINE_READ_BYTES_H_
#define CLAIMLINE_READ_BYTES_H_

#include <cstddef>
#include <string>

#include "base/document.h"

namespace claimline {

// Inputs above this size, 1 GiB, are refused: spans count in 32 bits, and a
// text can grow to three times its size when it is decoded and normalized.
inline constexpr std::size_t kLargestDocument = 1 << 30;

// Where an input stands, for its diagnostics.
struct Origin {
  std::string file;  // as the user named it
  int line = 0;      // of a JSON lines file; 0 for a file of text
};

// Returns `raw`, a text in any encoding, as a document without id, source,
// title and date. Its `error` is set where it has no text but white space or
// is too large; flaws in the encoding and NUL characters become warnings.
Document DocumentFromBytes(std::string raw, const Origin& origin);

// Returns the same for `text`, which is well-formed UTF-8.
Document DocumentFromUtf8(std::string text, const Origin& origin);

}  // namespace claimline

#endif  // CLAIMLINE_READ_BYTES_H_
