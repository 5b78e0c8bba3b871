#include "extract/filter_text.h"

#include <gtest/gtest.h>

#include <string>

#include "base/rule.h"

namespace claimline {
namespace {

const std::string kNumber(1, kDigits);

// The text of `sentence`.
std::string TextOf(const std::string& sentence) {
  FilterText text;
  text.Set(sentence);
  return std::string(text.text());
}

TEST(FilterText, HasOneCharacterForAFigure) {
  EXPECT_EQ(TextOf("It sold 1,250.5 of 30."),
            "It sold " + kNumber + " of " + kNumber + ".");
  EXPECT_EQ(TextOf("7,x"), kNumber + ",x");
  EXPECT_EQ(TextOf("1..2"), kNumber + ".." + kNumber);
  EXPECT_EQ(TextOf(""), "");
}

TEST(FilterText, HasSpacesForAllWhiteSpace) {
  EXPECT_EQ(TextOf("a\tb\nc long line\r\nand more"),
            "a b c long line  and more");
  EXPECT_EQ(TextOf("caf\u00E9 \u2013 o\u0131l, 9 \u00B5m"),
            "caf\u00E9 \u2013 o\u0131l, " + kNumber + " \u00B5m");
}

TEST(FilterText, KnowsWhereEachByteStoodInTheSentence) {
  const std::string sentence = "In 1999, 12.5 to 20,000 of them";
  FilterText text;
  text.Set("something 1,000 else");
  text.Set(sentence);
  const std::string_view flat = text.text();
  for (std::size_t at = 0; at < flat.size(); ++at) {
    if (flat[at] == kDigits) continue;
    EXPECT_EQ(sentence[text.Origin(at)], flat[at]) << at;
  }
  FilterText again;
  again.Set(sentence);
  EXPECT_EQ(again.Origin(again.text().rfind(kDigits)), sentence.find("20,"));
}

}  // namespace
}  // namespace claimline
