#include "extract/gazetteer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace claimline {
namespace {

class GazetteerTest : public testing::Test {
 protected:
  GazetteerTest()
      : firms_("firm", "firm.tsv", {"surface"},
               {{"Acme", "Acme Labs", "A&T", "Yahoo!", "3M", "Šega",
                 "Acme Labs of Norway", "X", "St. Olav"},
                {2, 3, 4, 5, 6, 7, 8, 9, 10}}),
        fruits_("fruit", "fruit.tsv", {"surface"}, {{"Acme"}, {2}}) {
    exact_.id = "firm";
    loose_.id = "fruit";
    loose_.case_sensitive = false;
    gazetteer_.Add(exact_, firms_);
    gazetteer_.Add(loose_, fruits_);
    gazetteer_.Build();
  }

  std::vector<std::string> Find(const std::string& text) const {
    std::vector<std::string> found;
    const Span all{0, static_cast<std::uint32_t>(text.size())};
    for (const Gazetteer::Hit& hit : gazetteer_.Find(text, all)) {
      found.push_back(hit.rule->id + ":" + std::string(Slice(text, hit.span)));
    }
    return found;
  }

  Rule exact_;
  Rule loose_;
  Lexicon firms_;
  Lexicon fruits_;
  Gazetteer gazetteer_;
};

using Found = std::vector<std::string>;

TEST_F(GazetteerTest, FindsTheLongestNameOfEachRule) {
  EXPECT_EQ(Find("at Acme Labs now"), (Found{"firm:Acme Labs", "fruit:Acme"}));
}

TEST_F(GazetteerTest, FindsTheShorterNameWhereTheLongerDoesNotGoOn) {
  EXPECT_EQ(Find("Acme Labs of Norway's"),
            (Found{"firm:Acme Labs of Norway", "fruit:Acme"}));
  EXPECT_EQ(Find("Acme Labs of Norwayish"),
            (Found{"firm:Acme Labs", "fruit:Acme"}));
  EXPECT_EQ(Find("Acme Labsx"), (Found{"firm:Acme", "fruit:Acme"}));
}

TEST_F(GazetteerTest, HeedsCaseUnlessTheRuleDoesNot) {
  EXPECT_EQ(Find("an acme"), Found{"fruit:acme"});
}

TEST_F(GazetteerTest, FindsNamesAtWordEdgesOnly) {
  EXPECT_EQ(Find("Acmes, inAcme"), Found{});
  EXPECT_EQ(Find("x–Acme’s"), (Found{"firm:Acme", "fruit:Acme"}));
}

TEST_F(GazetteerTest, FindsNamesThatAreNotLettersOnly) {
  EXPECT_EQ(Find("A&T, Yahoo!, 3M and Šega"),
            (Found{"firm:A&T", "firm:Yahoo!", "firm:3M", "firm:Šega"}));
  EXPECT_EQ(Find("St. Olav on X"), (Found{"firm:St. Olav", "firm:X"}));
}

TEST_F(GazetteerTest, FindsNothingInTextWithoutWords) {
  EXPECT_EQ(Find(""), Found{});
  EXPECT_EQ(Find(" – \xC2\xA0\xE2\x80"), Found{});
}

TEST_F(GazetteerTest, FindsNamesWhereverTheyStandInALongText) {
  for (std::size_t at = 0; at < 200; ++at) {
    EXPECT_EQ(Find(std::string(at, '-') + "3M of Šega"),
              (Found{"firm:3M", "firm:Šega"}))
        << at;
    EXPECT_EQ(Find(std::string(at, 'o') + "–Acme"),
              (Found{"firm:Acme", "fruit:Acme"}))
        << at;
    EXPECT_EQ(Find(std::string(at + 1, 'o') + "Acme"), Found{}) << at;
  }
}

TEST_F(GazetteerTest, LooksNoFurtherThanItsRange) {
  const std::string text = "Acme Labs";
  const auto hits = gazetteer_.Find(text, {0, 4});
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].span, (Span{0, 4}));
}

}  // namespace
}  // namespace claimline
