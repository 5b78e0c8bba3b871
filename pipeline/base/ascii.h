// Classes of ASCII characters, whatever the locale. Bytes of other characters
// are in none of them; unicode/ knows those.
#ifndef CLAIMLINE_BASE_ASCII_H_
#define CLAIMLINE_BASE_ASCII_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

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

constexpr char ToAsciiUpper(char c) {
  return IsAsciiLower(c) ? static_cast<char>(c & ~0x20) : c;
}

// Returns where the small letters end that start at `at`. It takes eight bytes
// at a time, because words are too short for the end of a loop over their
// letters to be foreseen.
inline std::size_t EndOfAsciiLower(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    // The highest bit of each byte shows what it is.
    const std::uint64_t low = bytes & (kEach * 0x7F);
    const std::uint64_t from_a = low + kEach * (0x80 - 'a');
    const std::uint64_t beyond_z = low + kEach * (0x7F - 'z');
    const std::uint64_t others = (~from_a | beyond_z | bytes) & (kEach * 0x80);
    if (others != 0) {
      return at + static_cast<std::size_t>(std::countr_zero(others)) / 8;
    }
  }
  while (at < text.size() && IsAsciiLower(text[at])) ++at;
  return at;
}

}  // namespace claimline

#endif  // CLAIMLINE_BASE_ASCII_H_
