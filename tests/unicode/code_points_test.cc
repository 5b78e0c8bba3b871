#include "unicode/code_points.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace claimline {
namespace {

TEST(CodePoints, AreReadForwardsAndBackwards) {
  const std::string text = "a\u00E9\u20AC\U0001F600";
  const char32_t expected[] = {U'a', 0xE9, 0x20AC, 0x1F600};
  std::size_t at = 0;
  for (const char32_t c : expected) {
    const CodePoint point = CodePointAt(text, at);
    EXPECT_EQ(point.value, c);
    for (std::size_t i = 0; i < point.size; ++i) {
      EXPECT_EQ(IsContinuation(text[at + i]), i > 0);
    }
    at += point.size;
    EXPECT_EQ(CodePointBefore(text, at).value, c);
    EXPECT_EQ(CodePointBefore(text, at).size, point.size);
  }
  EXPECT_EQ(at, text.size());
  EXPECT_EQ(CountCodePoints(text), 4U);
}

TEST(CodePoints, AreWrittenAsTheyAreRead) {
  std::string text;
  for (const char32_t c : {U'a', U'\u00E9', U'\u20AC', U'\U0001F600'}) {
    AppendCodePoint(c, text);
  }
  EXPECT_EQ(text, "a\u00E9\u20AC\U0001F600");
}

TEST(AsciiPrefix, EndsBeforeTheFirstOtherByte) {
  for (std::size_t size = 0; size < 100; ++size) {
    const std::string ascii(size, 'x');
    EXPECT_EQ(AsciiPrefix(ascii), size);
    EXPECT_EQ(AsciiPrefix(ascii + "\u00E9" + ascii), size);
  }
}

TEST(WellFormedPrefix, EndsBeforeTheFirstIllFormedByte) {
  const struct {
    std::string_view text;
    std::size_t prefix;
  } kCases[] = {
      {"", 0},
      {"caf\u00E9 \U0001F600", 10},
      {"ab\x80", 2},              // a trail byte alone
      {"ab\xC0\xAF", 2},          // overlong
      {"ab\xED\xA0\x80", 2},      // a surrogate
      {"ab\xF4\x90\x80\x80", 2},  // beyond U+10FFFF
      {"ab\xE2\x82", 2},          // cut off
  };
  for (const auto& c : kCases) EXPECT_EQ(WellFormedPrefix(c.text), c.prefix);
}

}  // namespace
}  // namespace claimline
