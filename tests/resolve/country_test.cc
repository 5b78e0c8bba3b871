#include "resolve/country.h"

#include <gtest/gtest.h>

#include "marked_mention.h"

namespace claimline {
namespace {

struct Article {
  const char* text;
  const char* country;
};

void ExpectCountries(std::span<const Article> articles) {
  for (const Article& article : articles) {
    EXPECT_EQ(FindCountry(article.text, EnglishLexicons()), article.country)
        << article.text;
  }
}

TEST(FindCountry, BelievesAStatement) {
  const Article articles[] = {
      {"All figures are in Canadian dollars. It costs $5.", "CA"},
      {"Prices in Australian dollars: $5.", "AU"},
  };
  ExpectCountries(articles);
}

TEST(FindCountry, TakesTheCountryNamedMostOfThoseThatShareTheSign) {
  const Article articles[] = {
      {"Beijing gave ¥5 to Chinese firms, and Japan watched.", "CN"},
      {"Tokyo gave ¥5 to Japanese firms.", "JP"},
      {"Manila said 5 pesos go to Filipino nurses.", "PH"},
      {"It paid Rs 5 in Karachi, Pakistan.", "PK"},
      {"Prague owes 5 million crowns to Czech banks.", "CZ"},
      {"Stockholm lent 5 million crowns to Swedish firms.", "SE"},
  };
  ExpectCountries(articles);
}

TEST(FindCountry, HasNoneWithoutAClearSign) {
  const Article articles[] = {
      {"", ""},
      {"Canada and Canadian firms paid $5.", ""},
      {"It paid ¥5 in China.", ""},
      {"China, Chinese firms, Japan and Tokyo shared ¥5.", ""},
      {"Chinese and Chinese again, without money.", ""},
  };
  ExpectCountries(articles);
}

TEST(FindCountry, TakesABareDollarForALocalOneOnlyBesideTheForeignOne) {
  const Article articles[] = {
      {"Sydney and Australian banks lost $5 (US$3).", "AU"},
      {"Sydney and Australian banks lost A$5 ($3).", ""},
      {"Sydney and Australian banks lost US$5.", ""},
  };
  ExpectCountries(articles);
}

}  // namespace
}  // namespace claimline
