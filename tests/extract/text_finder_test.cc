#include "extract/text_finder.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/rule.h"

namespace claimline {
namespace {

using Finds = std::vector<std::pair<std::string, std::size_t>>;

const std::string kEdges(1, kEdge);
const std::string kNumber(1, kDigits);

// What stands where in `sentence`, by place.
Finds Found(const std::vector<std::string>& texts,
            const std::string& sentence) {
  std::vector<TextFinder::Entry> entries;
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    entries.push_back({texts[i], i});
  }
  const std::string padded = sentence + std::string(TextFinder::kPadding, '\0');
  Finds finds;
  std::vector<TextFinder::Place> memory;
  TextFinder(entries).Find(std::string_view(padded).substr(0, sentence.size()),
                           memory, [&](std::uint32_t text, std::size_t at) {
                             finds.emplace_back(texts[text], at);
                           });
  return finds;
}

TEST(TextFinder, TellsWhetherATextStands) {
  struct Case {
    std::string text;
    std::string sentence;
    bool stands;
  };
  const Case cases[] = {
      {"million", "five million in all", true},
      {"million", "five billion in all", false},
      {"million", "FIVE MILLION", true},
      {"USD", "50 USD", true},
      {"USD", "50 usd", false},
      {"USD", "US dollars", false},
      {"%", "up 5%", true},
      {" of ", "one of them", true},
      {" of ", "offal", false},
      {kNumber, "it is " + kNumber, true},
      {kNumber, "it is five", false},
      {"Q" + kNumber, "in Q" + kNumber, true},
      {"Q" + kNumber, "Q and " + kNumber, false},
      {kNumber + " W", kNumber + " W", true},
      {"parameters", "a parameter", true},  // only its head is compared
      {"parameters", "paragraphs", false},
      {"–", "5–6", true},
      {"–", "5—6", false},
      {kEdges + "now", "right now", true},
      {kEdges + "now", "we know", false},
      {"now" + kEdges, "right now", true},
      {"now" + kEdges, "nowhere", false},
      {"parameters" + kEdges, "parametersx", true},
      {"x", "", false},
      {"end", "the end", true},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(!Found({c.text}, c.sentence).empty(), c.stands)
        << c.text << " in " << c.sentence;
  }
}

TEST(TextFinder, FindsAllTextsWhereverTheyOverlap) {
  EXPECT_EQ(Found({"ate", "later", "at"}, "later at"),
            (Finds{{"later", 0}, {"at", 1}, {"ate", 1}, {"at", 6}}));
}

TEST(TextFinder, TellsManyTextsApartThatStartAlike) {
  std::vector<std::string> texts;
  for (char c = 'a'; c <= 'z'; ++c) texts.push_back(std::string("the ") + c);
  EXPECT_EQ(Found(texts, "so the query"), (Finds{{"the q", 3}}));
  for (std::string& text : texts) text += "uery";
  EXPECT_EQ(Found(texts, "so the query"), (Finds{{"the query", 3}}));
  EXPECT_EQ(Found(texts, "so The Query"), (Finds{{"the query", 3}}));
}

}  // namespace
}  // namespace claimline
