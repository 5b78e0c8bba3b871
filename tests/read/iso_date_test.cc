#include "read/iso_date.h"

#include <gtest/gtest.h>

namespace claimline {
namespace {

TEST(IsoDate, KeepsDatesAndTimes) {
  const struct {
    const char* given;
    const char* iso;
  } kCases[] = {
      {"2026-03-16", "2026-03-16"},
      {"2024-02-29", "2024-02-29"},
      {"2026-03-16T01:58", "2026-03-16T01:58"},
      {"2026-03-16 01:58:30", "2026-03-16T01:58:30"},
      {"2026-03-16T01:58:30.25Z", "2026-03-16T01:58:30.25Z"},
      {"2026-03-16t01:58+05:30", "2026-03-16T01:58+05:30"},
      {"2026-03-16T01:58-0400", "2026-03-16T01:58-0400"},
  };
  for (const auto& c : kCases) EXPECT_EQ(IsoDate(c.given), c.iso);
}

TEST(IsoDate, RefusesWhatIsNone) {
  for (const char* given :
       {"", "today", "2026", "2026-03", "2026-3-16", "16-03-2026", "2025-02-29",
        "2026-13-01", "2026-00-10", "2026-03-16T", "2026-03-16T24:00",
        "2026-03-16T01:60", "2026-03-16T01:58+5", "2026-03-16x", " 2026-03-16",
        "2026-03-16T01:58Zx", "02026-03-16"}) {
    EXPECT_FALSE(IsoDate(given)) << given;
  }
}

}  // namespace
}  // namespace claimline
