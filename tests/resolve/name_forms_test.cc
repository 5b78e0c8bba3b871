#include "resolve/name_forms.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

TEST(IsVersionFigure, RefusesYearsAndGroupedFigures) {
  for (const char* word : {"5", "3.1", "70B", "2000B"}) {
    EXPECT_TRUE(IsVersionFigure(word)) << word;
  }
  for (const char* word : {"2026", "1984", "2,000", "1234567"}) {
    EXPECT_FALSE(IsVersionFigure(word)) << word;
  }
}

TEST(IsRomanNumeral, TakesSmallNumbersInCapitals) {
  for (const char* word : {"II", "IV", "X", "XXI"}) {
    EXPECT_TRUE(IsRomanNumeral(word)) << word;
  }
  for (const char* word : {"", "ii", "2", "MIX"}) {
    EXPECT_FALSE(IsRomanNumeral(word)) << word;
  }
}

TEST(IsCorporateEnding, TakesLegalFormsAndWordsThatNameNothing) {
  for (const char* rest : {"Inc.", "Systems", "Holdings Ltd", ""}) {
    EXPECT_TRUE(IsCorporateEnding(rest)) << rest;
  }
  for (const char* rest : {"Research", "Cloud", "Systems Research"}) {
    EXPECT_FALSE(IsCorporateEnding(rest)) << rest;
  }
}

TEST(IsLegalForm, KnowsThoseOfSeveralCountries) {
  for (const char* word : {"Inc.", "GmbH", "PLC", "SE"}) {
    EXPECT_TRUE(IsLegalForm(word)) << word;
  }
  EXPECT_FALSE(IsLegalForm("Group"));
}

}  // namespace
}  // namespace claimline
