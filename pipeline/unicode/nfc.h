// Normalization Form C, in the pieces that normalize/ needs to keep track of
// where each character came from.
#ifndef CLAIMLINE_UNICODE_NFC_H_
#define CLAIMLINE_UNICODE_NFC_H_

#include <string>
#include <string_view>

namespace claimline {

// True where NFC never joins `c` to what stands before it, so that text can be
// normalized piece by piece in front of it.
bool StartsNfcPiece(char32_t c);

// True where NFC leaves `c` as it is, whatever stands beside it.
bool IsNfcInert(char32_t c);

bool IsNfc(std::string_view text);

// Returns the well-formed UTF-8 `text` in Normalization Form C.
std::string ToNfc(std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_UNICODE_NFC_H_
