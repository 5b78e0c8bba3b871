// What characters are to the words of names: letters of either case, digits,
// signs that may stand inside a word, and what ends it.
#ifndef CLAIMLINE_RESOLVE_CHAR_CLASS_H_
#define CLAIMLINE_RESOLVE_CHAR_CLASS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/ascii.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {

enum class CharClass : std::uint8_t {
  kOther,  // ends a word
  kSign,   // may stand in one: `.`, `,`, `'`
  kLower,  // `_`, too
  kUpper,
  kDigit,
  kBeyondAscii,
};

constexpr auto kCharClasses = [] {
  std::array<CharClass, 256> classes{};
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    classes[i] = c == '.' || c == ',' || c == '\'' ? CharClass::kSign
                 : !IsAscii(c)                     ? CharClass::kBeyondAscii
                 : IsAsciiLower(c) || c == '_'     ? CharClass::kLower
                 : IsAsciiUpper(c)                 ? CharClass::kUpper
                 : IsAsciiDigit(c)                 ? CharClass::kDigit
                                                   : CharClass::kOther;
  }
  return classes;
}();

// The class of a byte: kBeyondAscii for each of a character of several.
constexpr CharClass ByteClass(char c) {
  return kCharClasses[static_cast<unsigned char>(c)];
}

// The class of the character at an offset, never kBeyondAscii, and how many
// bytes it takes.
struct Char {
  CharClass char_class = CharClass::kOther;
  std::uint32_t size = 1;

  bool InWord() const {
    return char_class != CharClass::kOther && char_class != CharClass::kSign;
  }
};

inline Char CharAt(std::string_view text, std::size_t at) {
  const CharClass of_byte = ByteClass(text[at]);
  if (of_byte != CharClass::kBeyondAscii) return {of_byte};
  const CodePoint code = CodePointAt(text, at);
  if (IsUpper(code.value)) return {CharClass::kUpper, code.size};
  if (IsWordCharacter(code.value)) return {CharClass::kLower, code.size};
  return {CharClass::kOther, code.size};
}

// Whether the character at `at` is of class `c`; false behind the end.
inline bool HasClass(std::string_view text, std::size_t at, CharClass c) {
  return at < text.size() && CharAt(text, at).char_class == c;
}

inline bool IsInWord(std::string_view text, std::size_t at) {
  return CharAt(text, at).InWord();
}

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_CHAR_CLASS_H_
