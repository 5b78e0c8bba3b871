#include "records/parse.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

TEST(ParseJsonLines, ReadsTheRowsOfAnExpectedFileUnderTheNameOfItsDocument) {
  const auto read = ParseJsonLines(
      R"({"kind": "money", "text": "$5", "start": 3, "end": 5, "value": {"amount": 5, "low": 5.0, "unit": "USD"}, "subject": "tea", "attribute": "price", "attribution": null, "alt_attributes": ["cost", null], "alt_spans": [[2, 5]], "optional": true})"
      "\n\n",
      "a.gold.jsonl", "a");
  ASSERT_TRUE(read.ok());
  ASSERT_EQ(read.value().at("a").size(), 1u);
  const Record& record = read.value().at("a")[0];
  EXPECT_EQ(record.kind, "money");
  EXPECT_EQ(record.span, (Range{3, 5}));
  EXPECT_EQ(record.value.amount, 5.0);
  EXPECT_EQ(record.value.high, std::nullopt);
  EXPECT_EQ(record.value.unit, "USD");
  EXPECT_EQ(record.subject, "tea");
  EXPECT_EQ(record.attribution, "");
  EXPECT_TRUE(record.linked);
  EXPECT_TRUE(record.optional);
  EXPECT_EQ(record.also.attributes, (std::vector<std::string>{"cost", ""}));
  EXPECT_EQ(record.also.spans, (std::vector<Range>{{2, 5}}));
}

TEST(ParseJsonLines, KnowsADocumentWithoutRows) {
  const auto read = ParseJsonLines("", "a.gold.jsonl", "a");
  ASSERT_TRUE(read.ok());
  EXPECT_TRUE(read.value().at("a").empty());
}

TEST(ParseJsonLines, ReadsClaimsWithTheirSubjectsAndSentences) {
  const auto read = ParseJsonLines(
      R"({"document": "d", "kind": "count", "text": "2", "start": 9, "end": 10, "value": {}, "subject": {"name": "X"}, "attribute": null, "attribution": {"source": "Y"}, "rule": "count.bare", "sentence": {"start": 4, "end": 11, "text": "they 2."}})",
      "claims.jsonl");
  ASSERT_TRUE(read.ok());
  const Record& record = read.value().at("d").at(0);
  EXPECT_EQ(record.subject, "X");
  EXPECT_EQ(record.attribution, "Y");
  EXPECT_EQ(record.rule, "count.bare");
  ASSERT_TRUE(record.sentence);
  EXPECT_EQ(record.sentence->range, (Range{4, 11}));
}

TEST(ParseJsonLines, SaysWhichLineIsOfWrongForm) {
  struct Case {
    const char* line;
    const char* message;
  };
  const Case cases[] = {
      {"{\"kind\": ", "row is no object"},
      {"[1]", "row is no object"},
      {"{\"kind\": \"money\", \"start\": 1}",
       "row has no whole numbers `start` and `end`"},
      {"{\"start\": 1, \"end\": 2}", "row has no `kind`"},
      {"{\"kind\": \"money\", \"start\": 1, \"end\": 2, \"value\": 5}",
       "row has a `value` that is no object"},
  };
  const std::string good = "{\"kind\": \"money\", \"start\": 1, \"end\": 2}\n";
  for (const Case& c : cases) {
    const auto read = ParseJsonLines(good + c.line, "a.gold.jsonl", "a");
    ASSERT_FALSE(read.ok()) << c.line;
    EXPECT_EQ(read.error().message, c.message);
    EXPECT_EQ(read.error().line, 2);
    EXPECT_EQ(read.error().file, "a.gold.jsonl");
  }
}

TEST(ParseClaimsJson, KeepsDocumentsWithoutClaims) {
  const auto read = ParseClaimsJson(
      R"({"documents": [{"id": "a"}, {"id": "b"}],
          "claims": [{"document": "b", "kind": "date", "start": 0, "end": 4,
                      "value": {"timex": "2026"}, "vague": true}]})",
      "claims.json");
  ASSERT_TRUE(read.ok());
  EXPECT_TRUE(read.value().at("a").empty());
  EXPECT_EQ(read.value().at("b").at(0).value.timex, "2026");
  EXPECT_TRUE(read.value().at("b").at(0).vague);
}

TEST(ParseClaimsJson, RefusesWhatIsNoClaimsFile) {
  for (const char* json : {"", "[]", "{\"claims\": 1}", "{"}) {
    const auto read = ParseClaimsJson(json, "x.json");
    ASSERT_FALSE(read.ok()) << json;
    EXPECT_EQ(read.error().message, "is no claims file: no array `claims`");
  }
}

}  // namespace
}  // namespace claimline
