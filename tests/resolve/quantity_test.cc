#include "resolve/quantity.h"

#include <gtest/gtest.h>

#include <string>

#include "marked_mention.h"

namespace claimline {
namespace {

// Amount, unit and denominator.
std::string Written(const NumericValue& number) {
  std::string result = number.amount ? number.amount->ToString() : "-";
  result += ' ' + *number.unit;
  if (number.per) result += " per " + *number.per;
  return result;
}

// The value of `marked`; empty where it is refused.
std::string Resolved(const char* marked, const Rule& rule = {}) {
  const MarkedMention said = ReadMarked(marked, rule);
  const auto value =
      ResolveQuantity(said.mention, said.text, EnglishLexicons());
  return value ? Written(std::get<NumericValue>(*value)) : "";
}

struct Case {
  const char* marked;
  const char* resolved;
};

TEST(ResolveQuantity, SpellsItsUnitOut) {
  const Case cases[] = {
      {"[figure 80] [unit GB]", "80.0 gigabyte"},
      {"[figure 80] [unit Gb]", "80.0 gigabit"},
      {"[figure 5] [unit MW]", "5.0 megawatt"},
      {"[figure 5] [unit mW]", "5.0 milliwatt"},
      {"[figure 5] [unit Kilometers]", "5.0 kilometre"},
      {"[figure 15,000]-[unit square-kilometer]", "15000.0 square kilometre"},
      {"[figure 1.5]-[scale million]-[unit token]", "1500000.0 token"},
      {"[figure 70][unit °F]", "70.0 degree Fahrenheit"},
  };
  for (const Case& c : cases) EXPECT_EQ(Resolved(c.marked), c.resolved);
}

TEST(ResolveQuantity, JoinsAUnitBelowTheLineAndKeepsOtherDenominators) {
  const Case cases[] = {
      {"[figure 92] [unit tokens] per [per second]", "92.0 token/second"},
      {"[figure 92] [unit tok/s]", "92.0 token/second"},
      {"[figure 400] [unit GB/s]", "400.0 gigabyte/second"},
      {"[figure 10] [unit l/km]", "10.0 litre/kilometre"},
      {"[figure 60] [unit mph]", "60.0 mile/hour"},
      {"[figure 4] [unit tonnes] per [per person]", "4.0 tonne per person"},
  };
  for (const Case& c : cases) EXPECT_EQ(Resolved(c.marked), c.resolved);
}

TEST(ResolveQuantity, TakesTheUnitThatItsRuleMeans) {
  Rule factor;
  factor.means = {{"unit", "x"}};
  EXPECT_EQ(Resolved("[figure 10]x", factor), "10.0 x");
  EXPECT_EQ(Resolved("[figure twice]", factor), "2.0 x");
}

TEST(ResolveQuantity, TakesTheUnitBehindTheNextFigure) {
  Rule after;
  after.means = {{"unit", "after"}};
  const Case cases[] = {
      {"[figure 800] to 250 ms.", "800.0 millisecond"},
      {"[figure 2] to 5GW", "2.0 gigawatt"},
      {"[figure two] to three million square kilometers",
       "2.0 square kilometre"},
      {"[figure 50] to 90 tokens per second", "50.0 token/second"},
      {"[figure 50] to 90 people", ""},
      {"[figure 50] to", ""},
  };
  for (const Case& c : cases) {
    const MarkedMention said = ReadMarked(c.marked, after);
    Mention number = said.mention;
    number.span = number.captures.front().span;
    const auto value = ResolveQuantity(number, said.text, EnglishLexicons());
    EXPECT_EQ(value ? Written(std::get<NumericValue>(*value)) : "", c.resolved)
        << c.marked;
  }
}

TEST(ResolveQuantity, ReadsLettersAndUnitsOfThreeParts) {
  EXPECT_EQ(Resolved("[figure 4.5][unit g] per [per 100ml]"),
            "4.5 gram/100 millilitre");
  EXPECT_EQ(Resolved("[figure 200] [unit mg/kg/day]"),
            "200.0 milligram/kilogram/day");
}

TEST(ResolveQuantity, AddsTwoUnitsUpInTheSmaller) {
  Rule inches;
  inches.means = {{"unit", "inch"}};
  EXPECT_EQ(Resolved("[figure 6] ft [minor 2] in", inches), "74.0 inch");
  Rule ounces;
  ounces.means = {{"unit", "ounce"}};
  EXPECT_EQ(Resolved("[figure 7]lb [minor 4]oz", ounces), "116.0 ounce");
  Rule miles;
  miles.means = {{"unit", "mile"}};
  EXPECT_EQ(Resolved("[figure 7] leagues [minor 4] miles", miles), "");
}

TEST(ResolveQuantity, RefusesAnUnknownUnit) {
  EXPECT_EQ(Resolved("[figure 6] [unit smoots]"), "");
  EXPECT_EQ(Resolved("[figure 6] [unit GB/smoot]"), "");
}

}  // namespace
}  // namespace claimline
