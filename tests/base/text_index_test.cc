#include "base/text_index.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace claimline {
namespace {

TEST(TextIndex, NumbersTextsInTheOrderOfTheirFirstUse) {
  TextIndex index;
  EXPECT_EQ(index.Add("Oslo"), 0U);
  EXPECT_EQ(index.Add("Bergen"), 1U);
  EXPECT_EQ(index.Add("Oslo"), 0U);
  EXPECT_EQ(index.Add(""), 2U);
  EXPECT_EQ(index.size(), 3U);
  EXPECT_EQ(index[1], "Bergen");
}

TEST(TextIndex, FindsOnlyWhatWasAdded) {
  TextIndex index;
  EXPECT_FALSE(index.Contains("Oslo"));
  index.Add("Oslo");
  EXPECT_EQ(index.Find("Oslo"), 0U);
  EXPECT_FALSE(index.Contains("oslo"));
  EXPECT_FALSE(index.Contains(""));
}

TEST(TextIndex, KeepsNumbersWhenItGrows) {
  std::vector<std::string> texts;
  for (int i = 0; i < 10000; ++i) texts.push_back(std::to_string(i * 7919));
  TextIndex index;
  for (const std::string& text : texts) index.Add(text);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    ASSERT_EQ(index.Find(texts[i]), i);
  }
}

TEST(TextGroups, GivesThePlacesOfATextInOrder) {
  const auto places = [](const TextGroups& groups, std::string_view text) {
    std::vector<std::uint32_t> found;
    groups.ForEach(text, [&](std::uint32_t place) { found.push_back(place); });
    return found;
  };
  const TextGroups groups({"b", "a", "b", "", "b"});
  EXPECT_EQ(places(groups, "a"), std::vector<std::uint32_t>{1});
  EXPECT_EQ(places(groups, "b"), (std::vector<std::uint32_t>{0, 2, 4}));
  EXPECT_EQ(places(groups, ""), std::vector<std::uint32_t>{3});
  EXPECT_TRUE(places(groups, "c").empty());
  EXPECT_TRUE(places(TextGroups({}), "a").empty());
}

}  // namespace
}  // namespace claimline
