#include "resolve/noun.h"

#include <gtest/gtest.h>

#include "marked_mention.h"

namespace claimline {
namespace {

struct Plural {
  const char* plural;
  const char* singular;
};

TEST(SingularOf, TakesOffRegularEndings) {
  const Plural cases[] = {
      {"cars", "car"},      {"companies", "company"}, {"boxes", "box"},
      {"classes", "class"}, {"batches", "batch"},     {"dishes", "dish"},
      {"heroes", "hero"},   {"houses", "house"},      {"databases", "database"},
      {"prizes", "prize"},  {"days", "day"},          {"drives", "drive"},
  };
  for (const Plural& c : cases) {
    EXPECT_EQ(SingularOf(c.plural, EnglishLexicons()), c.singular);
  }
}

TEST(SingularOf, KnowsIrregularAndUnchangedPlurals) {
  const Plural cases[] = {
      {"people", "person"},
      {"children", "child"},
      {"criteria", "criterion"},
      {"analyses", "analysis"},
      {"movies", "movie"},
      {"buses", "bus"},
      {"aircraft", "aircraft"},
      {"series", "series"},
      {"policy-women", "policy-woman"},
  };
  for (const Plural& c : cases) {
    EXPECT_EQ(SingularOf(c.plural, EnglishLexicons()), c.singular);
  }
}

TEST(SingularOf, LeavesNamesAsWritten) {
  const Plural cases[] = {
      {"GPUs", "GPU"},
      {"H100s", "H100"},
      {"co-CEOs", "co-CEO"},
      {"JOBS", "job"},
      {"Co-Founders", "Co-Founder"},
      {"iPads", "iPad"},
      {"co-founders", "co-founder"},
      {"Republicans", "Republican"},
  };
  for (const Plural& c : cases) {
    EXPECT_EQ(SingularOf(c.plural, EnglishLexicons()), c.singular);
  }
}

TEST(ClassOfNoun, TellsPluralsFromWordsThatEndLikeThem) {
  const RuleSet& rules = EnglishLexicons();
  for (const char* plural : {"users", "GPUs", "women-drivers", "Israelis",
                             "menus", "schoolchildren", "taxis"}) {
    EXPECT_EQ(ClassOfNoun(plural, rules), NounClass::kPlural) << plural;
  }
  for (const char* other : {"gas", "business", "virus", "analysis", "was",
                            "AWS", "Paris", "bus", "large", "1990s"}) {
    EXPECT_EQ(ClassOfNoun(other, rules), NounClass::kOther) << other;
  }
  EXPECT_EQ(ClassOfNoun("sports", rules), NounClass::kAttributive);
  EXPECT_EQ(ClassOfNoun("years", rules), NounClass::kMeasure);
}

}  // namespace
}  // namespace claimline
