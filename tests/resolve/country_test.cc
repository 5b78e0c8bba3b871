#include "resolve/country.h"

#include <gtest/gtest.h>

#include "marked_mention.h"

namespace claimline {
namespace {

struct Article {
  std::string_view text;
  std::vector<std::string_view> money;  // as it stands in the text
  const char* country;
};

std::string CountryOf(const Article& article) {
  Rule rule;
  rule.kind = RuleKind::kMoney;
  std::vector<Mention> mentions;
  for (const std::string_view money : article.money) {
    const auto start = static_cast<std::uint32_t>(article.text.find(money));
    mentions.push_back(
        {&rule, {start, start + static_cast<std::uint32_t>(money.size())}});
  }
  return FindCountry(mentions, article.text, EnglishLexicons());
}

void ExpectCountries(std::span<const Article> articles) {
  for (const Article& article : articles) {
    EXPECT_EQ(CountryOf(article), article.country) << article.text;
  }
}

TEST(FindCountry, BelievesAStatement) {
  const Article articles[] = {
      {"All figures are in Canadian dollars. It costs $5.", {"$5"}, "CA"},
      {"Prices in Australian dollars: $5.", {"$5"}, "AU"},
  };
  ExpectCountries(articles);
}

TEST(FindCountry, TakesTheCountryNamedMostOfThoseThatShareTheSign) {
  const Article articles[] = {
      {"Beijing gave ¥5 to Chinese firms, and Japan watched.", {"¥5"}, "CN"},
      {"Tokyo gave ¥5 to Japanese firms.", {"¥5"}, "JP"},
      {"Manila said 5 pesos go to Filipino nurses.", {"5 pesos"}, "PH"},
      {"It paid Rs 5 in Karachi, Pakistan.", {"Rs 5"}, "PK"},
      {"Prague owes 5 million crowns to Czech banks.",
       {"5 million crowns"},
       "CZ"},
      {"Stockholm lent 5 million crowns to Swedish firms.",
       {"5 million crowns"},
       "SE"},
  };
  ExpectCountries(articles);
}

TEST(FindCountry, HasNoneWithoutAClearSign) {
  const Article articles[] = {
      {"", {}, ""},
      {"Canada and Canadian firms paid $5.", {"$5"}, ""},
      {"It paid ¥5 in China.", {"¥5"}, ""},
      {"China, Chinese firms, Japan and Tokyo shared ¥5.", {"¥5"}, ""},
      {"Chinese and Chinese again, without money.", {}, ""},
  };
  ExpectCountries(articles);
}

TEST(FindCountry, TakesCentsBesideEurosForTheirs) {
  const Article articles[] = {
      {"It costs 39 cents, or 5 euros a day.", {"39 cents", "5 euros"}, "DE"},
      {"It costs 39 cents, or $5 and 5 euros.",
       {"39 cents", "$5", "5 euros"},
       ""},
  };
  ExpectCountries(articles);
}

TEST(FindCountry, TakesDollarsForLocalOnesWhereNothingSpeaksOfAmerica) {
  const Article articles[] = {
      {"Sydney rents rose 5 per cent to $5, Perth and Melbourne ones too.",
       {"$5"},
       "AU"},
      {"Sydney rents rose 5% to $5, Perth and Melbourne ones too.", {"$5"}, ""},
      {"Sydney rents rose 5 per cent to $5, Perth and New York ones too, as "
       "in Melbourne.",
       {"$5"},
       ""},
      {"Sydney rents rose 5 per cent to $5 (A$4), Perth and Melbourne too.",
       {"$5", "A$4"},
       ""},
  };
  ExpectCountries(articles);
}

TEST(FindCountry, TakesABareDollarForALocalOneOnlyBesideTheForeignOne) {
  const Article articles[] = {
      {"Sydney and Australian banks lost $5 (US$3).", {"$5", "US$3"}, "AU"},
      {"Sydney and Australian banks lost A$5 ($3).", {"A$5", "$3"}, ""},
      {"Sydney and Australian banks lost US$5.", {"US$5"}, ""},
  };
  ExpectCountries(articles);
}

}  // namespace
}  // namespace claimline
