#include "resolve/lower_words.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "named_lines.h"
#include "resolve/entity_tokens.h"

namespace claimline {
namespace {

TEST(LowerWords, AreTheNamesThatStandInLowerCaseToo) {
  const NormalizedDocument document =
      Lines("Apple, Oslo, APPLE, Bo and Sky eat an apple by bo in the sky");
  const ArticleTokens article = Tokenize(document, EnglishNameWords());
  std::vector<Candidate> names;
  for (const Token& token : article.tokens) {
    if (!token.IsCapitalized()) continue;
    Candidate& name = names.emplace_back();
    name.span = token.span;
    name.last = 1;
  }
  ASSERT_EQ(names.size(), 5U);
  const LowerWords lower(document.text, article.tokens, names);
  EXPECT_TRUE(lower.Contains("Apple"));
  EXPECT_TRUE(lower.Contains("APPLE"));
  EXPECT_TRUE(lower.Contains("Sky"));  // the last word of the text
  EXPECT_FALSE(lower.Contains("Oslo"));
  EXPECT_FALSE(lower.Contains("Bo"));  // too short to tell
}

TEST(LowerWords, AreNoneWithoutNames) {
  const LowerWords lower("", {}, {});
  EXPECT_FALSE(lower.Contains("Apple"));
}

}  // namespace
}  // namespace claimline
