#include "trial/idle_guards.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

TEST(FindIdleGuards, NamesThoseThatRefuseNothingInAnyExample) {
  RuleSet rules;
  Rule rule;
  rule.id = "percent.sign";
  rule.kind = RuleKind::kPercent;
  rule.pattern = R"((?P<figure>\d+)%)";
  rule.guards = {{Guard::Place::kAfter, true, " off", 7, 14},
                 {Guard::Place::kBefore, true, "minus ", 8, 15}};
  Example example;
  example.text = "it is 5% off";
  rule.negative.push_back(example);
  rules.rules.push_back(rule);
  auto findings = FindIdleGuards(rules);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].line, 8);
  EXPECT_EQ(findings[0].column, 15);

  example.text = "it is minus 5%";
  rules.rules[0].negative.push_back(example);
  EXPECT_TRUE(FindIdleGuards(rules).empty());
}

TEST(FindIdleGuards, CountsTheSentencesThatTheFilterSparesAGuard) {
  RuleSet rules;
  rules.needs = {{" points"}};
  Rule rule;
  rule.id = "percent.points";
  rule.kind = RuleKind::kPercent;
  rule.pattern = R"((?P<figure>\d+)%)";
  rule.needs = {0};
  rule.guards = {{Guard::Place::kAfter, false, " points", 7, 14}};
  rules.rules.push_back(rule);
  EXPECT_EQ(FindIdleGuards(rules).size(), 1u);

  Example example;
  example.text = "it is 5% off";
  rules.rules[0].negative.push_back(example);
  EXPECT_TRUE(FindIdleGuards(rules).empty());
}

}  // namespace
}  // namespace claimline
