#include "resolve/entity_tokens.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "named_lines.h"
#include "resolve/entity_glue.h"

namespace claimline {
namespace {

std::vector<Token> TokensOf(const NormalizedDocument& document) {
  return Tokenize(document.text, document.sentences.front(),
                  EnglishNameWords());
}

std::vector<std::string> WordsOf(std::string_view text,
                                 const std::vector<Token>& tokens) {
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

TEST(Tokenize, TellsHowWordsAreWritten) {
  struct Case {
    const char* word;
    Shape shape;
  };
  const Case kCases[] = {
      {"model", Shape::kLower},   {"Memphis", Shape::kCapital},
      {"NASA", Shape::kUpper},    {"H100", Shape::kUpper},
      {"xAI", Shape::kMixed},     {"SpaceX", Shape::kMixed},
      {"70B", Shape::kNumber},    {"4Chan", Shape::kMixed},
      {"Émile", Shape::kCapital}, {"2026", Shape::kNumber},
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
// lines learnt.
std::vector<std::string> Parted(std::string_view text) {
  const NormalizedDocument document = Lines(text);
  GlueParter parter(document.text, EnglishNameWords());
  std::vector<std::vector<Token>> lines;
  for (const Sentence& sentence : document.sentences) {
    lines.push_back(Tokenize(document.text, sentence, EnglishNameWords()));
    parter.Learn(lines.back());
  }
  for (const std::vector<Token>& line : lines) parter.Inspect(line);
  return WordsOf(document.text, parter.Part(lines.front()));
}

TEST(GlueParter, PartsWordsThatThePageHasGlued) {
  struct Case {
    const char* text;
    std::vector<std::string> words;
  };
  const Case kCases[] = {
      {"money fromMicrosoftandNvidia",
       {"money", "from", "Microsoft", "and", "Nvidia"}},
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

TEST(GlueParter, LeavesNamesWhole) {
  for (const char* name :
       {"SpaceX", "TechCrunch", "iPhone", "DeepMind", "Moravia", "Streisand",
        "LeCun", "Dukakis", "RebelRack", "Facebook", "Marin", "vLLM"}) {
    EXPECT_EQ(Parted(name), std::vector<std::string>{name});
  }
}

}  // namespace
}  // namespace claimline
