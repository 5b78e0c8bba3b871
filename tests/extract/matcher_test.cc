#include "extract/matcher.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace claimline {
namespace {

Rule PatternRule(std::string id, std::string pattern) {
  Rule rule;
  rule.id = std::move(id);
  rule.pattern = std::move(pattern);
  return rule;
}

// One sentence for each of `texts`.
NormalizedDocument DocumentOf(const std::vector<std::string>& texts) {
  NormalizedDocument document;
  for (const std::string& text : texts) {
    const auto start = static_cast<std::uint32_t>(document.text.size());
    document.text += text;
    const auto end = static_cast<std::uint32_t>(document.text.size());
    document.sentences.push_back({{start, end}, Section::kBody, 0});
    document.text += '\n';
  }
  return document;
}

std::vector<std::string> Found(const RuleSet& rules,
                               const std::vector<std::string>& texts,
                               const MatchOptions& options = {}) {
  const NormalizedDocument document = DocumentOf(texts);
  std::vector<std::string> found;
  const Matches matches =
      Matcher(rules).Find(RuleGroup::kValues, document, options);
  for (const Mention& mention : matches.mentions) {
    found.push_back(mention.rule->id + ":" +
                    std::string(Slice(document.text, mention.span)));
  }
  return found;
}

using Strings = std::vector<std::string>;

TEST(Matcher, GivesCapturesInTheDocumentsOffsetsWhenAsked) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"((?P<currency>\$)(?P<figure>\d+))")};
  const NormalizedDocument document = DocumentOf({"none", "for $25 in all"});
  const Matcher matcher(rules);
  const std::vector<Mention> mentions = matcher.WithCaptures(
      matcher.Find(RuleGroup::kValues, document).mentions, document);
  ASSERT_EQ(mentions.size(), 1u);
  const Mention& mention = mentions[0];
  EXPECT_EQ(mention.sentence, 1u);
  EXPECT_EQ(mention.Text(Part::kCurrency, document.text), "$");
  EXPECT_EQ(mention.Text(Part::kFigure, document.text), "25");
  EXPECT_FALSE(mention.Find(Part::kScale));
}

TEST(Matcher, TakesTheLongestAlternativeWhateverTheirOrder) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\d+\s(?:dollar|dollars))")};
  EXPECT_EQ(Found(rules, {"5 dollars"}), Strings{"m:5 dollars"});
}

TEST(Matcher, GoesOnBehindWhatABoundaryRefuses) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\d+m)")};
  EXPECT_EQ(Found(rules, {"5min, then 6m"}), Strings{"m:6m"});
}

TEST(Matcher, TakesTheLongestMatchThatEndsAtAWordEdge) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\$\d+(?:\s?(?:m|mil|million))?)")};
  EXPECT_EQ(Found(rules, {"$5 more, $6 mild, $7 millions, $8 million, $9th"}),
            (Strings{"m:$5", "m:$6", "m:$7", "m:$8 million"}));
}

TEST(Matcher, TakesNoTimeOverLongRunsOfDigitsAndLetters) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\d+m|\d+\s(?:\d+\s)*x)")};
  const std::string digits(200'000, '1');
  EXPECT_EQ(Found(rules, {digits + "more, 6m"}), Strings{"m:6m"});
}

TEST(Matcher, AsksEveryGuard) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\d+)")};
  rules.rules[0].guards = {{Guard::Place::kBefore, true, "page ", 1, 1},
                           {Guard::Place::kAfter, true, " of", 1, 1},
                           {Guard::Place::kMatch, true, "1+", 1, 1}};
  EXPECT_EQ(Found(rules, {"page 3, 4 of 5, 111, 12"}),
            (Strings{"m:5", "m:12"}));
  rules.rules[0].guards = {{Guard::Place::kBefore, false, "page ", 1, 1}};
  EXPECT_EQ(Found(rules, {"page 3, 4"}), Strings{"m:3"});
}

