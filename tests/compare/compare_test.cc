#include "compare/compare.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace claimline {
namespace {

// The lexicon that says what can be compared.
const RuleSet& Rules() {
  static const RuleSet rules = [] {
    RuleSet set;
    const Lexicon::Text text{
        {"revenue", "yes", "departure", "yes", "deadline", "yes", "period", ""},
        {2, 3, 4, 5}};
    set.lexicons.emplace("attribute", Lexicon("attribute", "attribute.tsv",
                                              {"surface", "compare"}, text));
    return set;
  }();
  return rules;
}

NumericValue Number(const char* low, const char* high,
                    const char* unit = "USD") {
  NumericValue value;
  if (low != nullptr) value.low = Decimal::Parse(low);
  if (high != nullptr) value.high = Decimal::Parse(high);
  value.unit = unit;
  return value;
}

NumericValue About(const char* amount) {
  NumericValue value = Number(amount, amount);
  value.mod = Modifier::kApprox;
  return value;
}

TimeValue Date(const char* start, const char* end) {
  TimeValue value;
  value.start = start;
  value.end = end;
  return value;
}

struct Said {
  Value value;
  std::string_view attribute = "revenue";
  std::string entity = "org/acme";
  Modality modality = Modality::kAsserted;
  std::string when = "";  // id of a date claim
  std::string id = "";    // else given by the place
};

// One document for each of `documents`; claims are `document.claim`.
std::vector<Comparison> Compare(
    const std::vector<std::vector<Said>>& documents) {
  Comparer comparer(Rules());
  for (std::size_t d = 0; d < documents.size(); ++d) {
    DocumentClaims document;
    for (std::size_t i = 0; i < documents[d].size(); ++i) {
      const Said& said = documents[d][i];
      Claim claim;
      claim.id = said.id.empty() ? std::to_string(d) + "." + std::to_string(i)
                                 : said.id;
      const bool is_date = std::holds_alternative<TimeValue>(said.value);
      claim.kind = is_date ? Kind::kDate : Kind::kMoney;
      claim.value = said.value;
      claim.subject = Reference{"Acme", said.entity, std::nullopt};
      claim.attribute = said.attribute;
      claim.modality = said.modality;
      claim.time = said.when;
      document.claims.push_back(std::move(claim));
    }
    comparer.Add(document);
  }
  return comparer.Compare();
}

std::string Verdicts(const std::vector<Comparison>& comparisons) {
  std::string verdicts;
  for (const Comparison& comparison : comparisons) {
    verdicts += Name(comparison.verdict);
    for (const std::string& claim : comparison.claims) verdicts += ' ' + claim;
    verdicts += ';';
  }
  return verdicts;
}

TEST(Compare, AgreesWhereTheBoundsHaveAValueInCommon) {
  const struct {
    NumericValue a;
    NumericValue b;
    const char* verdicts;
  } cases[] = {
      {Number("20", "20"), Number("20", "20"), "agree 0.0 1.0;"},
      {Number("19", nullptr), Number("20", "20"), "agree 0.0 1.0;"},
      {Number("19", nullptr), Number("19", "19"), "agree 0.0 1.0;"},
      {Number(nullptr, "19"), Number("20", "20"), "conflict 0.0 1.0;"},
      {Number("2", "2"), Number("3", "3"), "conflict 0.0 1.0;"},
      {Number("3", "4"), Number("4", "9"), "agree 0.0 1.0;"},
      {About("25"), Number("23", "23"), "agree 0.0 1.0;"},
      {About("25"), Number("20", "20"), "conflict 0.0 1.0;"},
      {Number("19", nullptr), Number("20", nullptr), "agree 0.0 1.0;"},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(Verdicts(Compare({{{c.a}}, {{c.b}}})), c.verdicts);
  }
}

TEST(Compare, AgreesWhereDatesOverlap) {
  const TimeValue year = Date("2026-01-01", "2027-01-01");
  const TimeValue june = Date("2026-06-01", "2026-07-01");
  const TimeValue july = Date("2026-07-01", "2026-08-01");
  EXPECT_EQ(Verdicts(Compare({{{year, "deadline"}}, {{june, "deadline"}}})),
            "agree 0.0 1.0;");
  EXPECT_EQ(Verdicts(Compare({{{july, "deadline"}}, {{june, "deadline"}}})),
            "conflict 0.0 1.0;");
}

TEST(Compare, HoldsAgainstEachOtherOnlyWhatIsOfOneThing) {
  const Value five = Number("5", "5");
  const Value six = Number("6", "6");
  const Value six_euros = Number("6", "6", "EUR");
  EXPECT_EQ(Verdicts(Compare({{{five}}, {{six_euros}}})), "");
  EXPECT_EQ(Verdicts(Compare({{{five}}, {{six, "departure"}}})), "");
  EXPECT_EQ(Verdicts(Compare({{{five}}, {{six, "revenue", "org/globex"}}})),
            "");
  EXPECT_EQ(Verdicts(Compare({{{five}, {six}}})), "");
}

TEST(Compare, LeavesOutWhatIsNoneOfTheArticlesWord) {
  const Value five = Number("5", "5");
  const Value six = Number("6", "6");
  EXPECT_EQ(Verdicts(Compare({{{five, "period"}}, {{six, "period"}}})), "");
  EXPECT_EQ(
      Verdicts(Compare({{{five, "revenue", ""}}, {{six, "revenue", ""}}})), "");
  EXPECT_EQ(
      Verdicts(Compare(
          {{{five, "revenue", "org/acme", Modality::kNegated}}, {{six}}})),
      "");
}

TEST(Compare, SetsADocumentThatAgreesWithNoneAgainstAll) {
  const Value five = Number("5", "5");
  const Value six = Number("6", "6");
  EXPECT_EQ(Verdicts(Compare({{{five}}, {{five}}, {{six}}})),
            "agree 0.0 1.0;conflict 0.0 1.0 2.0;");
}

TEST(Compare, ForgivesADocumentItsOtherValuesWhereOneAgrees) {
  const Value five = Number("5", "5");
  const Value six = Number("6", "6");
  EXPECT_EQ(Verdicts(Compare({{{five}, {six}}, {{five}}})), "agree 0.0 1.0;");
}

TEST(Compare, DoesNotHoldDifferentTimesAgainstEachOther) {
  const Value five = Number("5", "5");
  const Value six = Number("6", "6");
  const Said in_2024{Date("2024-01-01", "2025-01-01"),
                     "period",
                     "org/acme",
                     Modality::kAsserted,
                     "",
                     "2024"};
  const Said in_2025{Date("2025-01-01", "2026-01-01"),
                     "period",
                     "org/acme",
                     Modality::kAsserted,
                     "",
                     "2025"};
  const auto dated = [](const Value& value, const char* when) {
    return Said{value, "revenue", "org/acme", Modality::kAsserted, when, ""};
  };
  EXPECT_EQ(Verdicts(Compare({{in_2024, dated(five, "2024")},
                              {in_2025, dated(six, "2025")}})),
            "");
  EXPECT_EQ(Verdicts(Compare({{in_2024, dated(five, "2024")},
                              {in_2024, dated(six, "2024")}})),
            "conflict 0.1 1.1;");
}

}  // namespace
}  // namespace claimline
