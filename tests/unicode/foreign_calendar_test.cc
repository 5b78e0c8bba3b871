#include "unicode/foreign_calendar.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

TEST(ForeignDay, FindsFeastsInAnyYear) {
  struct Row {
    const char* calendar;
    int month;
    int day;
    std::chrono::year_month_day date;
  };
  using std::chrono::day;
  using std::chrono::month;
  using std::chrono::year;
  const Row table[] = {
      {"hebrew", 1, 1, year(2018) / 9 / 10},    // Rosh Hashanah
      {"hebrew", 1, 10, year(2026) / 9 / 21},   // Yom Kippur
      {"hebrew", 8, 15, year(2024) / 4 / 23},   // Passover
      {"hebrew", 7, 14, year(2026) / 3 / 3},    // Purim
      {"islamic", 10, 1, year(2024) / 4 / 10},  // Eid al-Fitr
      {"chinese", 1, 1, year(2026) / 2 / 17},   // Lunar New Year
  };
  for (const Row& row : table) {
    EXPECT_EQ(ForeignDay(row.calendar, static_cast<int>(row.date.year()),
                         row.month, row.day),
              std::chrono::sys_days(row.date))
        << row.calendar << ' ' << row.month << '-' << row.day;
  }
}

TEST(ForeignDay, IsNoneWhereThereIsNoSuchCalendarOrYear) {
  EXPECT_FALSE(ForeignDay("klingon", 2026, 1, 1));
  EXPECT_FALSE(ForeignDay("hebrew", 0, 1, 1));
  EXPECT_FALSE(ForeignDay("hebrew", 10000, 1, 1));
}

}  // namespace
}  // namespace claimline
