#include "trial/check.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

std::string Messages(const LoadedRules& loaded) {
  std::string messages;
  for (const Diagnostic& diagnostic : CheckRules(loaded)) {
    messages += diagnostic.message + "; " + diagnostic.fix + '\n';
  }
  return messages;
}

TEST(CheckRules, FindsCharactersThatNormalizedTextHasNot) {
  LoadedRules loaded;
  RuleSet& rules = loaded.rules;
  rules.lexicons.emplace(
      "coin", Lexicon("coin", "coin.tsv", {"surface"},
                      {{"F\u00A0CFA", "yuan", "o\u0308re"}, {2, 3, 4}}));
  EXPECT_EQ(Messages(loaded),
            "U+00A0 never matches: rules see normalized text; write ` ` for "
            "it\n"
            "U+006F never matches: rules see normalized text; write it in "
            "Normalization Form C\n");
}

TEST(CheckRules, GathersTheLinterAndTheExamples) {
  LoadedRules loaded;
  RuleSet& rules = loaded.rules;
  Rule rule;
  rule.id = "percent.sign";
  rule.kind = RuleKind::kPercent;
  rule.pattern = R"((?P<figure>\d+)%\s?)";
  rule.positive.resize(2);
  rule.positive[0].text = "5% of it";
  rule.positive[0].span = "5%";
  rule.positive[1].text = "it is 5 ";
  rule.positive[1].span = "5";
  rule.positive[1].line = 9;
  rule.negative.resize(2);
  rule.negative[0].text = "it is 5";
  rule.negative[1].text = "it's %";
  rules.rules.push_back(rule);
  const std::string messages = Messages(loaded);
  EXPECT_NE(messages.find("a match can end with white space"),
            std::string::npos);
  EXPECT_NE(messages.find("missing: "), std::string::npos);
}

}  // namespace
}  // namespace claimline
