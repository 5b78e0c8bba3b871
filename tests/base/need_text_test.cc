#include "base/need_text.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

const std::string kEdges(1, kEdge);

TEST(NeedText, IsWrittenAsItWasRead) {
  for (const std::string& written :
       {std::string(), std::string("a"), kEdges + "now" + kEdges,
        std::string(1, kDigits) + " km", "\xE2\x82\xAC" + kEdges}) {
    EXPECT_EQ(NeedText(written).Written(), written);
  }
}

TEST(NeedText, KeepsAsMuchAsIsCompared) {
  EXPECT_EQ(NeedText("parameters").Written(), "paramete");
  EXPECT_EQ(NeedText("parameters" + kEdges).Written(), "paramete");
  EXPECT_EQ(NeedText("paramete" + kEdges).Written(), "paramete" + kEdges);
}

TEST(NeedText, StandsInTheOrderOfItsBytes) {
  EXPECT_LT(NeedText("ab"), NeedText("abc"));
  EXPECT_LT(NeedText("abc"), NeedText("b"));
  EXPECT_LT(NeedText("b"), NeedText("\xC3"));
}

TEST(NeedText, GivesItsFirstBytes) {
  EXPECT_EQ(NeedText(kEdges + "paramete" + kEdges).First(3),
            NeedText(kEdges + "par"));
  EXPECT_EQ(NeedText("abc").First(0), NeedText());
}

}  // namespace
}  // namespace claimline