TEST(Matcher, KeepsWhatWasRefusedWhenAsked) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\d+m)")};
  rules.rules[0].guards = {{Guard::Place::kAfter, true, " tall", 1, 1}};
  const Matches matches =
      Matcher(rules).Find(RuleGroup::kValues, DocumentOf({"5min, 6m tall"}),
                          {.keep_rejections = true});
  EXPECT_TRUE(matches.mentions.empty());
  ASSERT_EQ(matches.rejections.size(), 2u);
  EXPECT_EQ(matches.rejections[0].reason, Rejection::Reason::kBoundary);
  EXPECT_EQ(matches.rejections[1].reason, Rejection::Reason::kGuard);
  EXPECT_EQ(matches.rejections[1].guard, &rules.rules[0].guards[0]);
}

TEST(Matcher, HeedsCaseAndSections) {
  RuleSet rules;
  rules.rules = {PatternRule("exact", "Usd"), PatternRule("any", "usd"),
                 PatternRule("title", "USD")};
  rules.rules[1].case_sensitive = false;
  rules.rules[2].sections.reset();
  rules.rules[2].sections.set(static_cast<std::size_t>(Section::kTitle));
  EXPECT_EQ(Found(rules, {"USD"}), Strings{"any:USD"});
}

TEST(Matcher, TakesALeadIntoTheMatch) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"((?P<figure>\d+))")};
  rules.rules[0].lead = R"((?P<modifier>over|just over)\s?)";
  EXPECT_EQ(Found(rules, {"for just over 20 days"}), Strings{"m:just over 20"});
  EXPECT_EQ(Found(rules, {"we discover 20 of 5"}), (Strings{"m:20", "m:5"}));
  EXPECT_EQ(Found(rules, {"20 over 5"}), (Strings{"m:20", "m:over 5"}));
}

TEST(Matcher, GivesTheCapturesOfALead) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"((?P<figure>\d+))")};
  rules.rules[0].lead = R"((?P<modifier>over)\s?)";
  const NormalizedDocument document = DocumentOf({"none", "for over 20 days"});
  const Matcher matcher(rules);
  const std::vector<Mention> mentions = matcher.WithCaptures(
      matcher.Find(RuleGroup::kValues, document).mentions, document);
  ASSERT_EQ(mentions.size(), 1u);
  EXPECT_EQ(mentions[0].Text(Part::kModifier, document.text), "over");
  EXPECT_EQ(mentions[0].Text(Part::kFigure, document.text), "20");
}

TEST(Matcher, DropsALeadThatAGuardRefuses) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\d+)")};
  rules.rules[0].lead = R"(over\s?)";
  rules.rules[0].guards = {{Guard::Place::kBefore, true, R"(all\s)"}};
  EXPECT_EQ(Found(rules, {"all over 20 states"}), Strings{"m:20"});
}

TEST(Matcher, AsksTheSentenceWhereAGuardDoes) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\d+)")};
  rules.rules[0].guards = {{Guard::Place::kSentence, false, "dollar"}};
  EXPECT_EQ(Found(rules, {"5 francs", "6 or more dollars"}), Strings{"m:6"});
}

TEST(Matcher, TriesARuleOnlyWhereItMayStart) {
  RuleSet rules;
  rules.rules = {PatternRule("m", R"(\d+|x)")};
  rules.needs = {{std::string(1, kEdge) + kDigits}};
  rules.rules[0].starts = 0;
  EXPECT_EQ(Found(rules, {"x 5 and 6"}), (Strings{"m:5", "m:6"}));
  EXPECT_EQ(Found(rules, {"x 5"}, {.filter = false}), (Strings{"m:x", "m:5"}));
}

TEST(Matcher, CountsWhatRulesCost) {
  RuleSet rules;
  rules.rules = {PatternRule("a", R"(\d)"), PatternRule("b", "x")};
  rules.needs = {{"x"}};
  rules.rules[1].needs = {0};
  const Matches matches = Matcher(rules).Find(
      RuleGroup::kValues, DocumentOf({"1 2", "3"}), {.measure = true});
  ASSERT_EQ(matches.costs.size(), 2u);
  EXPECT_EQ(matches.costs[0].tried, 2u);
  EXPECT_EQ(matches.costs[0].matched, 3u);
  EXPECT_EQ(matches.costs[1].tried, 0u);
}

}  // namespace
}  // namespace claimline
