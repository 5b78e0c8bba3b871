#include "ruleset/needs.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "drawn_rule.h"

namespace claimline {
namespace {

const std::string kDigit(1, kDigits);

// The needs of a rule with this pattern, sorted.
std::vector<Need> NeedsOf(const std::string& pattern,
                          bool case_sensitive = true,
                          Boundary boundary = Boundary::kNone) {
  Rule rule;
  rule.pattern = pattern;
  rule.case_sensitive = case_sensitive;
  rule.boundary = boundary;
  const DrawnRule drawn =
      Drawn(rule, {{"figure", R"(\d+|one|two)"}, {"circle", "a%{circle}"}});
  const Needs found = FindNeeds({&drawn.rule, 1}, drawn.outlines);
  std::vector<Need> needs;
  for (const std::uint32_t id : found.of_rules[0].needs) {
    needs.push_back(found.needs[id]);
  }
  std::sort(needs.begin(), needs.end());
  return needs;
}

TEST(FindNeeds, ReadsOffWhatEveryMatchHolds) {
  struct Case {
    std::string pattern;
    std::vector<Need> needs;
  };
  const Case cases[] = {
      {"dollars?", {{"dollar"}}},
      {"(?:euro|yen)s", {{"euros", "yens"}}},
      {R"(\d+ km)", {{" km"}}},
      {R"(Q\d)", {{"Q" + kDigit}}},
      {R"(\d)", {{kDigit}}},
      {R"([$€])", {{"$", "€"}}},
      {R"(\$\d)", {{"$" + kDigit}}},
      {R"(per\scent)", {{"per cent"}}},
      {"(?:very )?large", {{"large", "very lar"}}},
      {"(?:very )*large", {{"large"}}},
      {"(?P<figure>%{figure}) km", {{" km", "one km", "two km"}}},
      {"%{unknown}mark", {{"mark"}}},
      {"%{circle}", {}},
      {"[^,]{3}", {}},
      {"a|hundred", {}},  // a lone letter says nothing
      {".", {}},
      {"", {}},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(NeedsOf(c.pattern), c.needs) << c.pattern;
  }
}

TEST(FindNeeds, KeepsCapitalsWhereCaseMatters) {
  EXPECT_EQ(NeedsOf("USD"), (std::vector<Need>{{"USD"}}));
  EXPECT_EQ(NeedsOf("USD", false), (std::vector<Need>{{"usd"}}));
  EXPECT_EQ(NeedsOf("(?i:USD)"), (std::vector<Need>{{"usd"}}));
  EXPECT_EQ(NeedsOf("É", false), (std::vector<Need>{{"\xC3"}}));
  EXPECT_EQ(NeedsOf("Π", false), std::vector<Need>{});
}

TEST(FindNeeds, AsksForTheEdgesOfWordsThatARuleAsksFor) {
  const std::string edge(1, kEdge);
  EXPECT_EQ(NeedsOf("now", true, Boundary::kWord),
            (std::vector<Need>{{edge + "now" + edge}}));
  EXPECT_EQ(NeedsOf("now", true, Boundary::kLeft),
            (std::vector<Need>{{edge + "now"}}));
  EXPECT_EQ(NeedsOf(R"(\$\d)", true, Boundary::kWord),
            (std::vector<Need>{{"$" + kDigit + edge}}));
}

TEST(FindNeeds, AsksForSeveralThingsWhereThereAreTooManyPairs) {
  std::string letters = "(?:";
  for (char c = 'a'; c <= 'z'; ++c) letters += std::string(3, c) + "|";
  letters += "zzzz)";
  const std::vector<Need> needs = NeedsOf(letters + "-" + letters);
  ASSERT_EQ(needs.size(), 2u);
  EXPECT_EQ(needs[0].size(), 26u);  // `zzz` stands in `zzzz`
}

}  // namespace
}  // namespace claimline
