#include "link/subject.h"

#include <gtest/gtest.h>

#include "marked_text.h"

namespace claimline {
namespace {

struct Case {
  const char* text;
  const char* subject;   // empty: none
  const char* strategy;  // that finds it
};

void Expect(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    const LinkedValue linked = LinkMarked(c.text);
    EXPECT_EQ(linked.subject, c.subject) << c.text;
    EXPECT_EQ(linked.evidence.subject, c.strategy) << c.text;
  }
}

TEST(Subject, IsTheNameThatASizeStandsIn) {
  Expect({{"[product Yeti-{parameter_count 7B}] is small.", "Yeti-7B",
           "name around the value"}});
}

TEST(Subject, IsTheNameThatTheValueQualifies) {
  Expect({{"a {parameter_count 7B-parameter} small [product Yeti] model",
           "Yeti", "name that the value qualifies"},
          // Beyond a preposition it is another thing.
          {"[product Yeti] needs {quantity 7 GB} of the [product Puma].",
           "Yeti", "subject of the clause"}});
}

TEST(Subject, IsTheNounThatAHyphenatedValueQualifies) {
  Expect({{"[org Acme] built a {quantity 14-mile} (22 km) tram line.",
           "tram line", "noun that the value qualifies"},
          {"Its sales fell to a {date 13-year} low.", "", ""}});
}

TEST(Subject, IsWhatIsSoldForAPrice) {
  Expect({{"[org Acme] offers the tea at <price price> {money $1} and {money "
           "$2}.",
           "Acme", "subject of the clause"},
          {"The <price price>: [org Acme] offers the tea at {money $1}.", "tea",
           "thing sold"}});
}

TEST(Subject, OfAnAnnouncementMayBeOneWithoutAName) {
  Expect({{"Officials <announced said> on {date 2026-03-14} it fell.",
           "Officials", "speaker"}});
}

TEST(Subject, OwnsTheNounPhraseOfTheValue) {
  Expect({{"[org Acme]'s {date 2026-09} launch", "Acme", "owner of the phrase"},
          {"[org Acme] grew.\nIts {money $5bn} <valuation valuation> is new.",
           "Acme", "owner of the phrase"},
          {"[org Acme] grew.\nThe company's {money $5bn} plan", "Acme",
           "owner of the phrase"}});
}

TEST(Subject, StandsBeforeTheParenthesisOfTheValue) {
  Expect({{"We made [product Yeti] ({parameter_count 7B}) for it.", "Yeti",
           "name before the parenthesis"}});
}

TEST(Subject, IsWhatTheValueStandsInAppositionTo) {
  Expect({{"It beat [product Yeti], a {parameter_count 7B-parameter} model.",
           "Yeti", "name in apposition"},
          // The name in other letters.
          {"The result is [product Yeti] code 2, a {parameter_count "
           "7B-parameter} model.\n[product Yeti Code 2] sold.",
           "Yeti Code 2", "name in apposition"}});
}

TEST(Subject, IsTheObjectOfCuesThatSaySo) {
  Expect({{"[org Acme] <acquisition bought> [org Globex] for {money $5bn}.",
           "Globex", "object of the cue"},
          {"[org Globex] was <acquisition bought> for {money $5bn} by "
           "[org Acme].",
           "Globex", "subject of the clause"}});
}

TEST(Subject, OwnsTheCue) {
  Expect({{"In all [org Acme]'s <valuation valuation> fell to {money $5bn}.",
           "Acme", "phrase of the cue"},
          {"The <valuation valuation> of [org Acme] fell to {money $5bn}.",
           "Acme", "phrase of the cue"}});
}

TEST(Subject, IsTheSubjectOfTheClause) {
  Expect({
      {"[org Acme] has {count 40 trucks}.", "Acme", "subject of the clause"},
      {"In June, [org Acme] sold {count 40 trucks} to [org Globex].", "Acme",
       "subject of the clause"},
      {"[org Acme], which has {count 40 trucks}, sued [org Globex].", "Acme",
       "subject of the clause"},
      {"[org Globex] grew, but [org Acme] lost {count 40 trucks}.", "Acme",
       "subject of the clause"},
      {"[org Acme] grew, reaching {count 40 trucks}.", "Acme",
       "subject of the clause"},
  });
}

TEST(Subject, OfAPronounIsTheNameItStandsFor) {
  Expect({
      {"[org Acme] met [person Ann Lee].\nIt has {count 40 trucks}.", "Acme",
       "subject of the clause"},
      {"[org Acme] met [person Ann Lee].\nShe has {count 40 trucks}.",
       "Ann Lee", "subject of the clause"},
      {"[org Acme] met [person Ann Lee].\nThe firm has {count 40 trucks}.",
       "Acme", "subject of the clause"},
      {"[org Acme] and [org Acme] grew.\nThe [org Road Agency] <acquisition "
       "bought> "
       "the firm {money $5}.",
       "Acme", "object of the cue"},
      {"[org Acme] grew to two [org Acme] sites, told from the [org Oslo].\nIt "
       "has {count 40 trucks}.",
       "Acme", "subject of the clause"},
      {"It bought a plant that turns out {quantity 40 gram}.", "plant",
       "phrase of the clause"},
      {"[org Acme] grew.\nIt'll have {count 40 trucks}.", "Acme",
       "subject of the clause"},
      {"[org Acme] grew.\nIt boots {count 40 trucks}.", "Acme",
       "subject of the clause"},
      {"[person Ann Lee] sang.\nShe and two friends have {quantity 40 gram}.",
       "Ann Lee", "subject of the clause"},
  });
}

TEST(Subject, OfAListItemIsItsHead) {
  Expect({{"- [product Yeti]: weighs {quantity 40 gram}", "Yeti",
           "head of the item"}});
}

TEST(Subject, IsTheNameInTheHeadingWhereTheSentenceHasNone) {
  Expect({{"# [product Yeti]\nweighs {quantity 40 gram}\n[product Yeti].",
           "Yeti", "name in the heading"}});
}

TEST(Subject, IsAPhraseWhereTheClauseHasNoName) {
  Expect({{"Label requirements fell by {percent 40%}.", "Label requirements",
           "phrase of the clause"},
          {"{date May}'s label rules fell by {percent 40%}.", "label rules",
           "phrase of the clause"},
          {"Average {date hourly} earnings rose {percent 3%}.",
           "Average hourly earnings", "phrase of the clause"},
          {"Mining lost {count 40 trucks}, its most since {date May}.",
           "Mining", "phrase of the clause"}});
}

TEST(Subject, IsSomebodyNewWithoutAName) {
  Expect(
      {{"[org Acme] and [org Acme] grew.\nParents <valuation raised> {money "
        "$5}.",
        "Parents", "phrase of the clause"},
       {"[org Acme] and [org Acme] grew.\nThe figure <valuation raised> {money "
        "$5}.",
        "Acme", "name in focus"},
       {"[org Acme] and [org Acme] grew.\nThe parents <valuation raised> "
        "{money $5}.",
        "parents", "phrase of the clause"},
       {"[org Acme] and [org Acme] grew.\nGunmen <valuation raised> {money "
        "$5}.",
        "Gunmen", "phrase of the clause"},
       {"[org Acme] and [org Acme] grew.\nFresh from it <valuation raised> "
        "{money $5}.",
        "Acme", "name in focus"},
       {"Then [norp Germans] there have {count 40 trucks}.", "Germans",
        "phrase of the clause"}});
}

TEST(Subject, IsTheNameThatAValueIsComparedWith) {
  Expect({{"[product Yeti] was ahead of [product Puma] at {quantity 7 GB}.",
           "Puma", "name compared with"},
          {"[product Yeti] has more, compared with {quantity 5 GB} for a "
           "[product Puma].",
           "Puma", "name compared with"},
          {"[product Yeti] had more, up from {percent 9%} for [product Puma].",
           "Puma", "name compared with"},
          {"[org Acme] led by {percent 9%}, with [org Oslo] behind.", "Acme",
           "subject of the clause"},
          {"[product Yeti] was ahead in [gpe Oslo] at {quantity 7 GB}.", "Yeti",
           "subject of the clause"}});
}

TEST(Subject, IsOfTheSecondClauseBehindAnd) {
  Expect({{"[org Acme] sold it last year and [org Globex] cut {count 40 jobs}.",
           "Globex", "subject of the clause"},
          {"[org Acme] sold it last year and the deal has a cost of {money "
           "$5}.",
           "deal", "phrase of the clause"}});
}

TEST(Subject, OfAShareIsTheWhole) {
  Expect({{"[org Globex] <share owns> {percent 15%} of [org Acme].", "Acme",
           "whole of the part"},
          {"[org Globex] <share owns> {percent 15%} of [org Acme] trucks.",
           "Globex", "subject of the clause"}});
}

TEST(Subject, IsTheNameOfTheClauseBeforeOneInFocus) {
  Expect(
      {{"[org Acme] and [org Acme] met.\n[event Odette] came to <valuation "
        "valuation> of {money $5}.",
        "Odette", "name in focus"}});
}

TEST(Subject, StandsBeforeAnAppositionWithAClauseInIt) {
  Expect(
      {{"[org Acme], a [gpe Oslo] maker that sells tea, has {count 40 "
        "trucks}.",
        "Acme", "subject of the clause"}});
}

TEST(Subject, IsTheNameInAppositionToTheSubject) {
  Expect({{"A second maker, [org Acme], has {count 40 trucks}.", "Acme",
           "subject of the clause"},
          {"The pilot, [person Ann Lee], has {count 40 trucks}.", "Ann Lee",
           "subject of the clause"},
          {"Its rival, [org Acme], which is old, has {count 40 trucks}.",
           "Acme", "subject of the clause"}});
}

TEST(Subject, OfATimeBehindTheVerbIsNoNameBehindIt) {
  Expect({{"[product Yeti] exploded {date 94 seconds} after [org Acme] left.",
           "Yeti", "subject of the clause"}});
}

TEST(Subject, StandsInsideARelativeClause) {
  Expect(
      {{"[org Acme], whose drug [product Yeti] has {quantity 40 gram}, fell.",
        "Yeti", "subject of the clause"},
       {"It came to [org Oslo], where [org Acme] has {count 40 trucks}.",
        "Acme", "subject of the clause"}});
}

TEST(Subject, IsTheCompanyThatAWordIsShortFor) {
  Expect({{"[org Kestrel Foods] met [org Acme].\nKestrel has {count 40 "
           "trucks}.",
           "Kestrel Foods", "subject of the clause"},
          {"[org Kestrel Foods] met [org Kestrel Bay].\nKestrel has "
           "{quantity 40 gram}.",
           "Kestrel", "phrase of the clause"}});
}

TEST(Subject, OfATitleIsAPhraseInSmallLetters) {
  Expect({{"! State pension to rise by {percent 4.7%}", "State pension",
           "phrase of the clause"},
          {"! State Pension to Rise by {percent 4.7%}", "", ""}});
}

TEST(Subject, IsNoNameOfTheDateline) {
  Expect({{"[org Acme] grew.\n@ [org Globex] \nIt has {count 40 trucks}.",
           "Acme", "subject of the clause"}});
}

TEST(Subject, IsTheNameThatAThingIsCalled) {
  Expect({{"A plan called [product Yeti] has {quantity 40 gram}.", "Yeti",
           "subject of the clause"}});
}

TEST(Subject, OfAPluralPronounAreTheThingsToldOfBefore) {
  const char* they =
      "[org Acme] grew.\nSuch diets cut it by {percent 9%}.\nThey fell by "
      "{percent 40%}.";
  EXPECT_EQ(LinkMarked(they, 1).subject, "diets");
  const char* named =
      "[org Acme] grew.\n[org Acme] cut it by {percent 9%}.\nThey fell by "
      "{percent 40%}.";
  EXPECT_EQ(LinkMarked(named, 1).subject, "Acme");
}

TEST(Subject, OfAPronounIsThePhraseBeforeIt) {
  Expect({{"[org Acme] grew.\nThe mean was low, and it fell by {percent 40%}.",
           "mean", "phrase of the clause"},
          {"[org Acme] grew.\nA boss said that it fell by {percent 40%}.",
           "Acme", "subject of the clause"},
          {"[org Oslo] grew.\nShares of [org Acme] rose after it fell by "
           "{percent 40%}.",
           "Acme", "subject of the clause"},
          {"[product Yeti] met [org Acme] at {quantity 5 gram}.\nIt has "
           "{quantity 40 gram}.",
           "Yeti", "subject of the clause"}});
}

TEST(Subject, OfOneOfARowIsTheNameBehindFor) {
  const char* row =
      "[org Acme] had more, compared with {percent 40%} for [org Globex] and "
      "{percent 30%} for [org Initech].";
  EXPECT_EQ(LinkMarked(row, 0).subject, "Globex");
  EXPECT_EQ(LinkMarked(row, 1).subject, "Initech");
}

TEST(Subject, OfOneOfARowIsTheNameBeforeWith) {
  const char* row =
      "[org Acme] had {percent 40%}, followed by [org Globex] with {percent "
      "30%}.";
  EXPECT_EQ(LinkMarked(row, 1).subject, "Globex");
}

TEST(Subject, IsThePersonBeforeWho) {
  Expect(
      {{"[person Ann Lee], the mayor of [gpe Rome], who has {quantity 40 "
        "gram}, left.",
        "Ann Lee", "subject of the clause"}});
}

TEST(Subject, StandsBeforeAnInsertedClause) {
  Expect(
      {{"[org Acme] sold it, as the mill grew, and plans to ship {quantity "
        "40 gram}.",
        "Acme", "subject of the clause"}});
}

TEST(Subject, StandsBehindAnAdverbialWithoutAComma) {
  Expect({{"In its first year the mill has {quantity 40 gram}, half of it "
           "abroad.",
           "mill", "phrase of the clause"},
          {"At full steam the plant has {quantity 40 gram}.", "plant",
           "phrase of the clause"},
          {"Affected staff in [gpe Oslo], [gpe Rome] and [gpe Bern] have "
           "{count 40 trucks}.",
           "Affected staff", "phrase of the clause"}});
}

TEST(Subject, StandsBeforeAnAppositionWithAParenthesis) {
  Expect(
      {{"The bill, signed by [person Ann Lee] ([org Acme]) and [person Jo "
        "Day] ([org Globex]), would cost {money $5bn}.",
        "bill", "phrase of the clause"}});
}

TEST(Subject, IsNoHeadingThatTheArticleSaysButOnce) {
  Expect({{"# [product Yeti]\nweighs {quantity 40 gram}", "", ""}});
}

TEST(Subject, StandsBeforeTheVerbOfTheCue) {
  Expect(
      {{"[org Acme] grew since [product Yeti] <release launched> in {date "
        "2019}.",
        "Yeti", "subject of the cue"}});
}

TEST(Subject, IsWhatChanges) {
  Expect({{"It <strong reduces> label rules by {percent 60%}.", "label rules",
           "thing that changes"},
          {"It cut feature cycles from {date six weeks} to two.",
           "feature cycles", "thing that changes"},
          {"[org Acme] <strong rose> by {percent 60%}.", "Acme",
           "subject of the clause"}});
}

TEST(Subject, OfADateAtTheHeadIsTheNameThatFollows) {
  Expect({{"{date 2026} has seen fires in [loc Patagonia].", "Patagonia",
           "first name after"}});
}

TEST(Subject, OfADateThatIsOneItselfIsNoNameNearby) {
  Expect({{"[org Acme] and [org Acme] grew.\n{date 2026} will be warmer.", "",
           ""}});
}

TEST(Subject, OfADateIsThatOfTheValueBesideIt) {
  Expect(
      {{"[org Acme]'s <valuation valuation> rose in {date 2025} to {money "
        "$5bn}.",
        "Acme", "subject of the value beside"}});
}

TEST(Subject, IsAnOwnerBeforeThePhraseOfTheClause) {
  Expect({{"The move is [org Acme]'s fourth round of cuts since {date 2022}.",
           "Acme", "owner in the clause"}});
}

TEST(Subject, OfACountIsANameNearbyOnlyIfItWasCountedBefore) {
  Expect({{"These {count five plans} help [org Acme].", "Acme",
           "first name after"},
          {"Some {count five plans} help [org Acme].", "plans",
           "phrase of the clause"}});
}

TEST(Subject, IsANounForANameInTheClause) {
  Expect(
      {{"[org Acme] grew.\nThe round, which drew [org Globex], brings the "
        "total raised by the company to {money $5} of <revenue sales>.",
        "Acme", "noun for a name in the clause"}});
}

TEST(Subject, IsNoNameThatThePluralOwns) {
  Expect(
      {{"[person Ann Lee] left.\nReefs lost half their coral since {date "
        "1950}.",
        "Reefs", "phrase of the clause"}});
}

TEST(Subject, IsNoNameInsideACompound) {
  Expect(
      {{"In [gpe Rome]-based shops <revenue sales> are {money $5}.", "", ""}});
}

TEST(Subject, IsWhoseSharesTheyAre) {
  Expect({{"[org Acme] grew.\nShares of the company rose {percent 5%}.", "Acme",
           "subject of the clause"}});
  Expect({{"Shares in [org Acme] rose {percent 5%}.", "Acme",
           "subject of the clause"}});
}

TEST(Subject, IsWhatIsCountedWhereNothingElseIs) {
  Expect({{"{count 40 trucks} came.", "trucks", "phrase of the clause"},
          {"And {count dozens of police officers} came.", "police officers",
           "phrase of the clause"},
          {"[org Acme] grew, and traffic is {percent 40%} of visits.",
           "traffic", "phrase of the clause"}});
}

TEST(Subject, MayBeTwoNames) {
  Expect({{"[org Acme] and [org Globex] ship {quantity 40 gram}.",
           "Acme and Globex", "subject of the clause"}});
}

TEST(Subject, IsTheNameSaidMostWhereTheSentenceHasNone) {
  Expect(
      {{"[org Acme] and [org Acme] met [org Globex].\n<revenue Sales> "
        "{money $5}",
        "Acme", "name in focus"}});
}

TEST(Subject, OfAPronounIsNoneThatAPrepositionGoverns) {
  Expect({{"[org Acme] grew.\nAs told by the [org Herald], it has {quantity 40 "
           "gram}.",
           "Acme", "subject of the clause"},
          {"[org Acme] grew.\nAt the [org Herald] it has {quantity 40 gram}.",
           "Acme", "subject of the clause"}});
}

TEST(Subject, IsNoneWhereNothingFits) {
  Expect({{"<revenue Sales> {money $5}", "", ""},
          {"Up on [org Acme] and <revenue sales> of {money $5}.", "", ""}});
}

TEST(Subject, OfACountIsAPersonOnlyWhereNoFirmIsLikelier) {
  Expect({{"[person Ann Lee] <score scored> {count 45 point} again.", "Ann Lee",
           "subject of the clause"},
          {"[person Ann Lee] <headcount employs> {count 45 clerk} again.", "",
           ""}});
}

TEST(Subject, HasATypeThatTheAttributeAllows) {
  // A person has no revenue: the firm has.
  Expect(
      {{"[person Ann Lee] took [org Acme] to a <revenue revenue> of "
        "{money $5bn}.",
        "Acme", "last name before"},
       {"It met [org Acme] ([org ACM]) at a <revenue revenue> of {money $5bn}.",
        "Acme", "last name before"}});
}

}  // namespace
}  // namespace claimline
