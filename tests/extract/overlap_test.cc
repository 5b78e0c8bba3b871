#include "extract/overlap.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

namespace claimline {
namespace {

// Rules in file order; the index is the rule.
std::array<Rule, 3> Rules() {
  std::array<Rule, 3> rules;
  rules[0].kind = RuleKind::kMoney;
  rules[1].kind = RuleKind::kCount;
  rules[2].kind = RuleKind::kCount;
  rules[2].priority = 1;
  return rules;
}

Mention Of(const Rule& rule, Span span) { return {&rule, span, 0, {}}; }

TEST(Overlap, IsWonByPriorityThenLengthThenStartThenKind) {
  const auto rules = Rules();
  EXPECT_TRUE(Beats(Of(rules[2], {0, 1}), Of(rules[0], {0, 9})));
  EXPECT_TRUE(Beats(Of(rules[1], {0, 9}), Of(rules[0], {0, 8})));
  EXPECT_TRUE(Beats(Of(rules[1], {0, 5}), Of(rules[0], {1, 6})));
  EXPECT_TRUE(Beats(Of(rules[0], {0, 5}), Of(rules[1], {0, 5})));
}

TEST(Overlap, LeavesWhatDoesNotOverlapAndSaysWhoWon) {
  const auto rules = Rules();
  const Settled settled = SettleOverlaps(
      {Of(rules[0], {10, 14}), Of(rules[1], {12, 20}), Of(rules[1], {0, 10})});
  ASSERT_EQ(settled.kept.size(), 2u);
  EXPECT_EQ(settled.kept[0].span, (Span{0, 10}));
  EXPECT_EQ(settled.kept[1].span, (Span{12, 20}));
  ASSERT_EQ(settled.lost.size(), 1u);
  EXPECT_EQ(settled.lost[0].mention.span, (Span{10, 14}));
  EXPECT_EQ(settled.lost[0].winner_span, (Span{12, 20}));
}

TEST(Overlap, LetsTheLoserOfALoserStand) {
  const auto rules = Rules();
  const Settled settled = SettleOverlaps(
      {Of(rules[0], {0, 10}), Of(rules[0], {8, 14}), Of(rules[0], {13, 16})});
  ASSERT_EQ(settled.kept.size(), 2u);
  EXPECT_EQ(settled.kept[1].span, (Span{13, 16}));
}

}  // namespace
}  // namespace claimline
