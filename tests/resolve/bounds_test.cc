#include "resolve/bounds.h"

#include <gtest/gtest.h>

#include <string>

#include "marked_mention.h"

namespace claimline {
namespace {

// Figures as the claims file writes them, empty for none.
struct Bounds {
  const char* marked;
  const char* amount;
  const char* low;
  const char* high;
  const char* mod;
};

std::string Write(const std::optional<Decimal>& figure) {
  return figure ? figure->ToString() : "";
}

void ExpectBounds(std::span<const Bounds> cases) {
  const Rule rule;
  for (const Bounds& c : cases) {
    const MarkedMention marked = ReadMarked(c.marked, rule);
    const auto value =
        ReadBounds(marked.mention, marked.text, EnglishLexicons());
    ASSERT_TRUE(value) << c.marked;
    EXPECT_EQ(Write(value->amount), c.amount) << c.marked;
    EXPECT_EQ(Write(value->low), c.low) << c.marked;
    EXPECT_EQ(Write(value->high), c.high) << c.marked;
    EXPECT_EQ(value->mod ? Name(*value->mod) : "", c.mod) << c.marked;
  }
}

TEST(ReadBounds, OpensTheEndThatTheModifierLeavesOpen) {
  const Bounds cases[] = {
      {"[figure 19]", "19.0", "19.0", "19.0", ""},
      {"[modifier about] [figure 19]", "19.0", "19.0", "19.0", "APPROX"},
      {"[modifier Over] [figure 19]", "19.0", "19.0", "", "MORE_THAN"},
      {"[modifier just under] [figure 19]", "19.0", "", "19.0", "LESS_THAN"},
      {"[modifier at least] [figure 19]", "19.0", "19.0", "", "EQUAL_OR_MORE"},
      {"[modifier up to] [figure 19]", "19.0", "", "19.0", "EQUAL_OR_LESS"},
      {"[figure 19][modifier_after +]", "19.0", "19.0", "", "EQUAL_OR_MORE"},
      {"[figure 19][modifier_after -plus]", "19.0", "19.0", "",
       "EQUAL_OR_MORE"},
      {"[figure 19][modifier_after  or so]", "19.0", "19.0", "19.0", "APPROX"},
      {"[modifier up to about] [figure 19]", "19.0", "", "19.0",
       "EQUAL_OR_LESS"},
      {"[modifier approximately]\n[figure 19]", "19.0", "19.0", "19.0",
       "APPROX"},
  };
  ExpectBounds(cases);
}

TEST(ReadBounds, GivesARangeNoAmount) {
  const Bounds cases[] = {
      {"[low 30]–[high 40]", "", "30.0", "40.0", ""},
      {"[modifier within] [low 1]–[high 2]", "", "1.0", "2.0", "EQUAL_OR_LESS"},
      {"[low 5]-[high 10] [scale million]", "", "5000000.0", "10000000.0", ""},
      {"[low 900] [low_scale million] to [high 1.2] [scale billion]", "",
       "900000000.0", "1200000000.0", ""},
      {"[low five] to [high ten million]", "", "5000000.0", "10000000.0", ""},
      {"[low 500] to [high 1] [scale million]", "", "500.0", "1000000.0", ""},
      {"-[low -2] to [high -5]", "", "-5.0", "-2.0", ""},
  };
  ExpectBounds(cases);
}

TEST(ReadBounds, TakesTheThousandsOfTheUpperEndForBothWhereADashJoinsThem) {
  const Bounds cases[] = {
      {"[low 5]-[high 8,000]", "", "5000.0", "8000.0", ""},
      {"[low 10]–[high 15,000]", "", "10000.0", "15000.0", ""},
      {"[low 500]-[high 1,000]", "", "500.0", "1000.0", ""},
      {"[low 50]-[high 8,000]", "", "50.0", "8000.0", ""},
      {"[low 5] to [high 8,000]", "", "5.0", "8000.0", ""},
  };
  ExpectBounds(cases);
}

TEST(ReadBounds, LeavesOpenHowManyWhereOnlyTheMagnitudeIsSaid) {
  const Bounds cases[] = {
      {"[figure millions]", "", "1000000.0", "", "APPROX"},
      {"[figure Hundreds of millions]", "", "100000000.0", "", "APPROX"},
      {"[figure a few] [scale million]", "", "1000000.0", "", "APPROX"},
      {"[figure several] [scale hundred]", "", "100.0", "", "APPROX"},
      {"[figure dozens]", "", "12.0", "", "APPROX"},
  };
  ExpectBounds(cases);
}

TEST(ReadBounds, FollowsTheRuleWhereTheTextHasNoModifier) {
  Rule rule;
  rule.means["mod"] = "LESS_THAN";
  const MarkedMention marked = ReadMarked("sub-[figure 50]", rule);
  const auto value = ReadBounds(marked.mention, marked.text, EnglishLexicons());
  ASSERT_TRUE(value);
  EXPECT_EQ(value->mod, Modifier::kLessThan);
  EXPECT_FALSE(value->low);
}

TEST(ReadBounds, RefusesFiguresThatAreNoNumbers) {
  const Rule rule;
  for (const char* text : {"[figure two three]", "[low 5] to [high x]",
                           "[unit x]", "[figure 5] [scale light years]"}) {
    const MarkedMention marked = ReadMarked(text, rule);
    EXPECT_FALSE(ReadBounds(marked.mention, marked.text, EnglishLexicons()))
        << text;
  }
}

}  // namespace
}  // namespace claimline
