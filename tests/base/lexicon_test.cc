#include "base/lexicon.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>

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

TEST(Lexicon, FindsASurfaceInAnyCaseWhateverGapsItHasAndWhereverTheyAre) {
  const std::string letters = "abcdefghijklmnopqrst";
  for (std::size_t size = 3; size <= letters.size(); ++size) {
    for (std::size_t at = 1; at + 1 < size; ++at) {
      std::string surface = letters.substr(0, size);
      surface[at] = ' ';
      const Lexicon lexicon("gap", "gap.tsv", {"surface"}, {{surface}, {2}});
      std::string said = surface;
      for (char& c : said) c = c == ' ' ? c : static_cast<char>(c - 'a' + 'A');
      for (const char* gap : {" ", "-", "\n", " - "}) {
        std::string written = said;
        EXPECT_NE(lexicon.Find(written.replace(at, 1, gap)), nullptr)
            << written;
      }
      said[at] = '.';
      EXPECT_EQ(lexicon.Find(said), nullptr) << said;
    }
  }
}

}  // namespace
}  // namespace claimline
