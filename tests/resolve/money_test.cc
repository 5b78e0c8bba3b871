#include "resolve/money.h"

#include <gtest/gtest.h>

#include <string>

#include "marked_mention.h"

namespace claimline {
namespace {

struct Money {
  const char* marked;
  const char* amount;
  const char* unit;
  const char* per = "";
};

// The value of `marked` in an article of `country`; none where refused.
std::optional<NumericValue> Read(std::string_view marked,
                                 const std::string& country = "",
                                 const Rule& rule = {}) {
  const MarkedMention read = ReadMarked(marked, rule);
  Context context;
  context.country = country;
  const auto value =
      ResolveMoney(read.mention, read.text, context, EnglishLexicons());
  if (!value) return std::nullopt;
  return std::get<NumericValue>(*value);
}

TEST(ResolveMoney, NamesTheCurrencyByItsCode) {
  const Money cases[] = {
      {"[currency $][figure 18][scale B]", "18000000000.0", "USD"},
      {"[currency A$][figure 3]", "3.0", "AUD"},
      {"[currency £][figure 900][scale m]", "900000000.0", "GBP"},
      {"[currency Rs] [figure 500] [scale crore]", "5000000000.0", "INR"},
      {"[figure 15] [currency usd]", "15.0", "USD"},
      {"[figure 2] [currency Hong Kong dollars]", "2.0", "HKD"},
      {"[figure 40] [currency rmb]", "40.0", "CNY"},
      {"[figure 5,000] [currency TRY]", "5000.0", "TRY"},
      {"[figure 5]", "5.0", ""},
      {"[figure 31.500] [currency yen]", "31500.0", "JPY"},
      {"$1 = [figure 106.870] [currency yen]", "106.87", "JPY"},
  };
  for (const Money& c : cases) {
    const auto value = Read(c.marked);
    ASSERT_TRUE(value) << c.marked;
    EXPECT_EQ(value->amount->ToString(), c.amount) << c.marked;
    EXPECT_EQ(value->unit.value_or(""), c.unit) << c.marked;
  }
}

TEST(ResolveMoney, GivesSharedSignsTheCurrencyOfTheArticlesCountry) {
  struct Shared {
    const char* marked;
    const char* country;
    const char* unit;
  };
  const Shared cases[] = {
      {"[currency $][figure 5]", "CA", "CAD"},
      {"[currency $][figure 5]", "DE", "USD"},
      {"[currency US$][figure 5]", "CA", "USD"},
      {"[currency ¥][figure 5]", "", "JPY"},
      {"[currency ¥][figure 5]", "CN", "CNY"},
      {"[figure 5] [currency pesos]", "PH", "PHP"},
      {"[figure 5] [currency cents]", "FR", "EUR"},
  };
  for (const Shared& c : cases) {
    EXPECT_EQ(Read(c.marked, c.country)->unit, c.unit)
        << c.marked << " in " << c.country;
  }
}

TEST(ResolveMoney, CountsSmallerCoinsInTheMainUnit) {
  const Money cases[] = {
      {"[figure 50] [currency cents]", "0.5", "USD"},
      {"[figure 197] [currency pence]", "1.97", "GBP"},
      {"[figure 5] [currency mao]", "0.5", "CNY"},
      {"[figure 3] [currency dollars] [minor 50] cents", "3.5", "USD"},
      {"[figure a] [currency dollar] and [minor forty-two] cents", "1.42",
       "USD"},
  };
  for (const Money& c : cases) {
    const auto value = Read(c.marked);
    ASSERT_TRUE(value) << c.marked;
    EXPECT_EQ(value->amount->ToString(), c.amount) << c.marked;
    EXPECT_EQ(value->unit, c.unit) << c.marked;
  }
}

TEST(ResolveMoney, ReadsPointsAsGroupsWhereTheCurrencyHasNoCoins) {
  EXPECT_EQ(Read("[currency Rp] [figure 31.500]")->amount->ToString(),
            "31500.0");
  EXPECT_EQ(Read("[currency $][figure 3.459]")->amount->ToString(), "3.459");
}

TEST(ResolveMoney, TakesTheCurrencyOfTheAmountBefore) {
  Rule rule;
  rule.means = {{"currency", "before"}};
  const Money cases[] = {
      {"€5bn, up from [figure 4][scale bn]", "4000000000.0", "EUR"},
      {"£5bn ($6bn), from [figure 4][scale bn]", "4000000000.0", "GBP"},
      {"to 5bn euros, from [figure 4][scale bn]", "4000000000.0", "EUR"},
      {"to 5bn, from [figure 4][scale bn]", "4000000000.0", ""},
  };
  for (const Money& c : cases) {
    const auto value = Read(c.marked, "", rule);
    ASSERT_TRUE(value) << c.marked;
    EXPECT_EQ(value->amount->ToString(), c.amount) << c.marked;
    EXPECT_EQ(value->unit.value_or(""), c.unit) << c.marked;
  }
}

TEST(ResolveMoney, ReadsPointsOfEurosAsGroupsBeforeAThirdZero) {
  EXPECT_EQ(Read("[currency €][figure 1.250]")->amount->ToString(), "1250.0");
  EXPECT_EQ(Read("[currency €][figure 1.259]")->amount->ToString(), "1.259");
  EXPECT_EQ(Read("[currency $][figure 1.250]")->amount->ToString(), "1.25");
  const auto range = Read("[low 1.000]-[high 1.500] [currency euros]");
  EXPECT_EQ(range->low->ToString(), "1000.0");
  EXPECT_EQ(range->high->ToString(), "1500.0");
}

TEST(ResolveMoney, SpellsOutTheDenominatorOfARate) {
  const Money cases[] = {
      {"[currency $][figure 20] a [per month]", "20.0", "USD", "month"},
      {"[currency $][figure 0.50]/[per GB]", "0.5", "USD", "gigabyte"},
      {"[currency $][figure 3] per [per million input\ntokens]", "3.0", "USD",
       "million input tokens"},
      {"[currency $][figure 3]/[per 1M tokens]", "3.0", "USD",
       "million tokens"},
      {"[currency $][figure 3]/[per M tokens]", "3.0", "USD", "million tokens"},
      {"[currency $][figure 3]/[per m]", "3.0", "USD", "metre"},
      {"[currency $][figure 8] per [per user per month]", "8.0", "USD",
       "user/month"},
      {"[currency $][figure 3] per [per 1,000 calls]", "3.0", "USD",
       "1,000 calls"},
  };
  for (const Money& c : cases) {
    EXPECT_EQ(Read(c.marked)->per, c.per) << c.marked;
  }
}

TEST(ResolveMoney, TakesTheCurrencyThatTheRuleMeans) {
  Rule rule;
  rule.means = {{"currency", "USD"}, {"digits", "2"}};
  const auto value = Read("[figure 99]¢", "", rule);
  EXPECT_EQ(value->unit, "USD");
  EXPECT_EQ(value->amount->ToString(), "0.99");
}

TEST(ResolveMoney, IsNegativeWhereTheRuleMeansIt) {
  Rule rule;
  rule.means = {{"sign", "-"}};
  const auto value = Read("-[currency $][figure 0.05]", "", rule);
  EXPECT_EQ(value->amount->ToString(), "-0.05");
  EXPECT_EQ(value->low->ToString(), "-0.05");
}

TEST(ResolveMoney, KeepsBothEndsOfARangeExact) {
  const auto value = Read("[currency $][low 1.25]–[high 2] [scale billion]");
  EXPECT_FALSE(value->amount);
  EXPECT_EQ(value->low->ToString(), "1250000000.0");
  EXPECT_EQ(value->high->ToString(), "2000000000.0");
}

TEST(ResolveMoney, RefusesFiguresTooLong) {
  EXPECT_FALSE(Read("[currency $][figure 1234567890123456789]"));
}

}  // namespace
}  // namespace claimline
