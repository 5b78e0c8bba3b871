#include "resolve/entity_tokens.h"

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <vector>

#include "named_lines.h"
#include "resolve/entity_glue.h"

namespace claimline {
namespace {

std::vector<Token> FirstSentence(const ArticleTokens& article) {
  const std::span<const Token> tokens = article.Of(0);
  return {tokens.begin(), tokens.end()};
}

std::vector<Token> TokensOf(const NormalizedDocument& document) {
  return FirstSentence(Tokenize(document, EnglishNameWords()));
}

std::vector<std::string> WordsOf(std::string_view text,
                                 std::span<const Token> tokens) {
  std::vector<std::string> words;
  for (const Token& token : tokens) {
    words.emplace_back(Slice(text, token.span));
  }
  return words;
}

TEST(Tokenize, KeepsDotsThatBelongToWords) {
  struct Case {
    const char* text;
    std::vector<std::string> words;
  };
  const Case kCases[] = {
      {"the U.S. market", {"the", "U.S.", "market"}},
      {"J.P. Morgan", {"J.P.", "Morgan"}},
      {"Somerset W. Maugham wrote", {"Somerset", "W.", "Maugham", "wrote"}},
      {"posted on X.", {"posted", "on", "X"}},
      {"on Amazon.com today", {"on", "Amazon.com", "today"}},
      {"this year.Earnings rose", {"this", "year", "Earnings", "rose"}},
      {"Velmora Inc. said", {"Velmora", "Inc.", "said"}},
      {"by Velmora Ltd. The rest", {"by", "Velmora", "Ltd", "The", "rest"}},
      {"version 3.5 of 1,200", {"version", "3.5", "of", "1,200"}},
  };
  for (const Case& c : kCases) {
    const NormalizedDocument document = Lines(c.text);
    EXPECT_EQ(WordsOf(document.text, TokensOf(document)), c.words) << c.text;
  }
}

TEST(Tokenize, LeavesPossessivesToTheGap) {
  const NormalizedDocument document = Lines("Velmora's model and O'Brien's");
  const std::vector<Token> tokens = TokensOf(document);
  EXPECT_EQ(WordsOf(document.text, tokens),
            (std::vector<std::string>{"Velmora", "model", "and", "O'Brien"}));
  EXPECT_EQ(tokens[1].gap, Gap::kPossessive);
}

TEST(Tokenize, ReadsAnSOfItsOwnAsAWord) {
  const NormalizedDocument document = Lines("'s Gravenhage is old");
  EXPECT_EQ(WordsOf(document.text, TokensOf(document)),
            (std::vector<std::string>{"s", "Gravenhage", "is", "old"}));
}

TEST(Tokenize, KeepsTheWordsOfEachSentenceApart) {
  const NormalizedDocument document = Lines("One two\n--\nThree");
  const ArticleTokens article = Tokenize(document, EnglishNameWords());
  ASSERT_EQ(article.ends.size(), 3U);
  EXPECT_EQ(WordsOf(document.text, article.Of(0)),
            (std::vector<std::string>{"One", "two"}));
  EXPECT_TRUE(article.Of(1).empty());
  EXPECT_EQ(WordsOf(document.text, article.Of(2)),
            std::vector<std::string>{"Three"});
}

TEST(Tokenize, KnowsFiguresBehindSignsPluralsAndFilesForNoNames) {
  for (const char* word : {"Rs500", "GPUs", "Report.pdf"}) {
    const NormalizedDocument document = Lines(word);
    EXPECT_TRUE(TokensOf(document).front().classes.Has(WordClass::kNotName))
        << word;
  }
}

TEST(Tokenize, TellsHowWordsAreWritten) {
  struct Case {
    const char* word;
    Shape shape;
  };
  const Case kCases[] = {
      {"model", Shape::kLower},      {"Memphis", Shape::kCapital},
      {"NASA", Shape::kUpper},       {"H100", Shape::kUpper},
      {"xAI", Shape::kMixed},        {"SpaceX", Shape::kMixed},
      {"70B", Shape::kNumber},       {"4Chan", Shape::kMixed},
      {"Émile", Shape::kCapital},    {"2026", Shape::kNumber},
      {"straße", Shape::kLower},     {"interdisciplinary", Shape::kLower},
      {"snake_case", Shape::kLower}, {"Unbelievably", Shape::kCapital},
  };
  for (const Case& c : kCases) {
    const NormalizedDocument document = Lines(c.word);
    EXPECT_EQ(TokensOf(document).front().shape, c.shape) << c.word;
  }
}

TEST(Tokenize, KnowsWhereACapitalSaysNothing) {
  const NormalizedDocument document =
      Lines("Growth: Profits at Velmora. Then she said, \"Nobody knows\"");
  std::vector<std::string> opening;
  for (const Token& token : TokensOf(document)) {
    if (token.opens) opening.emplace_back(Slice(document.text, token.span));
  }
  EXPECT_EQ(opening,
            (std::vector<std::string>{"Growth", "Profits", "Then", "Nobody"}));
}

TEST(Tokenize, NumbersWordsWithACapitalByTheirFirstUse) {
  // More words than a short article has room for at first, each of them twice.
  std::string text;
  for (int round = 0; round < 2; ++round) {
    for (char c = 'A'; c <= 'Z'; ++c) text += std::string{c} + "o of ";
  }
  const NormalizedDocument document = Lines(text);
  const ArticleTokens article = Tokenize(document, EnglishNameWords());
  const std::span<const Token> uses = article.words.first_uses();
  ASSERT_EQ(uses.size(), 26U);
  for (const Token& token : article.Of(0)) {
    if (token.shape == Shape::kLower) continue;
    EXPECT_EQ(Slice(document.text, token.span),
              Slice(document.text, uses[token.word].span));
  }
}

TEST(IsTitleCase, HoldsForHeadingsAndNotForText) {
  struct Case {
    const char* text;
    bool title_case;
  };
  const Case kCases[] = {
      {"Why Developers Are Leaving Big Companies", true},
      {"THE COST OF POWER", true},
      {"Share", true},
      {"Developers are leaving Velmora for smaller companies", false},
      {"Velmora hired Maria Kowalska from Oracle last year", false},
  };
  for (const Case& c : kCases) {
    const NormalizedDocument document = Lines(c.text);
    EXPECT_EQ(IsTitleCase(document.text, TokensOf(document)), c.title_case)
        << c.text;
  }
}

// Returns the words of the first line once glued ones are parted, with all
// lines known.
std::vector<std::string> Parted(std::string_view text) {
  const NormalizedDocument document = Lines(text);
  return WordsOf(
      document.text,
      PartGlued(Tokenize(document, EnglishNameWords()), document.text).Of(0));
}

TEST(PartGlued, PartsWordsThatThePageHasGlued) {
  struct Case {
    const char* text;
    std::vector<std::string> words;
  };
  const Case kCases[] = {
      {"money fromMicrosoftandNvidia",
       {"money", "from", "Microsoft", "and", "Nvidia"}},
      {"money fromMicrosoftandX", {"money", "from", "Microsoft", "and", "X"}},
      {"Velmorais now bigger\nVelmora grew",
       {"Velmora", "is", "now", "bigger"}},
      {"Elon Musksaid so", {"Elon", "Musk", "said", "so"}},
      {"Oracletoday moved", {"Oracle", "today", "moved"}},
      {"sinceVelmora 1launched", {"since", "Velmora", "1launched"}},
      {"chips by NVIDIANVDA--", {"chips", "by", "NVIDIA", "NVDA"}},
      {"For xAIXAI--, this", {"For", "xAI", "XAI", "this"}},
  };
  for (const Case& c : kCases) EXPECT_EQ(Parted(c.text), c.words) << c.text;
}

TEST(PartGlued, LeavesNamesWhole) {
  for (const char* name :
       {"SpaceX", "TechCrunch", "iPhone", "DeepMind", "Moravia", "Streisand",
        "LeCun", "Dukakis", "RebelRack", "Facebook", "Marin", "vLLM"}) {
    EXPECT_EQ(Parted(name), std::vector<std::string>{name});
  }
}

}  // namespace
}  // namespace claimline
