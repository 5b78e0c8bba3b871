#include "base/text_hash.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace claimline {
namespace {

// Texts of all sizes up to three times eight bytes, and of each the variants
// that differ in one byte.
std::set<std::string> Texts() {
  std::set<std::string> texts{""};
  for (std::size_t size = 1; size <= 24; ++size) {
    const std::string text(size, 'a');
    texts.insert(text);
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = text;
      other[at] = 'b';
      texts.insert(other);
    }
  }
  return texts;
}

TEST(HashOf, DiffersWhereTextsDifferInSizeOrInOneByte) {
  std::set<std::uint64_t> hashes;
  for (const std::string& text : Texts()) hashes.insert(HashOf(text));
  EXPECT_EQ(hashes.size(), Texts().size());
}

TEST(HashOf, SpreadsOverTheLowAndTheHighBits) {
  std::set<std::uint64_t> low;
  std::set<std::uint64_t> high;
  for (const std::string& text : Texts()) {
    low.insert(HashOf(text) & 0xFFFF);
    high.insert(HashOf(text) >> 48);
  }
  EXPECT_GT(low.size(), Texts().size() * 95 / 100);
  EXPECT_GT(high.size(), Texts().size() * 95 / 100);
}

TEST(LowerCasedHashOf, IsTheHashOfTheTextInLowerCase) {
  struct Case {
    const char* text;
    const char* lower;
  };
  const Case kCases[] = {
      {"", ""},
      {"A", "a"},
      {"Velmora Holdings", "velmora holdings"},
      {"@[`{ZA", "@[`{za"},
      {"\xC3\x89MILE \xC1", "\xC3\x89mile \xC1"},
      {"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
       "0123456789abcdefghijklmnopqrstuvwxyz"},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(LowerCasedHashOf(c.text), HashOf(c.lower)) << c.text;
  }
}

}  // namespace
}  // namespace claimline
