#include "records/pair.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

struct Case {
  const char* what;
  std::vector<Range> left;
  std::vector<Range> right;
  std::vector<Pair> pairs;
};

TEST(PairByOverlap, PairsTheGreatestOverlapFirstAndOneToOne) {
  const Case cases[] = {
      {"nothing", {}, {{0, 4}}, {}},
      {"ranges that only touch", {{0, 4}}, {{4, 8}}, {}},
      {"an empty range", {{2, 2}}, {{0, 4}}, {}},
      {"the greater of two", {{0, 10}}, {{0, 3}, {3, 10}}, {{0, 1}}},
      {"the earlier of two equal ones", {{0, 10}}, {{5, 7}, {0, 2}}, {{0, 0}}},
      {"what is left over",
       {{0, 10}, {8, 12}},
       {{7, 12}, {0, 2}},
       {{1, 0}, {0, 1}}},
      {"a long one that starts far before",
       {{90, 95}},
       {{0, 100}, {10, 11}, {20, 21}},
       {{0, 0}}},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(PairByOverlap(c.left, c.right), c.pairs) << c.what;
  }
}

}  // namespace
}  // namespace claimline
