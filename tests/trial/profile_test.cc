#include "trial/profile.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

Rule Percent(const char* id, const char* pattern) {
  Rule rule;
  rule.id = id;
  rule.kind = RuleKind::kPercent;
  rule.pattern = pattern;
  return rule;
}

TEST(Profiler, CountsWhatEachRuleTriedMatchedAndLost) {
  RuleSet rules;
  rules.rules.push_back(Percent("percent.short", R"((?P<figure>\d+)%)"));
  rules.rules.push_back(Percent("percent.long", R"((?P<figure>\d+)% more)"));
  rules.rules.push_back(Percent("percent.none", R"((?P<figure>\d+) per cent)"));
  rules.needs = {{"% more"}, {" per cent"}};
  rules.rules[1].needs = {0};
  rules.rules[2].needs = {1};
  Document document;
  document.text = document.raw =
      "It sold 5% more of them in the spring. It sold 7% less in the fall of "
      "that year.\n";
  Profiler profiler(rules);
  profiler.Add(document);
  profiler.Add(document);
  const auto& profiles = profiler.profiles();
  EXPECT_EQ(profiles[0].tried, 4u);
  EXPECT_EQ(profiles[0].matched, 4u);
  EXPECT_EQ(profiles[0].lost, 2u);
  EXPECT_EQ(profiles[1].tried, 2u);
  EXPECT_EQ(profiles[1].matched, 2u);
  EXPECT_EQ(profiles[1].lost, 0u);
  EXPECT_EQ(profiles[2].tried, 0u);
  EXPECT_EQ(profiles[2].matched, 0u);
}

}  // namespace
}  // namespace claimline
