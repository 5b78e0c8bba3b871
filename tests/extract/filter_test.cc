#include "extract/filter.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace claimline {
namespace {

using Indices = std::vector<std::uint32_t>;

const std::string kEdges(1, kEdge);
const std::string kNumber(1, kDigits);

// Rules with the needs given, and a pass over sentences for them.
class Passed {
 public:
  Passed(std::vector<Rule> rules, const std::vector<Need>& needs)
      : rules_(std::move(rules)),
        filter_(Pointers(rules_), needs),
        pass_(filter_) {}

  Indices Possible(std::string_view sentence) {
    const Leads leads = pass_.Look(sentence);
    return {leads.rules.begin(), leads.rules.end()};
  }

  // Where matches of the first rule may start.
  Indices Places(std::string_view sentence) {
    const Leads leads = pass_.Look(sentence);
    Indices scratch;
    const auto places = filter_.Places(0, leads.sightings, scratch);
    return {places.begin(), places.end()};
  }

  bool IsUnusual(std::string_view sentence) {
    return pass_.Look(sentence).unusual_case;
  }

 private:
  static std::vector<const Rule*> Pointers(const std::vector<Rule>& rules) {
    std::vector<const Rule*> pointers;
    for (const Rule& rule : rules) pointers.push_back(&rule);
    return pointers;
  }

  std::vector<Rule> rules_;
  Filter filter_;
  FilterPass pass_;
};

// One rule with each of `needs`.
Passed PassedFor(const std::vector<Need>& needs) {
  std::vector<Rule> rules(needs.size());
  for (std::uint32_t i = 0; i < rules.size(); ++i) rules[i].needs = {i};
  return Passed(std::move(rules), needs);
}

Passed PassedForStarts(const Need& starts) {
  std::vector<Rule> rules(1);
  rules[0].starts = 0;
  return Passed(std::move(rules), {starts});
}

TEST(Filter, LetsARulePassWhereOneOfItsTextsStands) {
  Passed passed = PassedFor({{"million", "billion"}});
  EXPECT_EQ(passed.Possible("five billion in all"), Indices{0});
  EXPECT_EQ(passed.Possible("five thousand in all"), Indices{});
  EXPECT_EQ(passed.Possible("a million"), Indices{0});
}

TEST(Filter, AsksForAllNeedsOfARule) {
  std::vector<Rule> rules(1);
  rules[0].needs = {0, 1};
  Passed passed(std::move(rules), {{"dollar"}, {"million", "billion"}});
  EXPECT_EQ(passed.Possible("a million francs"), Indices{});
  EXPECT_EQ(passed.Possible("a dollar"), Indices{});
  EXPECT_EQ(passed.Possible("a million dollars"), Indices{0});
}

TEST(Filter, RulesOutNoRuleWithoutNeeds) {
  Passed passed(std::vector<Rule>(1), {});
  EXPECT_EQ(passed.Possible("anything"), Indices{0});
}

TEST(Filter, NamesRulesInTheirOrder) {
  EXPECT_EQ(PassedFor({{"b"}, {"x"}, {"a"}}).Possible("a b"), (Indices{0, 2}));
}

TEST(Filter, TakesAFigureForOne) {
  Passed passed = PassedFor({{kNumber + " km"}});
  EXPECT_EQ(passed.Possible("for 5 km"), Indices{0});
  EXPECT_EQ(passed.Possible("for 1,250.75 km"), Indices{0});
  EXPECT_EQ(passed.Possible("in 5. km"), Indices{});
}

TEST(Filter, SaysWhereMatchesMayStart) {
  Passed passed = PassedForStarts(
      {kEdges + kNumber, kEdges + "about ", "about " + kNumber});
  EXPECT_EQ(passed.Places("In 1,250 of about 20.5 cases"),
            (Indices{3, 12, 18}));
  EXPECT_EQ(passed.Places("at x5"), Indices{});
}

TEST(Filter, TellsWhereCaseIsUnusual) {
  Passed passed = PassedFor({{"sale"}});
  EXPECT_TRUE(passed.IsUnusual("\u017Fale"));
  EXPECT_TRUE(passed.IsUnusual("\u212Ain"));
  EXPECT_FALSE(passed.IsUnusual("sale in kin"));
}

}  // namespace
}  // namespace claimline
