#include "score/score.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

#include "rows.h"
#include "score/agree.h"
#include "score/update.h"

namespace claimline {
namespace {

Record Row(const char* row) { return Rows({row}).at("d").at(0); }

std::string Said(const Scores& scores) {
  std::string said;
  for (const Difference& difference : scores.differences) {
    if (!said.empty()) said += ' ';
    said += Name(difference.aspect);
  }
  return said;
}

struct Case {
  const char* what;
  std::initializer_list<const char*> expected;
  std::initializer_list<const char*> actual;
  const char* differences;
  Tally tally;  // of `count`
};

constexpr char kTen[] =
    R"("kind": "count", "start": 10, "end": 20, "value": {"amount": 10})";
constexpr char kTenShort[] =
    R"("kind": "count", "start": 10, "end": 15, "value": {"amount": 10})";
constexpr char kEleven[] =
    R"("kind": "count", "start": 10, "end": 20, "value": {"amount": 11})";
constexpr char kTenOptional[] =
    R"("kind": "count", "start": 10, "end": 20, "optional": true)";
constexpr char kTenOrShort[] =
    R"("kind": "count", "start": 10, "end": 20, "value": {"amount": 10},
       "alt_spans": [[10, 15]])";
constexpr char kTenOrQuantity[] =
    R"("kind": "count", "start": 10, "end": 20, "alt_kinds": ["quantity"])";
constexpr char kQuantity[] = R"("kind": "quantity", "start": 12, "end": 15)";
constexpr char kOptionalQuantity[] =
    R"("kind": "quantity", "start": 12, "end": 15, "optional": true)";

TEST(Score, CountsWhatIsRightAndNamesWhatIsNot) {
  const Case cases[] = {
      {"the same",
       {kTen},
       {kTen},
       "",
       {.expected = 1,
        .actual = 1,
        .strict = 1,
        .relaxed = 1,
        .value = 1,
        .strict_value = 1}},
      {"nothing came out", {kTen}, {}, "missing", {.expected = 1}},
      {"nothing was expected", {}, {kTen}, "noisy", {.actual = 1}},
      {"another span",
       {kTen},
       {kTenShort},
       "span",
       {.expected = 1, .actual = 1, .relaxed = 1, .value = 1}},
      {"another value",
       {kTen},
       {kEleven},
       "value",
       {.expected = 1, .actual = 1, .strict = 1, .relaxed = 1}},
      {"a further right span",
       {kTenOrShort},
       {kTenShort},
       "",
       {.expected = 1,
        .actual = 1,
        .strict = 1,
        .relaxed = 1,
        .value = 1,
        .strict_value = 1}},
      {"an optional one that is found", {kTenOptional}, {kTen}, "", {}},
      {"an optional one that is not", {kTenOptional}, {}, "", {}},
      {"two in the place of an optional one",
       {kTenOptional},
       {kTenShort, kEleven},
       "",
       {}},
      {"an optional one of another kind", {kOptionalQuantity}, {kTen}, "", {}},
      {"another kind, which is right, too",
       {kTenOrQuantity},
       {kQuantity},
       "",
       {}},
      {"another kind, which is not",
       {kTen},
       {kQuantity},
       "missing noisy",
       {.expected = 1}},
      {"two for one: the exact one pairs",
       {kTen},
       {kTenShort, kTen},
       "noisy",
       {.expected = 1,
        .actual = 2,
        .strict = 1,
        .relaxed = 1,
        .value = 1,
        .strict_value = 1}},
  };
  for (const Case& c : cases) {
    const RecordsByDocument expected = Rows(c.expected);
    const RecordsByDocument actual = Rows(c.actual);
    Scores scores = Score(expected, actual);
    EXPECT_EQ(Said(scores), c.differences) << c.what;
    const Tally tally = scores.kinds["count"];
    EXPECT_EQ(tally.expected, c.tally.expected) << c.what;
    EXPECT_EQ(tally.actual, c.tally.actual) << c.what;
    EXPECT_EQ(tally.strict, c.tally.strict) << c.what;
    EXPECT_EQ(tally.relaxed, c.tally.relaxed) << c.what;
    EXPECT_EQ(tally.value, c.tally.value) << c.what;
    EXPECT_EQ(tally.strict_value, c.tally.strict_value) << c.what;
  }
}

TEST(Score, LeavesVagueTimesOutUnlessAskedFor) {
  const RecordsByDocument recently =
      Rows({R"("kind": "date", "start": 0, "end": 8, "vague": true)"});
  const RecordsByDocument none = Rows({});
  EXPECT_EQ(Said(Score(recently, none)), "");
  EXPECT_EQ(Said(Score(none, recently)), "");
  EXPECT_EQ(Said(Score(recently, none, true)), "missing");
  EXPECT_EQ(Said(Score(none, recently, true)), "noisy");
}

TEST(Score, ComparesWhatAClaimIsAboutOnlyWhereItSaysSo) {
  const RecordsByDocument expected =
      Rows({R"("kind": "money", "start": 0, "end": 2, "subject": "Acme",
          "attribute": "price", "modality": "asserted",
          "alt_modalities": ["planned"])"});
  const RecordsByDocument silent =
      Rows({R"("kind": "money", "start": 0, "end": 2)"});
  const RecordsByDocument right = Rows(
      {R"("kind": "money", "start": 0, "end": 2, "subject": {"name": "ACME"},
          "attribute": "price", "modality": "planned")"});
  const RecordsByDocument wrong =
      Rows({R"("kind": "money", "start": 0, "end": 2, "subject": null,
          "attribute": "cost", "attribution": {"source": "Bo"},
          "modality": "reported")"});
  EXPECT_EQ(Score(expected, silent).kinds["money"].linked, 0);
  EXPECT_EQ(Said(Score(expected, right)), "");
  EXPECT_EQ(Said(Score(expected, wrong)),
            "subject attribute attribution modality");
}

TEST(Score, TakesNoNoticeOfDocumentsOfWhichNothingIsExpected) {
  RecordsByDocument actual;
  actual["other"] = Rows({kTen}).at("d");
  EXPECT_TRUE(Score(Rows({}), actual).kinds.empty());
}

TEST(ValueAgrees, ByTheRuleOfTheKind) {
  struct ValueCase {
    const char* expected;
    const char* actual;
    bool agrees;
  };
  const ValueCase cases[] = {
      {R"("kind": "money", "value": {"amount": 19000000000, "unit": "USD"})",
       R"("value": {"amount": 19000000000.0, "unit": "USD"})", true},
      {R"("kind": "money", "value": {"amount": 5, "unit": "USD"})",
       R"("value": {"amount": 5, "unit": "usd"})", false},
      {R"("kind": "money", "value": {"low": 5})", R"("value": {"high": 5})",
       false},
      {R"("kind": "money", "value": {"amount": 5, "mod": "APPROX"})",
       R"("value": {"amount": 5, "per": "month"})", true},
      {R"("kind": "quantity", "value": {"amount": 5, "unit": "Tokens"})",
       R"("value": {"amount": 5, "unit": "token"})", true},
      {R"("kind": "count", "value": {"unit": "gpu"}, "alt_units": ["chip"])",
       R"("value": {"unit": "chips"})", true},
      {R"("kind": "percent", "value": {"unit": "percent"})",
       R"("value": {"unit": "basis_point"})", false},
      {R"("kind": "parameter_count", "value": {"amount": 7e9})",
       R"("value": {"amount": 7000000000.0, "scope": "active"})", true},
      {R"("kind": "date", "value": {"timex": "2026", "mod": "MID"})",
       R"("value": {"timex": "2026"})", true},
      {R"("kind": "date", "value": {"timex": "2026"}, "alt_timex": ["P1Y"])",
       R"("value": {"timex": "P1Y"})", true},
      {R"("kind": "entity", "value": {"type": "ORG", "name": "X"})",
       R"("value": {"type": "ORG", "name": "Y"})", true},
      {R"("kind": "entity", "value": {"type": "ORG"}, "alt_types": ["GPE"])",
       R"("value": {"type": "LOC"})", false},
  };
  for (const ValueCase& c : cases) {
    const std::string place = R"(, "start": 0, "end": 1)";
    const std::string actual = c.actual + place + R"(, "kind": "x")";
    EXPECT_EQ(
        ValueAgrees(Row((c.expected + place).c_str()), Row(actual.c_str())),
        c.agrees)
        << c.expected << " and " << c.actual;
  }
}

TEST(FiguresOf, AreNothingWhereThereIsNothingToDivideBy) {
  const Figures none = FiguresOf({});
  EXPECT_FALSE(none.strict.precision || none.strict.recall || none.strict.f1);
  const Figures only_noise = FiguresOf({.actual = 2});
  EXPECT_EQ(only_noise.strict.precision, 0.0);
  EXPECT_EQ(only_noise.strict.f1, std::nullopt);
  const Figures only_missing = FiguresOf({.expected = 2});
  EXPECT_EQ(only_missing.strict.f1, 0.0);
  const Figures half = FiguresOf({.expected = 2, .actual = 1, .strict = 1});
  EXPECT_EQ(half.strict.precision, 1.0);
  EXPECT_EQ(half.strict.recall, 0.5);
  EXPECT_DOUBLE_EQ(*half.strict.f1, 2.0 / 3);
}

TEST(AllValues, LeaveEntitiesOut) {
  Scores scores;
  scores.kinds["money"].expected = 2;
  scores.kinds["date"].expected = 3;
  scores.kinds["entity"].expected = 50;
  EXPECT_EQ(AllValues(scores).expected, 5);
}

TEST(UpdatedExpected, ScoresInFullAndKeepsWhatWasRight) {
  const RecordsByDocument expected = Rows(
      {R"("kind": "count",  "start": 0, "end": 3, "optional": true)",
       R"("kind":"count", "start": 5, "end": 9, "value": {"amount": 1.0})",
       R"("kind": "money", "start": 10, "end": 15, "value": {"amount": 2})",
       R"("kind": "date", "start": 20, "end": 25)"});
  const RecordsByDocument actual =
      Rows({R"("kind": "count", "start": 5, "end": 9, "value": {"amount": 1})",
            R"("kind": "money", "start": 11, "end": 15, "value": {"amount": 3},
          "subject": {"name": "Q"}, "attribute": "price")",
            R"("kind": "entity", "start": 30, "end": 33,
          "value": {"type": "ORG", "name": "Q", "entity": "org/q"})"});
  const std::string lines =
      UpdatedExpected(expected.at("d"), Score(expected, actual).differences);
  EXPECT_EQ(
      lines,
      R"({"kind": "count",  "start": 0, "end": 3, "optional": true})"
      "\n"
      R"({"kind":"count", "start": 5, "end": 9, "value": {"amount": 1.0}})"
      "\n"
      R"({"kind":"money","text":"","start":11,"end":15,"value":{"amount":3},"subject":"Q","attribute":"price","attribution":null,"modality":null,"optional":false})"
      "\n"
      R"({"kind":"entity","text":"","start":30,"end":33,"value":{"name":"Q","type":"ORG"},"optional":false})"
      "\n");
  const auto updated = ParseJsonLines(lines, "test", "d");
  EXPECT_EQ(Said(Score(updated.value(), actual)), "");
}

}  // namespace
}  // namespace claimline
