#include "link/time.h"

#include <gtest/gtest.h>

#include "marked_text.h"

namespace claimline {
namespace {

TEST(Time, IsTheDateOfTheClause) {
  EXPECT_EQ(LinkMarked("It had {money $5} in {date 2024}, but in {date 2025} "
                       "nothing.")
                .time,
            "2024");
}

TEST(Time, IsElseTheDateOfTheSentence) {
  EXPECT_EQ(LinkMarked("It lost {money $5}; that was in {date 2025}.").time,
            "2025");
}

TEST(Time, IsNoDuration) {
  EXPECT_EQ(LinkMarked("It lost {money $5} in {date two years}.").time, "");
}

TEST(Time, OfADateIsNone) {
  EXPECT_EQ(LinkMarked("from {date 2024} to {date 2025}").time, "");
}

}  // namespace
}  // namespace claimline
