#include "trial/check.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

Diagnostic At(const char* file, int line, int column) {
  Diagnostic diagnostic;
  diagnostic.file = file;
  diagnostic.line = line;
  diagnostic.column = column;
  return diagnostic;
}

std::string Messages(const RuleSet& rules) {
  std::string messages;
  for (const Diagnostic& diagnostic : CheckRules(rules)) {
    messages += diagnostic.message + "; " + diagnostic.fix + '\n';
  }
  return messages;
}

TEST(CheckRules, FindsCharactersThatNormalizedTextHasNot) {
  RuleSet rules;
  rules.lexicons.emplace(
      "coin", Lexicon("coin", "coin.tsv", {"surface"},
                      {{"F\u00A0CFA", "yuan", "o\u0308re"}, {2, 3, 4}}));
  EXPECT_EQ(Messages(rules),
            "U+00A0 never matches: rules see normalized text; write ` ` for "
            "it\n"
            "U+006F never matches: rules see normalized text; write it in "
            "Normalization Form C\n");
}

TEST(CheckRules, GathersTheLinterAndTheExamples) {
  RuleSet rules;
  Rule rule;
  rule.id = "percent.sign";
  rule.kind = RuleKind::kPercent;
  rule.pattern = R"((?P<figure>\d+)%\s?)";
  rule.positive.resize(2);
  rule.positive[0].text = "5% of it";
  rule.positive[0].span = "5%";
  rule.positive[1].text = "it is 5 ";
  rule.positive[1].span = "5";
  rule.negative.resize(2);
  rule.negative[0].text = "it is 5";
  rule.negative[1].text = "it's %";
  rules.rules.push_back(rule);
  const std::string messages = Messages(rules);
  EXPECT_NE(messages.find("a match can end with white space"),
            std::string::npos);
  EXPECT_NE(messages.find("missing: "), std::string::npos);
}

TEST(SortByPlace, GoesByFileLineAndColumn) {
  std::vector<Diagnostic> diagnostics = {At("b", 1, 1), At("a", 10, 1),
                                         At("a", 9, 2), At("a", 9, 1)};
  SortByPlace(diagnostics);
  EXPECT_EQ(diagnostics[0].column, 1);
  EXPECT_EQ(diagnostics[1].column, 2);
  EXPECT_EQ(diagnostics[2].line, 10);
  EXPECT_EQ(diagnostics[3].file, "b");
}

}  // namespace
}  // namespace claimline
