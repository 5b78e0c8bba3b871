#include "base/lexicon.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

Lexicon Coins() {
  return Lexicon("coin", "coin.tsv", {"surface", "code"},
                 {{"mark", "DEM", "Mark", "person"}, {2, 3}});
}

TEST(Lexicon, FindsTheSurfaceAsWrittenBeforeOneOfAnotherCase) {
  EXPECT_EQ(Coins().Get("Mark", "code"), "person");
  EXPECT_EQ(Coins().Get("mark", "code"), "DEM");
  EXPECT_EQ(Coins().Get("MARK", "code"), "DEM");
}

TEST(Lexicon, SaysNothingOfUnknownSurfacesAndColumns) {
  EXPECT_EQ(Coins().Find("franc"), nullptr);
  EXPECT_EQ(Coins().Get("mark", "country"), "");
}

TEST(Lexicon, FoldsCaseHyphensAndLineBreaks) {
  EXPECT_EQ(FoldSurface("Hong-Kong\n Dollar"), "hong kong dollar");
}

}  // namespace
}  // namespace claimline
