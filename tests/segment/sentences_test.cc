#include "segment/sentences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lexicons.h"
#include "segment/lines.h"

namespace claimline {
namespace {

// The sentences of `text`, split by `|`.
std::string Split(std::string_view text) {
  static const RuleSet rules = TestRules();
  static const SentenceEnds ends(rules);
  std::string split;
  Span rest{0, static_cast<std::uint32_t>(text.size())};
  while (!rest.empty()) {
    const std::uint32_t end = ends.Next(text, rest);
    if (!split.empty()) split += '|';
    split += Slice(text, Trim(text, {rest.start, end}));
    rest = Trim(text, {end, rest.end});
  }
  return split;
}

TEST(SentenceEnds, FindsTheEndsOfSentences) {
  const char* const kTexts[] = {
      "Sales rose.|Costs fell.",
      "Why now?|Nobody knows!|The firm is silent.",
      "\"We won.\"|It was close.",
      "It closed (for good.)|The end.",
      "They left.[2]|The rest stayed.",
      "He waited\u2026|Nothing came.",
      "It began in 2024.|5 million came.",
      "Acme runs GPT-5.|Beta runs Llama 3.|Others wait.",
      "Nothing changed.|iPhone sales fell.|xAI grew.",
      "No mark at the end",
      "",
  };
  for (const std::string text : kTexts) {
    std::string plain = text;
    for (char& c : plain) c = c == '|' ? ' ' : c;
    EXPECT_EQ(Split(plain), text);
  }
}

TEST(SentenceEnds, AreNotAfterAbbreviations) {
  const char* const kTexts[] = {
      "Dr. Weber and J. K. Stone spoke.",
      "It is Build vs. Buy, e.g. Tools.",
      "Acme Inc. Chief Ann Lee left.",
      "In the U.S. Senate it failed.",
      "Room No. 5 opens on Sept. 3 at 5 p.m. Monday.",
      "Yahoo! said it. ",
      "It cost $1.5 million, v3.2 of it.",
      "The 3.5 billion deal closed at 1.2.3.4.",
      "Use Node.js or ASP.NET on acme.com today.",
      "and so on... until the end",
      "Demand for A.I. widgets is strong.",
      "It is: 1. Faster",
  };
  for (const char* text : kTexts) {
    EXPECT_EQ(Split(text).find('|'), std::string::npos) << Split(text);
  }
}

TEST(SentenceEnds, AreAfterAbbreviationsThatEndASentenceToo) {
  const struct {
    const char* text;
    const char* split;
  } kCases[] = {
      {"It joined Acme Inc. The deal closed.",
       "It joined Acme Inc.|The deal closed."},
      {"She moved to the U.S. It was May.",
       "She moved to the U.S.|It was May."},
      {"said Ann Lee of Acme Inc. \"Demand is strong.\"",
       "said Ann Lee of Acme Inc.|\"Demand is strong.\""},
      {"Is it true? No. Sales rose.", "Is it true?|No.|Sales rose."},
      {"He works at Yahoo! The firm grew.",
       "He works at Yahoo!|The firm grew."},
  };
  for (const auto& c : kCases) EXPECT_EQ(Split(c.text), c.split);
}

TEST(SentenceEnds, AreFoundWhereSentencesAreGlued) {
  const struct {
    const char* text;
    const char* split;
  } kCases[] = {
      {"It beat estimates.Acme shares fell.",
       "It beat estimates.|Acme shares fell."},
      {"It cost $5.The price fell.", "It cost $5.|The price fell."},
      {"Is it right?Nobody knows.", "Is it right?|Nobody knows."},
      {"Talon.One is a firm.", "Talon.One is a firm."},
  };
  for (const auto& c : kCases) EXPECT_EQ(Split(c.text), c.split);
}

TEST(SentenceEnds, LimitTheLengthOfASentence) {
  constexpr std::size_t kLongest = 4096;
  std::string words;
  for (int i = 0; i < 1'000'000; ++i) words += "word ";
  for (const std::string& text : {words, std::string(5'000'000, 'x')}) {
    const std::string split = Split(text);
    std::size_t from = 0;
    for (std::size_t bar = 0; bar != std::string::npos; from = bar + 1) {
      bar = split.find('|', from);
      EXPECT_LE(std::min(bar, split.size()) - from, kLongest);
    }
  }
}

}  // namespace
}  // namespace claimline
