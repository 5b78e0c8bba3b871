#include "link/link.h"

#include <gtest/gtest.h>

#include <string_view>
#include <variant>
#include <vector>

#include "marked_text.h"

namespace claimline {
namespace {

TEST(Linker, GivesValuesAndNamesInTheOrderOfTheTextEachWithItsOwnValue) {
  const MarkedText article = ReadMarks(
      "In {date 2025} [org Acme] paid {money $5}.\n"
      "[person Ann Lee] had {money $7} in {date 2026}.");
  const LinkedClaims linked =
      Linker(CueRules())
          .Link({article.document, article.normalized, article.values,
                 article.names, article.cues, "2026-03-16", std::nullopt});
  std::vector<std::string_view> texts;
  for (const Claim& claim : linked.claims) {
    texts.push_back(claim.text);
    const auto* entity = std::get_if<EntityValue>(&claim.value);
    EXPECT_EQ(entity != nullptr, claim.kind == Kind::kEntity) << claim.text;
    if (entity != nullptr) {
      EXPECT_EQ(entity->name, claim.text);
    }
    EXPECT_EQ(std::holds_alternative<TimeValue>(claim.value),
              claim.kind == Kind::kDate)
        << claim.text;
  }
  EXPECT_EQ(texts, (std::vector<std::string_view>{"2025", "Acme", "$5",
                                                  "Ann Lee", "$7", "2026"}));
  EXPECT_EQ(linked.evidence.size(), linked.claims.size());
}

}  // namespace
}  // namespace claimline
