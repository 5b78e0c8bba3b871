#include "unicode/code_points.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

#include "base/ascii.h"

namespace claimline {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080;

// The code point at `offset`, negative where it is ill-formed.
struct Step {
  UChar32 value;
  std::uint32_t size;
};

// ICU's macros narrow integers without saying so.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"

Step StepAt(std::string_view text, std::size_t offset) {
  const char* bytes = text.data() + offset;
  const auto length = static_cast<std::int32_t>(
      std::min<std::size_t>(text.size() - offset, U8_MAX_LENGTH));
  std::int32_t next = 0;
  UChar32 value = 0;
  U8_NEXT(bytes, next, length, value);
  return {value, static_cast<std::uint32_t>(next)};
}

#pragma GCC diagnostic pop

}  // namespace

std::size_t AsciiPrefix(std::string_view text) {
  std::size_t at = 0;
  for (; at + 32 <= text.size(); at += 32) {
    std::uint64_t words[4];
    std::memcpy(words, text.data() + at, sizeof(words));
    if (((words[0] | words[1] | words[2] | words[3]) & kHighBits) != 0) break;
  }
  while (at < text.size() && IsAscii(text[at])) ++at;
  return at;
}

CodePoint CodePointAt(std::string_view text, std::size_t offset) {
  const Step step = StepAt(text, offset);
  if (step.value < 0) return {U'\uFFFD', step.size};
  return {static_cast<char32_t>(step.value), step.size};
}

CodePoint CodePointBefore(std::string_view text, std::size_t offset) {
  const std::size_t first =
      offset - std::min<std::size_t>(offset, U8_MAX_LENGTH);
  const char* bytes = text.data() + first;
  const auto length = static_cast<std::int32_t>(offset - first);
  std::int32_t at = length;
  UChar32 value = 0;
  U8_PREV_OR_FFFD(bytes, 0, at, value);
  return {static_cast<char32_t>(value),
          static_cast<std::uint32_t>(length - at)};
}

bool IsIllFormedAt(std::string_view text, std::size_t offset) {
  return StepAt(text, offset).value < 0;
}

std::size_t WellFormedPrefix(std::string_view text) {
  std::size_t at = 0;
  while (true) {
    at += AsciiPrefix(text.substr(at));
    if (at == text.size()) return at;
    const Step step = StepAt(text, at);
    if (step.value < 0) return at;
    at += step.size;
  }
}

std::size_t CountCodePoints(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return !U8_IS_TRAIL(c); }));
}

void AppendCodePoint(char32_t c, std::string& text) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t length = 0;
  U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(c));
  text.append(bytes, static_cast<std::size_t>(length));
}

}  // namespace claimline
