// Subjects that hang on where a clause ends, and on what stands before its
// verb.
#include "link/clause_subject.h"

#include <gtest/gtest.h>

#include "marked_text.h"

namespace claimline {
namespace {

struct Case {
  const char* text;
  const char* subject;  // of its first value; empty: none
};

void Expect(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    EXPECT_EQ(LinkMarked(c.text).subject, c.subject) << c.text;
  }
}

TEST(ClauseSubject, FollowsAnAdverbial) {
  Expect({
      {"In {date 2025} [org Acme] sold a plant to [org Globex].", "Acme"},
      {"Born in Rome, [org Acme] has {count 40 trucks}.", "Acme"},
      {"[org Acme] grew.\nThe firm {date now} took {quantity 40 gram}.",
       "Acme"},
      {"In short, label rules took {quantity 40 gram}.", "label rules"},
      {"Founded in Rome (as a bank), [org Acme] has {count 40 trucks}.",
       "Acme"},
      {"By hiring {count 40 men} (and more) in Rome, [org Acme] grew.", "Acme"},
  });
}

TEST(ClauseSubject, LooksAtNothingBeforeADateThatOpensTheSentence) {
  Expect({{"{date 2025} brought [org Acme] {count 40 trucks}.", "Acme"}});
}

TEST(ClauseSubject, FollowsThoseWhoAreCalled) {
  Expect({{"[org Acme] grew.\nLadies and gentlemen, it has {count 40 trucks}.",
           "Acme"}});
}

TEST(ClauseSubject, OfAClauseAfterAfterIsItsOwn) {
  Expect({
      {"After [org Acme] lost {count 40 trucks}, [org Globex] grew.", "Acme"},
      {"After [org Acme] fell, [org Globex] bought {count 40 trucks}.",
       "Globex"},
      {"[org Acme] fell as [org Globex] bought {count 40 trucks}.", "Globex"},
      {"[org Acme] cut rates after prices in [gpe Ohio] fell {percent 4%}.",
       "prices"},
      {"[org Acme] <said said> sales in [gpe Ohio] fell {percent 4%}.",
       "sales"},
      // No clause: no verb.
      {"[org Acme] lost after a deal with [org Globex] {count 40 trucks}.",
       "Acme"},
  });
}

TEST(ClauseSubject, OfARelativeClauseIsWhatStandsBeforeIt) {
  Expect({
      {"[org Acme] sells a drug that takes {quantity 40 gram}.", "drug"},
      {"[org Acme] is a firm that has {count 40 trucks}.", "Acme"},
  });
}

TEST(ClauseSubject, OfAnotherItemOfAListIsTheSame) {
  Expect({{"[org Acme] makes tea, cups, and pots with {quantity 40 gram}.",
           "Acme"}});
}

TEST(ClauseSubject, OfAParticipleIsThatOfTheClauseAround) {
  Expect({{"[org Acme] grew while losing cash over {date three months}.",
           "Acme"}});
}

TEST(ClauseSubject, EndsBeforeAnArticle) {
  Expect({{"A reef the size of [loc Manhattan] takes {quantity 40 gram}.",
           "reef"}});
}

TEST(ClauseSubject, GoesOnBehindAParticiple) {
  Expect(
      {{"[org Globex] sold.\n[org Acme], founded in [gpe Rome], has "
        "{count 40 trucks}.",
        "Acme"}});
}

TEST(ClauseSubject, MayStandInQuotationMarks) {
  Expect({{"In short, a \"rebuild\" means {quantity 40 gram}.", "rebuild"}});
}

TEST(ClauseSubject, IsNoPlaceThatTheReportComesFrom) {
  Expect({{"[gpe ROME] — {date ten years} on", ""},
          {"[org ROME] ([org Agency]) — It has {count 40 trucks}.", "trucks"}});
}

TEST(ClauseSubject, IsNoWordThatCannotHeadAPhrase) {
  Expect({
      {"There are {quantity 40 gram} left.", ""},
      {"Others took {quantity 40 gram}.", ""},
      {"73 crore took {quantity 40 gram}.", ""},
  });
}

TEST(ClauseSubject, IsTheNounThatAPartIsOf) {
  Expect({{"Some {percent 8%} of children need care.", "children"},
          {"A group of {count 16 banks} agreed.", "group"}});
}

TEST(ClauseSubject, StandsBeforeTheVerbNotBeforeANounThatLooksLikeOne) {
  Expect({
      {"A former plan was cut in {date 2005}.", "former plan"},
      {"Label costs rose {percent 4%}.", "Label costs"},
      {"The firms plan {quantity 40 gram}.", "firms"},
      {"Analysts at [org Acme] plan {quantity 40 gram}.", "Acme"},
      {"In June, floods cut {quantity 40 gram}.", "floods"},
      {"Court records show {quantity 40 gram}.", "Court records"},
      {"[org Acme] helps cut {quantity 40 gram}.", "Acme"},
      {"Many believe this takes {quantity 40 gram}.", ""},
  });
}

TEST(ClauseSubject, WithARelativeClauseIsWhatThatTellsOf) {
  Expect({
      {"People who sleep after lunch have {percent 4%} more.", "People"},
      {"[org Acme] buys a plant in [gpe Ohio], which has {quantity 40 gram}.",
       "plant"},
  });
}

TEST(ClauseSubject, OfUsIsTheOneThatTheArticleIsAbout) {
  Expect(
      {{"[org Acme], [org Acme] and [org Acme] met [org Globex].\n[org "
        "Globex] left.\n"
        "We have {count 40 trucks}.",
        "Acme"}});
}

TEST(ClauseSubject, OfANounIsOneWhoseNameHasIt) {
  Expect({
      {"[org Acme Council] met [org Globex].\nIt was [org Globex].\nThe "
       "council has {count 40 trucks}.",
       "Acme Council"},
      // An army is no firm.
      {"[org Acme] grew.\nThe army has {count 40 trucks}.", "army"},
      // A firm is no product.
      {"The firm sells a {parameter_count 7B} thing.", ""},
  });
}

TEST(ClauseSubject, OfAPronounIsWhomTheArticleSpeaksOfMore) {
  Expect(
      {{"[org Globex] made [org Acme], and [org Acme] sold [org Acme].\n"
        "It has {count 40 trucks}.",
        "Acme"}});
}

TEST(ClauseSubject, IsNewWhereAFurtherWordTellsItApart) {
  Expect({{"[product Yeti] sold.\nThe new coding model has {quantity 40 "
           "gram}.",
           "new coding model"},
          {"[product Yeti] sold.\nThe new model has {quantity 40 gram}.",
           "Yeti"}});
}

TEST(ClauseSubject, TakesAVerbThatNoListHasAfterAName) {
  Expect({{"Sales fell as [org Acme] eyes a sale {date next year}.", "Acme"}});
}

}  // namespace
}  // namespace claimline
