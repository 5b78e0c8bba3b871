#include "trial/trial.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

Rule Percent(const std::string& id, const std::string& pattern) {
  Rule rule;
  rule.id = id;
  rule.kind = RuleKind::kPercent;
  rule.pattern = pattern;
  return rule;
}

Example Text(const std::string& text, const std::string& span = "") {
  Example example;
  example.text = text;
  example.span = span;
  return example;
}

// `percent.long` takes what `percent.short` finds, too, and more.
RuleSet Rules() {
  RuleSet rules;
  rules.rules.push_back(Percent("percent.short", R"((?P<figure>\d+)%)"));
  rules.rules.push_back(Percent("percent.long", R"((?P<figure>\d+)% more)"));
  rules.rules[0].guards.push_back({Guard::Place::kAfter, true, " off", 7, 14});
  Rule cue;
  cue.id = "modality.hope";
  cue.kind = RuleKind::kModality;
  cue.pattern = "hopes to";
  rules.rules.push_back(cue);
  return rules;
}

struct Case {
  const char* text;
  const char* span;
  Outcome outcome;
  const char* message;
};

TEST(TryPositive, NamesWhatIsMissingAndWhatIsWrong) {
  const RuleSet rules = Rules();
  const Trial trial(rules);
  const Case cases[] = {
      {"it is 5% then", "5%", Outcome::kRight, ""},
      {"it is 5 then", "5", Outcome::kMissing,
       "the pattern does not match here"},
      {"it is 5% off", "5%", Outcome::kMissing,
       "the guard in line 7 refuses `5%`"},
      {"it is 5% more", "5%", Outcome::kWrong,
       "found `5% more` by percent.long"},
      {"it is 15% then", "5%", Outcome::kWrong, "found `15%` by percent.short"},
  };
  for (const Case& c : cases) {
    const TrialResult result =
        trial.TryPositive(rules.rules[0], Text(c.text, c.span));
    EXPECT_EQ(result.outcome, c.outcome) << c.text;
    EXPECT_EQ(result.message, c.message) << c.text;
  }
}

TEST(TryPositive, ComparesTheFieldsThatAreSaid) {
  const RuleSet rules = Rules();
  const Trial trial(rules);
  Example example = Text("it is 5% then", "5%");
  example.value["amount"] = Decimal(5);
  example.value["unit"] = std::string("percent");
  EXPECT_EQ(trial.TryPositive(rules.rules[0], example).message, "");
  example.value["amount"] = Decimal(7);
  example.value["mod"] = std::string("APPROX");
  EXPECT_EQ(trial.TryPositive(rules.rules[0], example).message,
            "amount is 5.0, not 7.0, mod is open, not \"APPROX\"");
}

TEST(TryNegative, FindsNoiseOfItsOwnRuleOnly) {
  const RuleSet rules = Rules();
  const Trial trial(rules);
  EXPECT_EQ(trial.TryNegative(rules.rules[0], Text("5% of it")).outcome,
            Outcome::kNoisy);
  EXPECT_EQ(trial.TryNegative(rules.rules[0], Text("5% more")).outcome,
            Outcome::kRight);
  EXPECT_EQ(trial.TryNegative(rules.rules[0], Text("5% off")).outcome,
            Outcome::kRight);
}

TEST(Trial, OfACueLooksAtItsSpan) {
  const RuleSet rules = Rules();
  const Trial trial(rules);
  const Rule& cue = rules.rules[2];
  EXPECT_EQ(trial.TryPositive(cue, Text("she hopes to go", "hopes to")).outcome,
            Outcome::kRight);
  EXPECT_EQ(trial.TryPositive(cue, Text("she hopes to go", "hopes")).outcome,
            Outcome::kWrong);
  EXPECT_EQ(trial.TryPositive(cue, Text("she hoped to go", "hoped to")).outcome,
            Outcome::kMissing);
  EXPECT_EQ(trial.TryNegative(cue, Text("she hopes to go")).outcome,
            Outcome::kNoisy);
}

TEST(TryExamples, ReportsEachAtItsPlaceAndGapsThatAreClosed) {
  RuleSet rules = Rules();
  Rule& rule = rules.rules[0];
  rule.file = "percent.toml";
  rule.positive = {Text("5%", "5%"), Text("5 of it", "5")};
  rule.negative = {Text("5 of it"), Text("5% of it")};
  rule.todo_positive = {Text("five percent", "five percent"), Text("9%", "9%")};
  rule.positive[1].line = 12;
  rule.negative[1].line = 14;
  rule.todo_positive[1].line = 16;
  std::string said;
  for (const Diagnostic& diagnostic : TryExamples(rules)) {
    said += diagnostic.file + ':' + std::to_string(diagnostic.line) + ' ' +
            diagnostic.message + '\n';
  }
  EXPECT_EQ(said,
            "percent.toml:12 missing: the pattern does not match here\n"
            "percent.toml:16 the known gap is closed\n"
            "percent.toml:14 noisy: found `5%`\n");
}

}  // namespace
}  // namespace claimline
