// The texts that rules need and start with: short ones, which are compared as
// numbers. ruleset/ makes them, extract/ looks for them.
#ifndef CLAIMLINE_BASE_NEED_TEXT_H_
#define CLAIMLINE_BASE_NEED_TEXT_H_

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"

namespace claimline {

// A run of ASCII digits with single points and commas between them.
inline constexpr char kDigits = '\x02';
// As texts are written: no ASCII letter or digit goes on beyond it.
inline constexpr char kEdge = '\x03';

// Returns whether an ASCII letter or digit, or kDigits: what a kEdge parts from
// what is beside it.
constexpr bool IsInWord(char c) {
  return c == kDigits || IsAsciiLetter(c) || IsAsciiDigit(c);
}

// Returns whether a sign that stands inside figures, between digits.
constexpr bool IsInFigure(char c) { return c == '.' || c == ','; }

// Small letters stand for either case, a space for any white space, kDigits for
// a figure.
struct NeedText {
  static constexpr std::size_t kMaxSize = 8;

  constexpr NeedText() = default;

  // Returns the text that is written so; of one that is longer, its beginning.
  constexpr NeedText(std::string_view written) {
    starts_word = written.starts_with(kEdge);
    if (starts_word) written.remove_prefix(1);
    ends_word = written.ends_with(kEdge);
    if (ends_word) written.remove_suffix(1);
    ends_word &= written.size() <= kMaxSize;
    for (const char c : written.substr(0, kMaxSize)) {
      bytes |= std::uint64_t{static_cast<unsigned char>(c)}
               << 8 * (kMaxSize - 1 - size++);
    }
  }
  constexpr NeedText(const char* written)
      : NeedText(std::string_view(written)) {}
  NeedText(const std::string& written) : NeedText(std::string_view(written)) {}

  constexpr char operator[](std::size_t i) const {
    return static_cast<char>(bytes >> 8 * (kMaxSize - 1 - i));
  }

  // Returns the first `length` bytes, of which there are as many at least.
  constexpr NeedText First(std::size_t length) const {
    NeedText first;
    first.size = static_cast<std::uint8_t>(length);
    first.starts_word = starts_word;
    if (length > 0)
      first.bytes = bytes >> 8 * (kMaxSize - length) << 8 * (kMaxSize - length);
    return first;
  }

  std::string Written() const {
    std::string written(starts_word, kEdge);
    for (std::size_t i = 0; i < size; ++i) written += (*this)[i];
    if (ends_word) written += kEdge;
    return written;
  }

  friend auto operator<=>(const NeedText&, const NeedText&) = default;

  std::uint64_t bytes = 0;   // the first one highest, zeros behind the last
  std::uint8_t size = 0;     // up to kMaxSize
  bool starts_word = false;  // no ASCII letter or digit stands before it
  bool ends_word = false;    // and none behind it
};

// What a sentence must hold for a rule to match in it: one of these.
using Need = std::vector<NeedText>;

}  // namespace claimline

#endif  // CLAIMLINE_BASE_NEED_TEXT_H_
