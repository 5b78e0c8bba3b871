#include "unicode/word_edge.h"

#include <unicode/uchar.h>

#include <string>

#include "unicode/code_points.h"

namespace claimline {
namespace {

constexpr char32_t kAsciiEnd = 0x80;

bool IsAsciiLetter(char32_t c) {
  return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
}

}  // namespace

bool IsWordCharacter(char32_t c) {
  if (c < kAsciiEnd) {
    return IsAsciiLetter(c) || (c >= U'0' && c <= U'9') || c == U'_';
  }
  constexpr std::uint32_t kWord =
      U_GC_L_MASK | U_GC_N_MASK | U_GC_MN_MASK | U_GC_MC_MASK;
  const auto code = static_cast<UChar32>(c);
  return (U_GET_GC_MASK(code) & kWord) != 0 &&
         !u_hasBinaryProperty(code, UCHAR_VARIATION_SELECTOR);
}

bool IsUpper(char32_t c) {
  if (c < kAsciiEnd) return c >= U'A' && c <= U'Z';
  const auto code = static_cast<UChar32>(c);
  return u_isUUppercase(code) || u_istitle(code);
}

bool IsLower(char32_t c) {
  if (c < kAsciiEnd) return c >= U'a' && c <= U'z';
  return u_isULowercase(static_cast<UChar32>(c));
}

bool IsLetter(char32_t c) {
  if (c < kAsciiEnd) return IsAsciiLetter(c);
  return u_isalpha(static_cast<UChar32>(c));
}

std::optional<char> FirstByteOfCases(char32_t c) {
  constexpr char32_t kSharpS = 0xDF;  // its capital, U+1E9E, is far from it
  if (c < 0xC0 || c >= 0x180 || c == kSharpS) return std::nullopt;
  const auto first_byte = [](UChar32 letter) {
    std::string text;
    AppendCodePoint(static_cast<char32_t>(letter), text);
    return text.front();
  };
  const auto code = static_cast<UChar32>(c);
  const char lower = first_byte(u_tolower(code));
  if (lower != first_byte(u_toupper(code))) return std::nullopt;
  return lower;
}

bool IsWordEdge(std::string_view text, std::size_t offset) {
  if (offset == 0 || offset >= text.size()) return true;
  return !IsWordCharacter(CodePointBefore(text, offset).value) ||
         !IsWordCharacter(CodePointAt(text, offset).value);
}

}  // namespace claimline
