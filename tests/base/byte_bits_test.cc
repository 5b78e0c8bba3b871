#include "base/byte_bits.h"

#include <gtest/gtest.h>

#include <string>

#include "base/ascii.h"

namespace claimline {
namespace {

TEST(ByteBitsAt, TellsTheClassOfEveryByte) {
  std::string text;
  for (int c = 0; c < 256; ++c) text += static_cast<char>(c);
  for (std::size_t at = 0; at < text.size(); at += kBlock) {
    const ByteBits bits = ByteBitsAt(text, at);
    for (std::size_t i = 0; i < kBlock; ++i) {
      const char c = text[at + i];
      EXPECT_EQ(bits.beyond >> i & 1, IsAscii(c) ? 0U : 1U) << at + i;
      const bool in_word = IsAsciiLetter(c) || IsAsciiDigit(c) || !IsAscii(c);
      EXPECT_EQ(bits.words >> i & 1, in_word ? 1U : 0U) << at + i;
    }
  }
}

TEST(ByteBitsAt, KnowsNothingBehindTheEnd) {
  EXPECT_EQ(ByteBitsAt("Oslo", 1).words, 0b111U);
  EXPECT_EQ(ByteBitsAt("Oslo", 4).words, 0U);
  EXPECT_EQ(ByteBitsAt("\xC3\xA9", 0).beyond, 0b11U);
}

}  // namespace
}  // namespace claimline
