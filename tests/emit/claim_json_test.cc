#include "emit/claim_json.h"

#include <gtest/gtest.h>

#include <string>

#include "sample.h"

namespace claimline {
namespace {

constexpr std::string_view kSentence =
    R"("sentence":{"start":0,"end":27,"text":"Acme said \"over €2.5\" soon."})";

std::string WithSentence(std::string json) {
  const std::string mark = "SENTENCE";
  for (auto at = json.find(mark); at != json.npos; at = json.find(mark)) {
    json.replace(at, mark.size(), kSentence);
  }
  return json;
}

TEST(ClaimsJson, WritesTheFieldsThatAKindUses) {
  EXPECT_EQ(
      ClaimsJson(SampleClaims(), Format::kJson, {}),
      WithSentence(
          R"({"id":"aaaaaaaaaaaaaaaa-entity-0-4","document":"sample",)"
          R"("kind":"entity","text":"Acme","start":0,"end":4,)"
          R"("byte_start":0,"byte_end":4,)"
          R"("value":{"type":"ORG","name":"Acme Ltd","entity":"org/acme-ltd"},)"
          R"("modality":"asserted",SENTENCE,"section":"body","vague":false,)"
          R"("rule":"sample.rule"},)"
          "\n"
          R"({"id":"aaaaaaaaaaaaaaaa-money-11-20","document":"sample",)"
          R"("kind":"money","text":"over €2.5","start":11,"end":20,)"
          R"("byte_start":11,"byte_end":22,)"
          R"("value":{"amount":2.5,"low":2.5,"high":null,"mod":"MORE_THAN",)"
          R"("unit":"EUR","per":null},)"
          R"("subject":{"name":"bread","entity":null,"start":null,"end":null},)"
          R"("attribute":"price","attribution":{"source":"Acme Ltd",)"
          R"("entity":"org/acme-ltd","start":0,"end":4},"time":null,)"
          R"("modality":"reported",SENTENCE,"section":"body","vague":false,)"
          R"("rule":"sample.rule"},)"
          "\n"));
}

TEST(ClaimsJson, WritesEveryFieldOnEveryLine) {
  const std::string lines =
      ClaimsJson(SampleClaims(), Format::kJsonLines, {.vague = true});
  const std::string last =
      lines.substr(lines.find(R"({"id":"aaaaaaaaaaaaaaaa-date)"));
  EXPECT_EQ(
      last,
      WithSentence(
          R"({"id":"aaaaaaaaaaaaaaaa-date-22-26","document":"sample",)"
          R"("kind":"date","text":"soon","start":22,"end":26,)"
          R"("byte_start":24,"byte_end":28,)"
          R"("value":{"amount":null,"low":null,"high":null,"mod":null,)"
          R"("unit":null,"per":null,"scope":null,"experts":null,)"
          R"("type":"DATE","timex":"FUTURE_REF","start":null,"end":null,)"
          R"("name":null,"entity":null},"subject":null,"attribute":null,)"
          R"("attribution":null,"time":null,"modality":"asserted",SENTENCE,)"
          R"("section":"body","vague":true,"rule":"sample.rule",)"
          R"("source":"news/sample.txt","published":"2026-03-16"})"
          "\n"));
}

TEST(ClaimsJson, LeavesVagueTimesOutUnlessAskedFor) {
  const DocumentClaims sample = SampleClaims();
  EXPECT_EQ(ClaimsJson(sample, Format::kJson, {}).find("FUTURE_REF"),
            std::string::npos);
  EXPECT_NE(
      ClaimsJson(sample, Format::kJson, {.vague = true}).find("FUTURE_REF"),
      std::string::npos);
}

TEST(ClaimsJson, IsEmptyForADocumentWithoutClaims) {
  DocumentClaims sample = SampleClaims();
  sample.claims.clear();
  EXPECT_EQ(ClaimsJson(sample, Format::kJson, {}), "");
  EXPECT_EQ(ClaimsJson(sample, Format::kJsonLines, {}), "");
}

TEST(ClaimsJson, WritesDecimalsWithAFractionAndNoNoise) {
  struct Case {
    std::string digits, json;
  };
  const Case cases[] = {
      {"19000000000", "19000000000.0"},
      {"1250000000000", "1250000000000.0"},
      {"0.1", "0.1"},
      {"-0.25", "-0.25"},
      {"0", "0.0"},
  };
  for (const Case& c : cases) {
    DocumentClaims sample = SampleClaims();
    NumericValue value;
    value.amount = Decimal::Parse(c.digits);
    sample.claims[1].value = value;
    EXPECT_NE(ClaimsJson(sample, Format::kJson, {})
                  .find("\"amount\":" + c.json + ","),
              std::string::npos)
        << c.digits;
  }
}

TEST(ClaimsJson, EscapesWhatJsonMustAndNothingElse) {
  DocumentClaims sample = SampleClaims();
  sample.claims.resize(1);
  sample.claims[0].text = "a\"b\\c\n\t\x01/é\u2028😀";
  EXPECT_NE(ClaimsJson(sample, Format::kJson, {})
                .find(R"("text":"a\"b\\c\n\t\u0001/é)"
                      "\u2028😀\""),
            std::string::npos);
}

TEST(ClaimsJson, EscapesEveryControlCharacterWhereverItStands) {
  for (char c = 1; c < 0x20; ++c) {
    const std::string text = std::string(20, 'x') + c + std::string(20, 'y');
    DocumentClaims sample = SampleClaims();
    sample.claims[0].text = text;
    EXPECT_EQ(ClaimsJson(sample, Format::kJsonLines, {})
                  .find(c == '\n' ? text : std::string(1, c)),
              std::string::npos)
        << static_cast<int>(c);
  }
}

TEST(DocumentJson, SaysWhereTheDocumentCameFrom) {
  EXPECT_EQ(DocumentJson(SampleClaims(), {}),
            R"({"id":"sample","source":"news/sample.txt","bytes":29,)"
            R"("sha256":")" +
                std::string(64, 'a') +
                R"(","encoding":"utf-8","title":null,)"
                R"("published":"2026-03-16","published_span":[0,4],)"
                R"("status":"ok","claims":2})");
}

TEST(DocumentJson, SaysWhyADocumentFailed) {
  Document document;
  document.id = "broken";
  document.error.emplace().message = "it is empty";
  DocumentClaims failed;
  failed.document = std::make_unique<const Document>(std::move(document));
  EXPECT_EQ(DocumentJson(failed, {}),
            R"({"id":"broken","source":null,"bytes":0,"sha256":null,)"
            R"("encoding":null,"title":null,"published":null,)"
            R"("published_span":null,"status":"failed",)"
            R"("error":"it is empty","claims":0})");
}

}  // namespace
}  // namespace claimline
