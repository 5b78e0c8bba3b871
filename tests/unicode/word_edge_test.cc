#include "unicode/word_edge.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace claimline {
namespace {

TEST(IsWordEdge, IsFalseInsideWordsOnly) {
  const struct {
    std::string_view text;
    std::size_t offset;
    bool is_edge;
  } kCases[] = {
      {"ab", 0, true},
      {"ab", 1, false},
      {"ab", 2, true},
      {"", 0, true},
      {"a b", 1, true},
      {"$5", 1, true},
      {"a5", 1, false},
      {"a_b", 1, false},
      {"a-b", 1, true},
      {"  ", 1, true},
      {"\u00E9t\u00E9", 2, false},  // between two letters beyond ASCII
      {"e\u0301", 1, false},        // before a combining mark
      {"x\u0660", 1, false},        // an Arabic digit
      {"\u20AC5", 3, true},         // a currency sign
      {"5\u00B2", 1, false},        // a superscript
      {"\u2764\uFE0F"
       "5",
       6, true},  // a variation selector
      {"\U0001F600a", 4, true},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(IsWordEdge(c.text, c.offset), c.is_edge)
        << c.text << " at " << c.offset;
  }
}

TEST(IsUpper, KnowsTitleCaseAndOtherScripts) {
  EXPECT_TRUE(IsUpper(U'A'));
  EXPECT_TRUE(IsUpper(U'\u00C9'));
  EXPECT_TRUE(IsUpper(U'\u01C5'));
  EXPECT_FALSE(IsUpper(U'a'));
  EXPECT_FALSE(IsUpper(U'5'));
  EXPECT_TRUE(IsLower(U'\u00E9'));
  EXPECT_TRUE(IsLetter(U'\u5C0F'));
  EXPECT_FALSE(IsLetter(U'-'));
}

TEST(FirstByteOfCases, IsThatOfBothOrNone) {
  struct Case {
    char32_t letter;
    std::optional<char> byte;
  };
  const Case cases[] = {
      {U'ø', '\xC3'},       {U'Ø', '\xC3'},       {U'č', '\xC4'},
      {U'ß', std::nullopt}, {U'ÿ', std::nullopt}, {U'ı', std::nullopt},
      {U'a', std::nullopt}, {U'π', std::nullopt},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(FirstByteOfCases(c.letter), c.byte)
        << static_cast<std::uint32_t>(c.letter);
  }
}

}  // namespace
}  // namespace claimline
