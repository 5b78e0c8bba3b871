#include "unicode/names.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

TEST(FoldCase, MakesTextsEqualThatDifferInCase) {
  const struct {
    const char* text;
    const char* folded;
  } kCases[] = {
      {"OpenAI", "openai"},
      {"\u00C9COLE", "\u00E9cole"},
      {"STRA\u00DFE", "strasse"},
      {"", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(FoldCase(c.text), c.folded);
}

TEST(Slug, IsMadeOfLettersDigitsAndHyphens) {
  const struct {
    const char* name;
    const char* slug;
  } kCases[] = {
      {"Elon Musk", "elon-musk"},
      {"Art\u016Bras Mala\u0161auskas", "arturas-malasauskas"},
      {"AT&T", "at-t"},
      {"  Yahoo!  ", "yahoo"},
      {"Claude 3.5 Sonnet", "claude-3-5-sonnet"},
      {"\uFB01nance\u00B2", "finance2"},
      {"\u5C0F\u7C73", "\u5C0F\u7C73"},
      {"!?", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Slug(c.name), c.slug);
}

}  // namespace
}  // namespace claimline
