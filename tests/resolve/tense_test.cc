#include "resolve/tense.h"

#include <gtest/gtest.h>

#include <string>

#include "marked_mention.h"

namespace claimline {
namespace {

struct Row {
  const char* sentence;  // the expression in brackets
  Tense tense;
};

TEST(Tense, IsThatOfTheNearestVerb) {
  const Row table[] = {
      {"The firm said [Monday] that it will close.", Tense::kPast},
      {"The board will meet on [Friday].", Tense::kFuture},
      {"It is expected to be released in [June].", Tense::kFuture},
      {"It was released in [June].", Tense::kPast},
      {"On [Friday], the board will meet.", Tense::kFuture},
      {"On [Friday], the board met.", Tense::kPast},
      {"In [June], he said it would grow.", Tense::kPast},
      {"The deal closed; the next one is set to close in [May].",
       Tense::kFuture},
      {"The price is set in [May].", Tense::kUnknown},
      {"It must be ready by [June].", Tense::kFuture},
      {"By [Friday], winds could gust.", Tense::kFuture},
      {"The vote was close; the funeral is on [Friday].", Tense::kFuture},
      {"The next one comes in [October].", Tense::kFuture},
      {"The season runs from [June] on.", Tense::kFuture},
      {"The news comes after a fall in [June].", Tense::kUnknown},
      {"The vote was postponed to [Friday].", Tense::kFuture},
      {"On [Monday], the judge is expected to rule.", Tense::kFuture},
      {"The match takes place on [Sunday].", Tense::kFuture},
      {"Talks resume [Monday].", Tense::kFuture},
      {"Talks did not resume [Monday].", Tense::kPast},
      {"It failed to open on [Monday].", Tense::kPast},
      {"A vote is set for [Tuesday].", Tense::kFuture},
      {"They are to meet on [Tuesday].", Tense::kFuture},
      {"By [Friday], crews had left.", Tense::kPast},
      {"By [Friday] it was over.", Tense::kPast},
      {"Stocks fell ahead of [Friday]'s report.", Tense::kFuture},
      {"The game was moved to [Friday].", Tense::kFuture},
      {"She moved to Ghent on [Friday].", Tense::kPast},
      {"He is meeting her on [Friday].", Tense::kFuture},
      {"The meeting on [Friday].", Tense::kUnknown},
      {"It may rise again in [April].", Tense::kFuture},
      {"He could not be reached [Friday].", Tense::kUnknown},
      {"Jets: Host Miami on [Friday].", Tense::kFuture},
      {"A host in Miami on [Friday].", Tense::kUnknown},
      {"Frost is possible into [May].", Tense::kFuture},
      {"In the year through [May], sales fell.", Tense::kPast},
      {"He is accused of theft on [Friday].", Tense::kUnknown},
      {"A [June] number.", Tense::kUnknown},
      {"The council approved a fee from [May].", Tense::kFuture},
      {"It agreed to a rise starting in [May].", Tense::kFuture},
      {"The council approved a fee in [May].", Tense::kPast},
      {"Storms hit Texas on [Friday].", Tense::kPast},
      {"Storms will hit Texas on [Friday].", Tense::kFuture},
      {"It may hit Texas on [Friday].", Tense::kFuture},
      {"Rain is forecast for [Friday].", Tense::kFuture},
      {"In [June], it forecast growth.", Tense::kPast},
      {"The match kicks off [Sunday].", Tense::kFuture},
      {"The bank reports on [Friday].", Tense::kFuture},
      {"Tickets go on sale [Thursday].", Tense::kFuture},
      {"It had shipped 30 of them by [June].", Tense::kPast},
      {"She had hoped to finish it by [June].", Tense::kFuture},
      {"They need $5 to go on through [April] but had only $2.",
       Tense::kFuture},
      {"Water rates to rise by 5% from [April].", Tense::kFuture},
      {"Inflation slows to 2.1% in [April].", Tense::kUnknown},
      {"The Rovers play at Leeds on [Sunday].", Tense::kFuture},
      {"Stocks rose on a better-than-expected report on [January] hiring.",
       Tense::kPast},
      {"the long-awaited sequel in [March]", Tense::kUnknown},
      {"Growth slowed more than expected in [May].", Tense::kPast},
      {"The outage lasted until [Monday].", Tense::kPast},
      {"The outage lasted until shortly after [noon].", Tense::kPast},
      {"He agreed to stay until [Monday].", Tense::kFuture},
      {"Orders start [Friday].", Tense::kFuture},
      {"They play Leeds on [Sunday].", Tense::kFuture},
      {"The Rovers face Leeds on [Sunday].", Tense::kFuture},
      {"Polls close at [noon].", Tense::kFuture},
      {"House prices fall in [May].", Tense::kUnknown},
      {"The start in [May].", Tense::kUnknown},
      {"The next launch is targeted for [June].", Tense::kFuture},
  };
  for (const Row& row : table) {
    std::string text = row.sentence;
    const auto open = static_cast<std::uint32_t>(text.find('['));
    text.erase(open, 1);
    const auto close = static_cast<std::uint32_t>(text.find(']'));
    text.erase(close, 1);
    EXPECT_EQ(TenseAt(text, {open, close}, EnglishLexicons()), row.tense)
        << row.sentence;
  }
}

}  // namespace
}  // namespace claimline
