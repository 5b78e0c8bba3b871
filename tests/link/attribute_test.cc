#include "link/attribute.h"

#include <gtest/gtest.h>

#include "marked_text.h"

namespace claimline {
namespace {

struct Case {
  const char* text;
  const char* attribute;
};

void Expect(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    EXPECT_EQ(LinkMarked(c.text).claim.attribute, c.attribute) << c.text;
  }
}

TEST(Attribute, IsThatOfTheNearestCue) {
  Expect({{"<revenue sales> of {money $5} at a <price price>", "revenue"},
          {"<revenue sales> and, at last, {money $5} <price each>", "price"}});
}

TEST(Attribute, OfTheDayInADatelineIsPublication) {
  Expect({{"[gpe PARIS], {date 2026-03-14} ([org Agency]) - It fell.",
           "publication"},
          {"[gpe PARIS], {date 2026} ([org Agency]) - It fell.", "period"},
          {"[gpe PARIS] ([org Agency]) - It fell on {date 2026-03-14}.",
           "event"}});
}

TEST(Attribute, OfADurationInADatelineIsAPeriod) {
  Expect({{"@ {date 2026-03-14}", "publication"},
          {"@ {date 6 min} read", "period"}});
}

TEST(Attribute, OfWhatAValueIsHeldAgainstIsItsOwn) {
  const char* const held[] = {
      "<revenue sales> of {money $6} from {money $5}, <price each>",
      "<revenue sales> of {money $6}, compared with {money $5}, <price each>",
  };
  for (const char* text : held) {
    EXPECT_EQ(LinkMarked(text, 1).claim.attribute, "revenue") << text;
  }
  const char* const other[] = {
      "<revenue sales> of {money $6}, <price prices> from {money $5} to "
      "{money $7}",
      "<revenue sales> of {money $6} were had, <price priced> against {money "
      "$5}",
  };
  for (const char* text : other) {
    EXPECT_EQ(LinkMarked(text, 1).claim.attribute, "price") << text;
  }
}

TEST(Attribute, PrefersTheStrongerCue) {
  Expect({{"<strong saved> all of {money $5} <price each>", "savings"}});
}

TEST(Attribute, TakesADefaultForACueOfItsOwnStrength) {
  // A rate is a throughput, whatever stands far from it.
  Expect({{"<price price> and all that, {quantity 92 token/second}",
           "throughput"}});
}

TEST(Attribute, OfACueInsideAValueIsNone) {
  Expect({{"{count 40 <phrase jailed> men}", "other"}});
}

TEST(Attribute, MayDependOnTheTypeOfTheSubject) {
  Expect({{"[org Acme] <launched launched> in {date 2019}", "founding"},
          {"[product Yeti] <launched launched> in {date 2019}", "release"},
          {"[product Yeti] <costs costs> {money $5}", "price"},
          {"[org Acme] <costs costs> {money $5}", "cost"}});
}

TEST(Attribute, CountsOnlyCuesForItsKind) {
  Expect({{"a <price price> {percent 5%} <revenue sales>", "revenue"}});
}

TEST(Attribute, IsThatOfTheNounThatTheValueIsOf) {
  Expect({{"a <revenue profit> of {money $5} on <price price>", "revenue"}});
}

TEST(Attribute, IsSeldomThatOfAVerbBefore) {
  Expect({{"It <revenue sells> and all men buy {money $5}, a <price price>",
           "price"}});
}

TEST(Attribute, CountsACueInsideALongerOneThatDoesNotCount) {
  Expect({{"a <price <revenue sales> price> of {percent 5%}", "revenue"},
          {"a <price <revenue sales> price> of {money $5}", "price"}});
}

TEST(Attribute, CountsOnlyCuesThatReachIt) {
  Expect({{"<touching by> the {date 2026-01-02}", "deadline"},
          {"<touching by> train in {date 2026-01-02}", "event"},
          {"{date 2026-01-02} <touching by>", "event"},
          {"a <phrase jail> term of {date two years}", "penalty"},
          {"a <phrase jail>, for {date two years}", "period"}});
}

TEST(Attribute, CountsCuesOfTheFutureForDatesToComeOnly) {
  Expect({{"<ahead by> {date 2026-04-01}", "deadline"},
          {"<ahead by> {date 2026-02-01}", "event"}});
}

TEST(Attribute, IsTheDefaultOfUnitOrKindWithoutACue) {
  Expect({{"{quantity 92 token/second}", "throughput"},
          {"{parameter_count 7B}", "parameters"},
          {"{date three year-old}", "age"},
          {"{date 2026-01}", "period"},
          {"{date 2026-01-02}", "event"},
          {"{count 5 zebra}", "other"}});
}

}  // namespace
}  // namespace claimline
