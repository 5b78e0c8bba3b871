#include "resolve/neighbor_words.h"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>

#include "marked_mention.h"

namespace claimline {
namespace {

TEST(NeighborWords, SayByTheirPlaceWhatANameIs) {
  struct Case {
    NeighborPlace place;
    std::string_view words;
    std::optional<EntityType> type;
  };
  const Case cases[] = {
      {NeighborPlace::kBefore, "shares of", EntityType::kOrg},
      {NeighborPlace::kBefore, "Shares of", EntityType::kOrg},
      {NeighborPlace::kBefore, "aboard", EntityType::kProduct},
      {NeighborPlace::kAfter, "aboard", std::nullopt},
      {NeighborPlace::kAfter, "employs", EntityType::kOrg},
      {NeighborPlace::kOwned, "wife", EntityType::kPerson},
      {NeighborPlace::kServiceBefore, "via", EntityType::kProduct},
      {NeighborPlace::kServiceAfter, "plans", EntityType::kOrg},
      {NeighborPlace::kBefore, "", std::nullopt},
      {NeighborPlace::kBefore, "a string of more than forty letters or so",
       std::nullopt},
  };
  const NeighborWords words(EnglishLexicons());
  for (const Case& c : cases) {
    const auto hint = words.Find(c.place, c.words);
    EXPECT_EQ(hint ? std::optional(hint->type) : std::nullopt, c.type)
        << c.words;
    EXPECT_TRUE(!hint || hint->votes > 0) << c.words;
  }
}

TEST(NeighborWords, ReadTheLongestEnding) {
  const NeighborWords words(EnglishLexicons());
  const auto bench = words.FindEnding("MapBench");
  ASSERT_TRUE(bench);
  EXPECT_EQ(bench->type, EntityType::kProduct);
  const auto town = words.FindEnding("Orroville");
  ASSERT_TRUE(town);
  EXPECT_EQ(town->type, EntityType::kGpe);
  EXPECT_FALSE(words.FindEnding("Velmora"));
  EXPECT_FALSE(words.FindEnding("ville"));  // nothing stands before it
  EXPECT_FALSE(words.FindEnding(""));
}

}  // namespace
}  // namespace claimline
