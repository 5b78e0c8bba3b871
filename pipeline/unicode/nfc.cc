#include "unicode/nfc.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <cassert>
#include <cstdint>

namespace claimline {
namespace {

// The first code point that NFC may change or join.
constexpr char32_t kFirstJoining = 0x300;

const icu::Normalizer2& Nfc() {
  static const icu::Normalizer2& nfc = []() -> const icu::Normalizer2& {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
    assert(U_SUCCESS(status));
    return *instance;
  }();
  return nfc;
}

icu::StringPiece Piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

}  // namespace

bool StartsNfcPiece(char32_t c) {
  return c < kFirstJoining || Nfc().hasBoundaryBefore(static_cast<UChar32>(c));
}

bool IsNfcInert(char32_t c) { return Nfc().isInert(static_cast<UChar32>(c)); }

bool IsNfc(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const bool is_nfc = Nfc().isNormalizedUTF8(Piece(text), status);
  assert(U_SUCCESS(status));
  return is_nfc;
}

std::string ToNfc(std::string_view text) {
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  UErrorCode status = U_ZERO_ERROR;
  Nfc().normalizeUTF8(0, Piece(text), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return composed;
}

}  // namespace claimline
