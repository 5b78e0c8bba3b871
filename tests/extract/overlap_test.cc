#include "extract/overlap.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>
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

TEST(Overlap, SettlesWhatStandsApartEachByItselfInTheOrderOfTheText) {
  const auto rules = Rules();
  const Settled settled = SettleOverlaps(
      {Of(rules[0], {30, 40}), Of(rules[0], {20, 24}), Of(rules[1], {22, 29}),
       Of(rules[0], {35, 38}), Of(rules[0], {0, 5})});
  std::vector<Span> kept;
  for (const Mention& mention : settled.kept) kept.push_back(mention.span);
  EXPECT_EQ(kept, (std::vector<Span>{{0, 5}, {22, 29}, {30, 40}}));
  EXPECT_EQ(settled.lost.size(), 2u);
}

struct Meeting {
  const char* what;
  RuleKind kind;
  Span value;
  Span name;
  bool value_stays;
  bool name_stays;
};

TEST(Overlap, KeepsValuesAndNamesApart) {
  const Meeting cases[] = {
      {"GBP 5", RuleKind::kMoney, {0, 5}, {0, 3}, true, false},
      {"60 kWh", RuleKind::kQuantity, {0, 6}, {3, 6}, true, false},
      {"200 NVIDIA GPUs", RuleKind::kCount, {0, 15}, {4, 10}, true, true},
      {"Windows 2000", RuleKind::kDate, {8, 12}, {0, 12}, false, true},
      {"7-Eleven", RuleKind::kCount, {0, 8}, {0, 8}, false, true},
      {"Qwen-72B", RuleKind::kParameterCount, {5, 8}, {0, 8}, true, true},
      {"US$5", RuleKind::kMoney, {0, 4}, {0, 2}, true, false},
      {"Firm 5%", RuleKind::kPercent, {5, 7}, {0, 7}, true, false},
      {"Firm 5 kg", RuleKind::kQuantity, {5, 9}, {0, 6}, true, false},
      {"Sun, May 5", RuleKind::kDate, {4, 10}, {0, 5}, true, true},
      {"5 in Rome", RuleKind::kCount, {0, 1}, {5, 9}, true, true},
  };
  for (const Meeting& c : cases) {
    Rule value_rule;
    value_rule.kind = c.kind;
    Rule name_rule;
    name_rule.kind = RuleKind::kEntity;
    const ValuesAndNames kept =
        KeepApart({{{Of(value_rule, c.value), NumericValue{}}},
                   {{Of(name_rule, c.name), EntityValue{}}}});
    EXPECT_EQ(kept.values.size(), c.value_stays ? 1u : 0u) << c.what;
    EXPECT_EQ(kept.names.size(), c.name_stays ? 1u : 0u) << c.what;
  }
}

TEST(Overlap, KeepsAPartOfAYearWhereANameSeemsToHoldIt) {
  Rule date;
  date.kind = RuleKind::kDate;
  Rule entity;
  entity.kind = RuleKind::kEntity;
  Mention mid_year = Of(date, {0, 8});  // of `Mid-Year Plan`
  mid_year.captures = {{Part::kPosition, {0, 3}}};
  ResolvedMention value{std::move(mid_year), TimeValue{}};
  const ValuesAndNames kept =
      KeepApart({{value}, {{Of(entity, {0, 13}), EntityValue{}}}});
  EXPECT_EQ(kept.values.size(), 1u);
  EXPECT_TRUE(kept.names.empty());
}

TEST(Overlap, LeavesTheSizeInAModelsNameWhateverItsBoundary) {
  Rule value_rule;
  value_rule.kind = RuleKind::kParameterCount;
  value_rule.boundary = Boundary::kRight;
  Rule name_rule;
  name_rule.kind = RuleKind::kEntity;
  const ValuesAndNames kept =  // `30B` of `Qwen3-30B-A3B`
      KeepApart({{{Of(value_rule, {6, 9}), NumericValue{}}},
                 {{Of(name_rule, {0, 13}), EntityValue{}}}});
  EXPECT_EQ(kept.values.size(), 1u);
  EXPECT_EQ(kept.names.size(), 1u);
}

}  // namespace
}  // namespace claimline
