#include "base/ascii.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

TEST(EndOfAsciiLower, StopsAtTheFirstOtherByteWhereverItStands) {
  for (const char other :
       {'A', '`', '{', ' ', '_', '0', '\0', '\x80', '\xE1'}) {
    for (std::size_t size = 0; size < 20; ++size) {
      for (std::size_t start = 0; start <= size; ++start) {
        const std::string letters(size, 'z');
        EXPECT_EQ(EndOfAsciiLower(letters, start), size);
        EXPECT_EQ(EndOfAsciiLower(letters + other + "abcdefghi", start), size);
      }
    }
  }
}

TEST(EndOfAsciiLower, TakesEverySmallLetter) {
  const std::string letters = "abcdefghijklmnopqrstuvwxyz";
  EXPECT_EQ(EndOfAsciiLower(letters, 0), letters.size());
}

}  // namespace
}  // namespace claimline
