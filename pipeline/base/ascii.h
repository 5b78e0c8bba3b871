// Classes of ASCII characters, whatever the locale. Bytes of other characters
// are in none of them; unicode/ knows those.
#ifndef CLAIMLINE_BASE_ASCII_H_
#define CLAIMLINE_BASE_ASCII_H_

namespace claimline {

constexpr bool IsAsciiDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool IsAsciiUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool IsAsciiLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool IsAsciiLetter(char c) {
  return IsAsciiUpper(c) || IsAsciiLower(c);
}
// Blank, tab and what ends lines and pages.
constexpr bool IsAsciiSpace(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}
constexpr bool IsAscii(char c) { return static_cast<signed char>(c) >= 0; }

constexpr char ToAsciiLower(char c) {
  return IsAsciiUpper(c) ? static_cast<char>(c | 0x20) : c;
}

}  // namespace claimline

#endif  // CLAIMLINE_BASE_ASCII_H_
