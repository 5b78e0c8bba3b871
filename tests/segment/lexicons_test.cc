// The lexicons of rules/en that this stage reads, against what it understands.
#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/ascii.h"
#include "base/document.h"
#include "ruleset/ruleset.h"

namespace claimline {
namespace {

const RuleSet& Rules() {
  static const LoadedRules loaded =
      LoadRuleSet(std::array{std::string("rules")});
  return loaded.rules;
}

void ExpectCells(std::string_view lexicon, std::string_view column,
                 const std::set<std::string_view>& allowed) {
  const Lexicon& rows = Rules().LexiconNamed(lexicon);
  const auto index = rows.Column(column);
  ASSERT_TRUE(index) << lexicon;
  EXPECT_FALSE(rows.rows().empty()) << lexicon;
  for (const Lexicon::Row& row : rows.rows()) {
    EXPECT_TRUE(allowed.contains(row.cells[*index]))
        << lexicon << ": " << row.cells.front();
  }
}

TEST(SegmentLexicons, SayWhatIsUnderstood) {
  ExpectCells("furniture", "place", {"line", "prefix", "contains", "end"});
  ExpectCells("furniture", "section",
              {"furniture", "dateline", "heading", "body"});
  ExpectCells("abbreviation", "ends", {"never", "number", "start"});
}

TEST(SegmentLexicons, AreInTheCaseThatIsLookedFor) {
  for (const auto& row : Rules().LexiconNamed("furniture").rows()) {
    for (const char c : row.cells.front()) {
      EXPECT_FALSE(IsAsciiUpper(c)) << row.cells.front();
    }
  }
  for (const auto& row : Rules().LexiconNamed("sentence_start").rows()) {
    EXPECT_TRUE(IsAsciiUpper(row.cells.front().front())) << row.cells.front();
  }
}

}  // namespace
}  // namespace claimline
