#include "unicode/zone.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

std::chrono::sys_seconds Local(int year, unsigned month, unsigned day,
                               int hour) {
  return std::chrono::sys_days(std::chrono::year(year) /
                               std::chrono::month(month) /
                               std::chrono::day(day)) +
         std::chrono::hours(hour);
}

TEST(ZoneOffset, FollowsDaylightSaving) {
  using std::chrono::minutes;
  struct Row {
    const char* zone;
    std::chrono::sys_seconds local;
    int offset;
  };
  const Row table[] = {
      {"America/New_York", Local(2026, 3, 7, 12), -300},
      {"America/New_York", Local(2026, 3, 9, 12), -240},
      {"America/New_York", Local(2026, 3, 8, 2), -300},   // skipped hour
      {"America/New_York", Local(2026, 11, 1, 1), -240},  // said twice
      {"America/New_York", Local(1974, 1, 7, 12), -240},  // the oil crisis
      {"Europe/Paris", Local(2021, 10, 30, 23), 120},
      {"Europe/Paris", Local(2021, 10, 31, 23), 60},
      {"Asia/Kolkata", Local(2026, 7, 1, 12), 330},
      {"Etc/UTC", Local(2026, 7, 1, 12), 0},
  };
  for (const Row& row : table) {
    EXPECT_EQ(ZoneOffset(row.zone, row.local), minutes(row.offset))
        << row.zone << " at " << row.local.time_since_epoch().count();
  }
}

TEST(ZoneOffset, IsNoneForAnUnknownZone) {
  EXPECT_FALSE(ZoneOffset("Mars/Olympus", Local(2026, 1, 1, 0)));
  EXPECT_FALSE(ZoneOffset("", Local(2026, 1, 1, 0)));
}

}  // namespace
}  // namespace claimline
