// Texts in UTF-16, for tests of what reads them.
#ifndef CLAIMLINE_TESTS_UTF16_H_
#define CLAIMLINE_TESTS_UTF16_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "unicode/code_points.h"

namespace claimline {

// Returns the well-formed UTF-8 `text` in UTF-16 with a byte order mark.
inline std::string Utf16(std::string_view text, bool little_endian) {
  std::string raw;
  const auto add = [&](std::uint32_t unit) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    raw += little_endian ? low : high;
    raw += little_endian ? high : low;
  };
  add(0xFEFF);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = CodePointAt(text, at);
    at += c.size;
    if (c.value < 0x10000) {
      add(c.value);
    } else {
      add(0xD800 + ((c.value - 0x10000) >> 10));
      add(0xDC00 + ((c.value - 0x10000) & 0x3FF));
    }
  }
  return raw;
}

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_UTF16_H_
