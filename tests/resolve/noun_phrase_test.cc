#include "resolve/noun_phrase.h"

#include <gtest/gtest.h>

#include <string>

#include "marked_mention.h"

namespace claimline {
namespace {

// Returns the head of `phrase`, behind a number; empty for none.
std::string Head(const std::string& phrase,
                 const NounPhraseOptions& options = {}) {
  const Span room{0, static_cast<std::uint32_t>(phrase.size())};
  const auto head = HeadNoun(phrase, room, EnglishLexicons(), options);
  return head ? std::string(Slice(phrase, *head)) : "";
}

struct Phrase {
  const char* text;
  const char* head;
};

void ExpectHeads(std::span<const Phrase> cases) {
  for (const Phrase& c : cases) EXPECT_EQ(Head(c.text), c.head) << c.text;
}

TEST(HeadNoun, IsTheLastPluralOfThePhrase) {
  const Phrase cases[] = {
      {" people", "people"},
      {" natural gas turbines to power it", "turbines"},
      {" NVIDIA H100 and H200 GPUs, all new", "GPUs"},
      {" most consequential steps", "steps"},
      {" sports fans", "fans"},
      {" House Democrats voted", "Democrats"},
      {" women's teams", "teams"},
      {" U.S. soldiers", "soldiers"},
      {" large, costly machines", "machines"},
      {" \"frontier\" models", "models"},
      {" Boeing 787 jets", "jets"},
      {"\npeople", "people"},
  };
  ExpectHeads(cases);
}

TEST(HeadNoun, EndsWhereTheFirstCommonPluralDoes) {
  const Phrase cases[] = {
      {" banks thinks twice", "banks"},
      {" men and women", "men"},
      {" dogs cats", "dogs"},
      {" countries generate watts", "countries"},
      {" Republicans voted against bills", "Republicans"},
      {" girls' schools", "girls"},
  };
  ExpectHeads(cases);
}

TEST(HeadNoun, IsNotLookedForBeyondAWordThatEndsThePhrase) {
  const Phrase cases[] = {
      {" in all games", ""},
      {" were cars", ""},
      {" years of cars", ""},
      {" and its partners", ""},
      {". Cars", ""},
      {"\nCars", ""},
      {" valuation, sources", ""},
      {" two-year deals", "deals"},
      {" five cars", ""},
      {" very large and quite old red cars", ""},
  };
  ExpectHeads(cases);
}

TEST(HeadNoun, MayFollowDeterminersAndNumbersWhereAsked) {
  const NounPhraseOptions options{.max_between = 7, .determiners = true};
  EXPECT_EQ(Head(" the original eleven founders", options), "founders");
  EXPECT_EQ(Head(" the tech industry's most powerful leaders", options),
            "leaders");
  EXPECT_EQ(Head(" them are lawyers", options), "");
}

TEST(LastPlural, PassesOverParentheses) {
  const std::string text = "new models (LLMs) with support, ";
  const Span room{0, static_cast<std::uint32_t>(text.size())};
  const auto last = LastPlural(text, room, EnglishLexicons());
  ASSERT_TRUE(last);
  EXPECT_EQ(Slice(text, *last), "models");
}

}  // namespace
}  // namespace claimline
