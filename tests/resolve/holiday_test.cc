#include "resolve/holiday.h"

#include <gtest/gtest.h>

#include "marked_mention.h"
#include "resolve/calendar.h"

namespace claimline {
namespace {

TEST(Holiday, IsComputedForAnyYear) {
  struct Row {
    const char* rule;
    int year;
    int month;
    int day;
  };
  const Row table[] = {
      {"12-25", 2025, 12, 25},         {"11 4th 4", 2012, 11, 22},
      {"11 4th 4 +1", 2013, 11, 29},   {"05 last 1", 2026, 5, 25},
      {"05-24 before 1", 2026, 5, 18}, {"05-24 before 1", 2021, 5, 24},
      {"easter -2", 2026, 4, 3},       {"easter 50", 2025, 6, 9},
      {"11 1st 1 +1", 2016, 11, 8},    {"orthodox 0", 2018, 4, 8},
      {"orthodox -2", 2020, 4, 17},    {"orthodox 0", 2025, 4, 20},
  };
  for (const Row& row : table) {
    EXPECT_EQ(HolidayIn(row.year, row.rule),
              DayOf(row.year, row.month, row.day))
        << row.rule << " in " << row.year;
  }
}

TEST(Holiday, IsNoneWhereTheRuleOrTheYearIs) {
  for (const char* rule :
       {"", "13-01", "02-30", "easter", "11 9th 4", "soon"}) {
    const bool easter = std::string_view(rule) == "easter";
    EXPECT_EQ(HolidayIn(2026, rule).has_value(), easter) << rule;
  }
  EXPECT_FALSE(HolidayIn(10000, "easter 0"));
}

TEST(Holiday, HasARuleForEveryNameOfTheLexicon) {
  const Lexicon& names = EnglishLexicons().LexiconNamed("holiday");
  ASSERT_FALSE(names.rows().empty());
  for (const Lexicon::Row& row : names.rows()) {
    const auto name = row.cells.front();
    EXPECT_TRUE(HolidayIn(2026, names.Get(name, "rule"))) << name;
  }
}

}  // namespace
}  // namespace claimline
