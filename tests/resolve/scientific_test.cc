#include "resolve/scientific.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

TEST(ParseScientific, ReadsAPowerOfTenHoweverRaised) {
  const auto expected = Decimal::Scaled(38, 24);
  for (const char* figure : {"3.8e25", "3.8E+25", "3.8 × 10^25", "3.8x10²⁵"}) {
    EXPECT_EQ(ParseScientific(figure), expected) << figure;
  }
  EXPECT_EQ(ParseScientific("10^25"), Decimal::Scaled(1, 25));
  EXPECT_EQ(ParseScientific("2.48×10⁻⁵"), Decimal::Scaled(248, -7));
}

TEST(ParseScientific, RefusesFiguresWithoutOne) {
  for (const char* figure : {"10", "3.8", "210²", "e5", "five", "1e", "10½"}) {
    EXPECT_FALSE(ParseScientific(figure)) << figure;
  }
}

TEST(ParseScientific, RefusesWhatNoDecimalHolds) {
  EXPECT_FALSE(ParseScientific("1e99"));
}

}  // namespace
}  // namespace claimline
