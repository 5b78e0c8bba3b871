#include "base/decimal.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

Decimal D(std::string_view digits) { return *Decimal::Parse(digits); }

struct Written {
  const char* digits;
  const char* text;
};

TEST(Decimal, WritesWhatItReadAlwaysWithAFraction) {
  const Written cases[] = {
      {"0", "0.0"},
      {"19000000000", "19000000000.0"},
      {"1.50", "1.5"},
      {"-0.25", "-0.25"},
      {"0.001", "0.001"},
      {"007", "7.0"},
      {"100.0", "100.0"},
      {"999999999999999999", "999999999999999999.0"},
      {"1000000000000000000", "1000000000000000000.0"},
  };
  for (const Written& c : cases) EXPECT_EQ(D(c.digits).ToString(), c.text);
}

TEST(Decimal, RefusesWhatIsNoNumberOrTooLong) {
  for (const char* text : {"", "-", ".", "1.2.3", "1,000", "1e5", "+1", "x",
                           "1234567890123456789", "0.1234567890123456789"}) {
    EXPECT_FALSE(Decimal::Parse(text)) << text;
  }
}

TEST(Decimal, MultipliesAndAddsExactly) {
  EXPECT_EQ(D("1.25").Times(D("1000000000000")), D("1250000000000"));
  EXPECT_EQ(D("0.1").Plus(D("0.2")), D("0.3"));
  EXPECT_EQ(D("3").Plus(D("-3")), D("0"));
  EXPECT_EQ(D("2.5").ShiftedBy(6), D("2500000"));
  EXPECT_FALSE(D("999999999999999999").Times(D("999999999999999999")));
}

TEST(Decimal, DividesExactlyOrToSixteenDigits) {
  EXPECT_EQ(D("1").DividedBy(D("4")), D("0.25"));
  EXPECT_EQ(D("10").DividedBy(D("2")), D("5"));
  EXPECT_EQ(D("1").DividedBy(D("3")), D("0.3333333333333333"));
  EXPECT_EQ(D("2").DividedBy(D("3")), D("0.6666666666666667"));
  EXPECT_EQ(D("-2").DividedBy(D("3")), D("-0.6666666666666667"));
  EXPECT_FALSE(D("1").DividedBy(D("0")));
}

TEST(Decimal, OrdersByValue) {
  const char* ascending[] = {"-100", "-9.5", "-0.1",
                             "0",    "0.09", "0.1",
                             "9",    "10",   "1000000000000000000"};
  for (std::size_t i = 0; i < std::size(ascending); ++i) {
    for (std::size_t j = 0; j < std::size(ascending); ++j) {
      EXPECT_EQ(D(ascending[i]) <=> D(ascending[j]), i <=> j)
          << ascending[i] << " and " << ascending[j];
    }
  }
}

}  // namespace
}  // namespace claimline
