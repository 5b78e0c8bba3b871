#include "unicode/names.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cassert>
#include <cstdint>

#include "base/ascii.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

icu::StringPiece Piece(std::string_view text) {
  return {text.data(), static_cast<std::int32_t>(text.size())};
}

// Case folding after compatibility decomposition.
std::string Decompose(std::string_view name) {
  if (AsciiPrefix(name) == name.size()) return FoldCase(name);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkd = icu::Normalizer2::getNFKDInstance(status);
  assert(U_SUCCESS(status));
  std::string decomposed;
  icu::StringByteSink<std::string> sink(&decomposed);
  nfkd->normalizeUTF8(0, Piece(name), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return FoldCase(decomposed);
}

}  // namespace

std::string FoldCase(std::string_view text) {
  std::string folded;
  if (AsciiPrefix(text) == text.size()) {
    folded.resize(text.size());
    std::transform(text.begin(), text.end(), folded.begin(), ToAsciiLower);
    return folded;
  }
  icu::StringByteSink<std::string> sink(&folded);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8Fold(0, Piece(text), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return folded;
}

std::string Slug(std::string_view name) {
  const std::string letters = Decompose(name);
  std::string slug;
  slug.reserve(letters.size());
  for (std::size_t at = 0; at < letters.size();) {
    if (IsAsciiLetter(letters[at]) || IsAsciiDigit(letters[at])) {
      slug += letters[at++];
      continue;
    }
    const CodePoint c = CodePointAt(letters, at);
    const auto code = static_cast<UChar32>(c.value);
    if (u_isalnum(code)) {
      slug.append(letters, at, c.size);
    } else if ((U_GET_GC_MASK(code) & U_GC_M_MASK) == 0 && !slug.empty() &&
               slug.back() != '-') {
      slug += '-';
    }
    at += c.size;
  }
  if (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

}  // namespace claimline
