#include "ruleset/starts.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "drawn_rule.h"

namespace claimline {
namespace {

const std::string kEdges(1, kEdge);
const std::string kNumber(1, kDigits);

// What `rule` starts with.
std::optional<Need> StartsOf(const Rule& rule) {
  const DrawnRule drawn = Drawn(
      rule, {{"figure", R"(\d+(?:\.\d+)?|one|two)"}, {"circle", "a%{circle}"}});
  return StartFinder(drawn.outlines).StartsOf(drawn.rule);
}

// What a rule with this pattern starts with.
std::optional<Need> StartsOf(const std::string& pattern,
                             Boundary boundary = Boundary::kWord) {
  Rule rule;
  rule.pattern = pattern;
  rule.boundary = boundary;
  return StartsOf(rule);
}

TEST(StartFinder, ReadsOffWithWhatMatchesStart) {
  struct Case {
    std::string pattern;
    Need starts;
  };
  const Case cases[] = {
      {"dollars?", {kEdges + "dollar" + kEdges, kEdges + "dollars" + kEdges}},
      {"parameters", {kEdges + "paramete"}},  // as far as texts are compared
      {R"(\d+)", {kEdges + kNumber + kEdges}},
      {R"(\d{1,3}(?:,\d{3})*\skm)", {kEdges + kNumber + " km" + kEdges}},
      {R"(\d{1,2}[a-z]+)", {kEdges + kNumber}},
      {R"(\$\s?%{figure})",
       {"$" + kNumber + kEdges, "$ " + kNumber + kEdges, "$ one" + kEdges,
        "$ two" + kEdges, "$one" + kEdges, "$two" + kEdges}},
      {"(?:very )?large", {kEdges + "large" + kEdges, kEdges + "very lar"}},
      {"(?i:USD) [A-Z]", {kEdges + "usd "}},
      {"the .", {kEdges + "the "}},
      {"\"[A-Z]", {"\""}},
  };
  for (const Case& c : cases)
    EXPECT_EQ(StartsOf(c.pattern), c.starts) << c.pattern;
}

TEST(StartFinder, ReadsOnIntoWhatMustFollow) {
  Rule rule;
  rule.pattern = R"(\d+)";
  rule.guards = {{Guard::Place::kAfter, true, "%", 0, 0},
                 {Guard::Place::kAfter, false, R"(\s(?:and|or)\s)", 0, 0}};
  EXPECT_EQ(StartsOf(rule), (Need{kEdges + kNumber + " and ",  //
                                  kEdges + kNumber + " or "}));
  rule.guards[1].pattern = ".x";
  EXPECT_EQ(StartsOf(rule), Need{kEdges + kNumber + kEdges});
}

TEST(StartFinder, KnowsWhatBothCasesOfALetterShare) {
  EXPECT_EQ(StartsOf("(?i:100 øre)"), Need{kEdges + kNumber + " \xC3"});
  EXPECT_EQ(StartsOf("(?i:100 ßx)"), Need{kEdges + kNumber + " "});
}

TEST(StartFinder, SaysNothingOfWhatMayStartAnywhere) {
  for (const std::string pattern :
       {"[a-z]+ left", ".x", "a[a-z]+", "%{unknown}x", "%{circle}", "[a-z]?x y",
        " ?", ""}) {
    EXPECT_EQ(StartsOf(pattern), std::nullopt) << pattern;
  }
}

TEST(StartFinder, SaysNothingOfFiguresThatMayStartInsideOthers) {
  EXPECT_EQ(StartsOf(R"(\d\d%)", Boundary::kRight), std::nullopt);
  EXPECT_EQ(StartsOf(R"(\.\d%)", Boundary::kNone), std::nullopt);
  EXPECT_NE(StartsOf(R"(Q\d)", Boundary::kNone), std::nullopt);
}

}  // namespace
}  // namespace claimline
