// Walking UTF-8 by code points. All texts are well-formed unless said
// otherwise; no locale, no tables of characters.
#ifndef CLAIMLINE_UNICODE_CODE_POINTS_H_
#define CLAIMLINE_UNICODE_CODE_POINTS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace claimline {

// A code point and how many bytes it takes.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;
};

// Whether a byte of UTF-8 goes on with a character rather than starts one.
constexpr bool IsContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

// Returns how many bytes `text` starts with that are ASCII, looking no
// further than the first other one.
std::size_t AsciiPrefix(std::string_view text);

// Returns the code point that starts at `offset`, which is below the size of
// `text`. Where the bytes there are ill-formed, U+FFFD for the longest stretch
// that could have started a character (the practice that the Unicode Standard
// recommends, section 3.9, and that Python follows).
CodePoint CodePointAt(std::string_view text, std::size_t offset);

// Returns the code point that ends at `offset`, which is above 0.
CodePoint CodePointBefore(std::string_view text, std::size_t offset);

// True where CodePointAt() found the bytes at `offset` ill-formed.
bool IsIllFormedAt(std::string_view text, std::size_t offset);

// Returns the offset of the first ill-formed byte; text.size() for none.
std::size_t WellFormedPrefix(std::string_view text);

// Returns how many code points the well-formed `text` has.
std::size_t CountCodePoints(std::string_view text);

// Adds `c`, a Unicode scalar value, to the end of `text`.
void AppendCodePoint(char32_t c, std::string& text);

}  // namespace claimline

#endif  // CLAIMLINE_UNICODE_CODE_POINTS_H_
