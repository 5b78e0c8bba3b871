#include "resolve/count.h"

#include <gtest/gtest.h>

#include <string>

#include "marked_mention.h"

namespace claimline {
namespace {

// Resolves the number whose parts are marked, in its sentence. The count may go
// on to a `|`, where another value starts.
std::optional<CountResolution> Resolve(std::string marked, const Rule& rule,
                                       std::string& text) {
  const auto bar = marked.find('|');
  if (bar != std::string::npos) marked.erase(bar, 1);
  MarkedMention number = ReadMarked(marked, rule);
  text = number.text;
  Mention& mention = number.mention;
  mention.span = {mention.captures.front().span.start,
                  mention.captures.back().span.end};
  Room room{{0, static_cast<std::uint32_t>(text.size())}, 0};
  room.end = room.sentence.end;
  if (bar != std::string::npos) {
    const std::size_t behind = marked.size() - bar;
    room.end = static_cast<std::uint32_t>(text.size() - behind);
  }
  return ResolveCount(mention, text, room, EnglishLexicons());
}

// What is counted and over what; empty where nothing is.
std::string Resolved(const std::string& marked, const Rule& rule = {}) {
  std::string text;
  const auto count = Resolve(marked, rule, text);
  if (!count) return "";
  std::string result(Slice(text, count->span));
  result += " = " + *count->value.unit;
  if (count->value.per) result += " per " + *count->value.per;
  return result;
}

struct Case {
  const char* marked;
  const char* resolved;
};

TEST(ResolveCount, GoesOnToTheNounAndItsRate) {
  const Case cases[] = {
      {"[modifier nearly] [figure 50] gas turbines",
       "nearly 50 gas turbines = turbine"},
      {"[figure 5][scale m] users", "5m users = user"},
      {"[figure 900] requests per second",
       "900 requests per second = request per second"},
      {"[figure two] meetings a week",
       "two meetings a week = meeting per week"},
      {"[figure two] meetings a few", "two meetings = meeting"},
      {"[figure 12] deaths per 100,000 residents",
       "12 deaths per 100,000 residents = death per 100,000 residents"},
      {"[figure 90] people per square mile here",
       "90 people per square mile = person per square mile"},
      {"[figure 60] Boeing 787 jets", "60 Boeing 787 jets = jet"},
      {"[figure 58] Boeing 777s and", "58 Boeing 777s = 777"},
      {"[figure 25,000] Acme H100", "25,000 Acme H100 = H100"},
      {"[figure 60] Airbus A320neo and", "60 Airbus A320neo = A320neo"},
      {"[figure 6.1] assists a game", "6.1 assists a game = assist per game"},
      {"[figure 10,000][modifier_after +] readers", "10,000+ readers = reader"},
      {"[modifier At least] [figure one] senior aide was hurt",
       "At least one senior aide = aide"},
  };
  for (const Case& c : cases) EXPECT_EQ(Resolved(c.marked), c.resolved);
}

TEST(ResolveCount, FindsTheNounOfANumberThatStandsAlone) {
  const Case cases[] = {
      {"only [figure two] of the |eleven founders", "two = founder"},
      {"new models (LLMs), [figure three] of which", "three = model"},
      {"It makes chips, [figure 72] of them by night and", "72 = chip"},
      {"a staff of [figure 300]", "300 = employee"},
      {"cut its workforce by [figure 850]", "850 = employee"},
      {"its subscriber base to [figure 5] [scale million]",
       "5 million = subscriber"},
      {"[figure eight] |250,000-square-foot halls", "eight = hall"},
      {"[figure two] |five-year terms", "two = term"},
      {"[figure three] |hour-long programmes", "three = programme"},
      {"[figure twenty] |50W lamps", "twenty = lamp"},
      {"[figure two] |52-48 votes", ""},
  };
  for (const Case& c : cases) EXPECT_EQ(Resolved(c.marked), c.resolved);
}

TEST(ResolveCount, TakesPrepositionsForNoBounds) {
  EXPECT_EQ(Resolved("a park [modifier near] [figure 12] schools"),
            "12 schools = school");
  EXPECT_EQ(Resolved("fined [modifier over] [figure nine] breaches"),
            "nine breaches = breach");
  EXPECT_EQ(Resolved("$3 billion [modifier over] [figure 38] deals"),
            "38 deals = deal");
  EXPECT_EQ(Resolved("It won $3 [modifier over] [figure 38] deals"),
            "38 deals = deal");
  EXPECT_EQ(Resolved("It won [modifier over] [figure 38] deals"),
            "over 38 deals = deal");
}

TEST(ResolveCount, TakesWhatOnesStandFor) {
  EXPECT_EQ(Resolved("two big clients and [figure nine] smaller ones"),
            "nine smaller ones = client");
}

TEST(ResolveCount, TakesTheNounThatItsRuleHasFound) {
  EXPECT_EQ(Resolved("a [figure 12]-[noun Member] panel"),
            "12-Member = member");
  EXPECT_EQ(Resolved("a [figure 12]-[noun campus] firm"), "12-campus = campus");
}

TEST(MayStandInCount, HoldsForNumbersAndForWordsForHowOftenAndVagueOnes) {
  Rule rule;
  Mention mention;
  mention.rule = &rule;
  rule.kind = RuleKind::kCount;
  EXPECT_TRUE(MayStandInCount(mention));
  rule.kind = RuleKind::kMoney;
  EXPECT_FALSE(MayStandInCount(mention));
  rule.kind = RuleKind::kDate;
  EXPECT_FALSE(MayStandInCount(mention));
  for (const char* form : {"set", "vague"}) {
    rule.means = {{"form", form}};
    EXPECT_TRUE(MayStandInCount(mention)) << form;
  }
}

TEST(ResolveCount, TakesTheNounThatItsRuleMeans) {
  Rule before;
  before.means = {{"noun", "before"}};
  EXPECT_EQ(Resolved("daily readers in the [figure millions]", before),
            "millions = reader");
  EXPECT_EQ(
      Resolved("the number of new users on phones hit [figure 900].", before),
      "900 = user");
  Rule after;
  after.means = {{"noun", "after"}};
  EXPECT_EQ(Resolved("from [figure 10] to 15 new clinics", after),
            "10 = clinic");
  EXPECT_EQ(Resolved("[figure two] or three million users", after),
            "two = user");
  EXPECT_EQ(Resolved("from [figure 9] to 10 years", after), "");
  Rule person;
  person.means = {{"unit", "person"}};
  EXPECT_EQ(Resolved("killed [figure 12].", person), "12 = person");
  EXPECT_EQ(Resolved("[figure 12] use Stories", person), "12 = person");
}

TEST(ResolveCount, RefusesWhatCountsNothing) {
  const char* const cases[] = {
      "[figure one] of them",
      "[figure one] observer noted",
      "the [figure 2026] budgets",
      "the [figure 2024]-25 seasons",
      "[figure half] measures",
      "[figure 1.1] Notes",
      "[figure two] years",
      "[figure 30] cents",
      "Then Windows [figure 11] users",
      "Sable [figure 2] scores well.",
      "the Big [figure Four] firms",
      "[figure 42].",
      "investors at [figure Two] Rivers.",
  };
  for (const char* marked : cases) EXPECT_EQ(Resolved(marked), "") << marked;
}

TEST(ResolveCount, TakesACapitalAtTheStartForNoName) {
  EXPECT_EQ(Resolved("ROME — [figure Two dozen] buses left."),
            "Two dozen buses = bus");
  EXPECT_EQ(Resolved("On Thursday [figure 71] firms left."), "71 firms = firm");
  EXPECT_EQ(Resolved("These [figure 12] firms"), "12 firms = firm");
  EXPECT_EQ(Resolved("In Rome [figure 12,000] fans"), "12,000 fans = fan");
  EXPECT_EQ(Resolved("And Acme's [figure 7] shops"), "7 shops = shop");
}

}  // namespace
}  // namespace claimline
