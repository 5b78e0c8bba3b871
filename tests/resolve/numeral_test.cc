#include "resolve/numeral.h"

#include <gtest/gtest.h>

#include "marked_mention.h"

namespace claimline {
namespace {

struct Numeral {
  const char* figure;
  const char* scale;
  const char* value;
};

void ExpectValues(std::span<const Numeral> numerals) {
  for (const Numeral& n : numerals) {
    const auto value = ParseFigure(n.figure, n.scale, EnglishLexicons());
    ASSERT_TRUE(value) << n.figure << " " << n.scale;
    EXPECT_EQ(*value, *Decimal::Parse(n.value)) << n.figure << " " << n.scale;
  }
}

TEST(ParseFigure, ReadsDigitsWithGroupsAndDecimals) {
  const Numeral numerals[] = {
      {"314", "", "314"},
      {"1,250.75", "", "1250.75"},
      {"12,34,567.89", "", "1234567.89"},
      {"1'000'000", "", "1000000"},
      {"816 000", "", "816000"},
      {"1 250,50", "", "1250.50"},
      {".5", "", "0.5"},
      {"007", "", "7"},
      {"4 . 8", "", "4.8"},
  };
  ExpectValues(numerals);
}

TEST(ParseFigure, TellsTheDecimalMarkFromGroupMarksByTheirPlaces) {
  const Numeral numerals[] = {
      {"1,250", "", "1250"},        {"1,25", "", "1.25"},
      {"0,125", "", "0.125"},       {"1.250", "", "1.25"},
      {"1.110.000", "", "1110000"}, {"1.110.000,50", "", "1110000.5"},
      {"1.500,00", "", "1500"},     {"1,500.00", "", "1500"},
      {"1,5", "Mio.", "1500000"},
  };
  ExpectValues(numerals);
}

TEST(ParseFigure, ReadsSigns) {
  const Numeral numerals[] = {
      {"-5", "", "-5"},         {"–0.7", "", "-0.7"},     {"+3", "", "3"},
      {"minus five", "", "-5"}, {"Negative 2", "", "-2"},
  };
  ExpectValues(numerals);
}

TEST(ParseFigure, ReadsFractions) {
  const Numeral numerals[] = {
      {"½", "", "0.5"},           {"3½", "", "3.5"},
      {"1 ¾", "", "1.75"},        {"1/4", "", "0.25"},
      {"1 1/2", "", "1.5"},       {"two-fifths", "", "0.4"},
      {"one-half", "", "0.5"},    {"three quarters of a", "million", "750000"},
      {"½", "million", "500000"},
  };
  ExpectValues(numerals);
}

TEST(ParseFigure, ReadsCardinalsInWords) {
  const Numeral numerals[] = {
      {"seven", "", "7"},
      {"Zero", "", "0"},
      {"Twenty-five", "", "25"},
      {"forty two", "", "42"},
      {"a hundred", "", "100"},
      {"two hundred and fifty", "", "250"},
      {"twelve hundred", "", "1200"},
      {"three thousand five hundred", "", "3500"},
      {"two hundred\nthousand", "", "200000"},
      {"one million, two hundred thousand", "", "1200000"},
      {"a million", "", "1000000"},
      {"a dozen", "", "12"},
      {"half a dozen", "", "6"},
      {"two dozen", "", "24"},
      {"a couple of", "", "2"},
      {"two and a half", "", "2.5"},
      {"a million and a half", "", "1500000.0"},
      {"half a", "", "0.5"},
      {"a half", "", "0.5"},
      {"a quarter of a", "", "0.25"},
  };
  ExpectValues(numerals);
}

TEST(ParseFigure, MultipliesByTheMagnitudeWhereverItStands) {
  const Numeral numerals[] = {
      {"1.25", "trillion", "1250000000000"},
      {"6", "T", "6000000000000"},
      {"10", "k", "10000"},
      {"3", "MM", "3000000"},
      {"728", "mil", "728000000"},
      {"500", "crore", "5000000000"},
      {"two", "lakh", "200000"},
      {"half a", "Billion", "500000000"},
      {"two hundred", "million", "200000000"},
      {"two", "hundred million", "200000000"},
      {"two hundred million", "", "200000000"},
  };
  ExpectValues(numerals);
}

TEST(ParseFigure, RefusesWhatIsNoNumber) {
  const Numeral numerals[] = {
      {"", "", ""},
      {"-", "", ""},
      {"two three", "", ""},
      {"twenty eleven", "", ""},
      {"and", "", ""},
      {"twofold", "", ""},
      {"12a", "", ""},
      {"3", "parsecs", ""},
      {"1/0", "", ""},
      {"two thousand million", "", ""},
      {"1234567890123456789", "", ""},
  };
  for (const Numeral& n : numerals) {
    EXPECT_FALSE(ParseFigure(n.figure, n.scale, EnglishLexicons()))
        << n.figure << " " << n.scale;
  }
}

}  // namespace
}  // namespace claimline
