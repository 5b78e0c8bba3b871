#include "extract/filter.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

using Indices = std::vector<std::uint32_t>;

// A filter for one rule with each of `needs`.
Filter FilterFor(const std::vector<Need>& needs) {
  std::vector<Rule> rules(needs.size());
  std::vector<const Rule*> pointers;
  for (std::uint32_t i = 0; i < rules.size(); ++i) {
    rules[i].needs = {i};
    pointers.push_back(&rules[i]);
  }
  return Filter(pointers, needs);
}

TEST(Filter, LetsARulePassWhereOneOfItsTextsStands) {
  struct Case {
    Need need;
    std::string sentence;
    bool possible;
  };
  const std::string digit(1, kAnyDigit);
  const Case cases[] = {
      {{"million"}, "five million in all", true},
      {{"million"}, "five billion in all", false},
      {{"million", "billion"}, "five billion in all", true},
      {{"million"}, "FIVE MILLION", true},
      {{"USD"}, "50 USD", true},
      {{"USD"}, "50 usd", false},
      {{"USD"}, "US dollars", false},
      {{"%"}, "up 5%", true},
      {{"%"}, "up 5", false},
      {{" of "}, "one\nof them", true},
      {{" of "}, "offal", false},
      {{digit}, "it is 5", true},
      {{digit}, "it is five", false},
      {{"Q" + digit}, "in Q3", true},
      {{"Q" + digit}, "Q and 3", false},
      {{digit + " W"}, "60 W", true},
      {{"parameters"}, "parameter", true},  // only its head is compared
      {{"parameters"}, "paragraphs", false},
      {{"–"}, "5–6", true},
      {{"–"}, "5—6", false},
      {{" the " + digit}, "in the 5th", true},
      {{" the " + digit}, "in the end", false},
      {{kEdge + std::string("now")}, "right now", true},
      {{kEdge + std::string("now")}, "we know", false},
      {{std::string("now") + kEdge}, "right now", true},
      {{std::string("now") + kEdge}, "nowhere", false},
      {{std::string("parameters") + kEdge}, "parametersx", true},
      {{"x"}, "", false},
      {{"end"}, "the end", true},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(FilterFor({c.need}).Possible(c.sentence),
              c.possible ? Indices{0} : Indices{})
        << c.need[0] << " in " << c.sentence;
  }
}

TEST(Filter, AsksForAllNeedsOfARule) {
  const std::vector<Need> needs = {{"dollar"}, {"million", "billion"}};
  Rule rule;
  rule.needs = {0, 1};
  const Rule* const rules[] = {&rule};
  const Filter filter(rules, needs);
  EXPECT_EQ(filter.Possible("a million francs"), Indices{});
  EXPECT_EQ(filter.Possible("a dollar"), Indices{});
  EXPECT_EQ(filter.Possible("a million dollars"), Indices{0});
}

TEST(Filter, RulesOutNoRuleWithoutNeeds) {
  const Rule rule;
  const Rule* const rules[] = {&rule};
  EXPECT_EQ(Filter(rules, {}).Possible("anything"), Indices{0});
}

TEST(Filter, NamesRulesInTheirOrder) {
  EXPECT_EQ(FilterFor({{"b"}, {"x"}, {"a"}}).Possible("a b"), (Indices{0, 2}));
}

TEST(Filter, RulesNothingOutWhereCaseIsUnusual) {
  EXPECT_EQ(FilterFor({{"sale"}}).Possible("\u017Fale"), Indices{0});
  EXPECT_EQ(FilterFor({{"kin"}}).Possible("\u212Ain"), Indices{0});
}

}  // namespace
}  // namespace claimline
