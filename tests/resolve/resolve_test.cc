#include "resolve/resolve.h"

#include <gtest/gtest.h>

#include "marked_mention.h"

namespace claimline {
namespace {

std::optional<NumericValue> Read(RuleKind kind, std::string_view marked,
                                 std::map<std::string, std::string> means) {
  Rule rule;
  rule.kind = kind;
  rule.means = std::move(means);
  const MarkedMention read = ReadMarked(marked, rule);
  const Room room{read.mention.span, read.mention.span.end};
  const auto found =
      Resolve(read.mention, read.text, room, Context(), EnglishLexicons());
  if (!found) return std::nullopt;
  EXPECT_EQ(found->span, read.mention.span);
  return std::get<NumericValue>(found->value);
}

TEST(Resolve, TakesThePercentageUnitFromTheRule) {
  const auto kind = RuleKind::kPercent;
  EXPECT_EQ(Read(kind, "[figure 82]%", {})->unit, "percent");
  EXPECT_EQ(
      Read(kind, "[figure 5] points", {{"unit", "percentage_point"}})->unit,
      "percentage_point");
}

TEST(Resolve, ReadsWhatAPercentageIsPer) {
  const auto rate = Read(RuleKind::kPercent, "[figure 3]%/[per yr]", {});
  EXPECT_EQ(rate->per, "year");
}

TEST(Resolve, ReadsParameterCountsWithScopeAndExperts) {
  const auto kind = RuleKind::kParameterCount;
  const auto total = Read(kind, "[figure 671][scale B] [scope total]", {});
  EXPECT_EQ(total->amount->ToString(), "671000000000.0");
  EXPECT_EQ(total->unit, "parameter");
  EXPECT_EQ(total->scope, ParameterScope::kTotal);
  EXPECT_EQ(Read(kind, "[figure 37][scale B] [scope activated]", {})->scope,
            ParameterScope::kActive);
  EXPECT_EQ(Read(kind, "A[figure 22][scale B]", {{"scope", "active"}})->scope,
            ParameterScope::kActive);
  const auto mixture = Read(kind, "[experts 8]x[figure 7][scale B]", {});
  EXPECT_EQ(mixture->experts, 8);
  EXPECT_EQ(mixture->amount->ToString(), "7000000000.0");
  EXPECT_FALSE(mixture->scope);
}

TEST(Resolve, RefusesFractionsOfAParameter) {
  EXPECT_FALSE(Read(RuleKind::kParameterCount, "[figure 1.5]", {}));
  EXPECT_TRUE(Read(RuleKind::kParameterCount, "[figure 1.5][scale B]", {}));
}

TEST(Resolve, LeavesNamesAndCuesToOthers) {
  EXPECT_FALSE(Read(RuleKind::kEntity, "[name Llama]", {}));
  EXPECT_FALSE(Read(RuleKind::kAttribution, "[cue said]", {}));
}

}  // namespace
}  // namespace claimline
