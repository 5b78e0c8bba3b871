#include "resolve/calendar.h"

#include <gtest/gtest.h>

#include "resolve/calendar_text.h"

namespace claimline {
namespace {

using std::chrono::sys_days;

sys_days D(int year, int month, int day) { return *DayOf(year, month, day); }

TEST(Calendar, HasNoDayThatIsNone) {
  for (const auto& [year, month, day] : {std::tuple{2025, 2, 29},
                                         {1900, 2, 29},
                                         {2025, 4, 31},
                                         {2025, 13, 1},
                                         {2025, 0, 1},
                                         {2025, 1, 0},
                                         {0, 1, 1},
                                         {10000, 1, 1}}) {
    EXPECT_FALSE(DayOf(year, month, day)) << year << '-' << month << '-' << day;
  }
  EXPECT_TRUE(DayOf(2024, 2, 29));
  EXPECT_TRUE(DayOf(2000, 2, 29));
  EXPECT_TRUE(DayOf(1, 1, 1));
  EXPECT_TRUE(DayOf(9999, 12, 31));
}

struct Containment {
  sys_days day;
  Grain grain;
  const char* timex;
  const char* start;
  const char* end;
};

TEST(Calendar, KnowsThePeriodsOfADayAndTheirEnds) {
  const Containment table[] = {
      {D(2026, 3, 16), Grain::kCentury, "20", "2000-01-01", "2100-01-01"},
      {D(2026, 3, 16), Grain::kDecade, "202", "2020-01-01", "2030-01-01"},
      {D(2026, 3, 16), Grain::kYear, "2026", "2026-01-01", "2027-01-01"},
      {D(2026, 7, 1), Grain::kHalf, "2026-H2", "2026-07-01", "2027-01-01"},
      {D(2026, 3, 16), Grain::kQuarter, "2026-Q1", "2026-01-01", "2026-04-01"},
      {D(2026, 12, 31), Grain::kQuarter, "2026-Q4", "2026-10-01", "2027-01-01"},
      {D(2026, 2, 1), Grain::kSeason, "2025-WI", "2025-12-01", "2026-03-01"},
      {D(2026, 8, 31), Grain::kSeason, "2026-SU", "2026-06-01", "2026-09-01"},
      {D(2024, 2, 29), Grain::kMonth, "2024-02", "2024-02-01", "2024-03-01"},
      {D(2026, 3, 16), Grain::kDay, "2026-03-16", "2026-03-16", "2026-03-17"},
      // ISO 8601 weeks belong to the year of their Thursday.
      {D(2026, 1, 1), Grain::kWeek, "2026-W01", "2025-12-29", "2026-01-05"},
      {D(2021, 1, 3), Grain::kWeek, "2020-W53", "2020-12-28", "2021-01-04"},
      {D(2018, 12, 31), Grain::kWeek, "2019-W01", "2018-12-31", "2019-01-07"},
      {D(2026, 3, 16), Grain::kWeekend, "2026-W12-WE", "2026-03-21",
       "2026-03-23"},
  };
  for (const Containment& row : table) {
    const Period period = Containing(row.day, row.grain);
    EXPECT_EQ(Timex(period), row.timex);
    EXPECT_EQ(IntervalStart(period), row.start) << row.timex;
    EXPECT_EQ(IntervalEnd(period), row.end) << row.timex;
  }
}

TEST(Calendar, CountsOnInWholePeriods) {
  struct Row {
    Grain grain;
    long count;
    const char* timex;
  };
  const Row table[] = {
      {Grain::kYear, -3, "2023"},       {Grain::kQuarter, -1, "2025-Q4"},
      {Grain::kMonth, 11, "2027-02"},   {Grain::kWeek, -11, "2026-W01"},
      {Grain::kDay, -16, "2026-02-28"}, {Grain::kDecade, 1, "203"},
      {Grain::kCentury, -1, "19"},      {Grain::kSeason, 1, "2026-SU"},
  };
  for (const Row& row : table) {
    const auto period =
        Shifted(Containing(D(2026, 3, 16), row.grain), row.count);
    ASSERT_TRUE(period) << row.timex;
    EXPECT_EQ(Timex(*period), row.timex);
  }
}

TEST(Calendar, EndsWithTheYear9999) {
  EXPECT_FALSE(Shifted(Containing(D(9999, 12, 31), Grain::kDay), 1));
  EXPECT_FALSE(Shifted(Containing(D(1, 1, 1), Grain::kYear), -1));
  EXPECT_FALSE(DayShifted(D(2026, 1, 1), Grain::kYear, 1'000'000'000'000));
}

TEST(Calendar, KeepsTheDayOfTheMonthOrTakesTheLast) {
  EXPECT_EQ(DayShifted(D(2026, 1, 31), Grain::kMonth, 1), D(2026, 2, 28));
  EXPECT_EQ(DayShifted(D(2024, 2, 29), Grain::kYear, 1), D(2025, 2, 28));
  EXPECT_EQ(DayShifted(D(2024, 2, 29), Grain::kYear, 4), D(2028, 2, 29));
  EXPECT_EQ(DayShifted(D(2026, 3, 31), Grain::kQuarter, -1), D(2025, 12, 31));
}

TEST(Calendar, KnowsWhichYearsHave53Weeks) {
  EXPECT_TRUE(IsoWeek(2020, 53));
  EXPECT_FALSE(IsoWeek(2021, 53));
  EXPECT_FALSE(IsoWeek(2021, 0));
  EXPECT_EQ(IsoWeek(2018, 31)->day, D(2018, 7, 30));
}

TEST(Calendar, FindsTheNthWeekdayFromEitherEnd) {
  EXPECT_EQ(NthWeekday(2014, 10, 2, 1), D(2014, 10, 7));
  EXPECT_EQ(NthWeekday(2013, 3, 1, -1), D(2013, 3, 25));
  EXPECT_EQ(NthWeekday(2013, 11, 4, 4), D(2013, 11, 28));
  EXPECT_FALSE(NthWeekday(2013, 2, 1, 5));
}

TEST(Calendar, FindsEaster) {
  EXPECT_EQ(EasterSunday(2000), D(2000, 4, 23));
  EXPECT_EQ(EasterSunday(2008), D(2008, 3, 23));
  EXPECT_EQ(EasterSunday(2026), D(2026, 4, 5));
  EXPECT_EQ(EasterSunday(2038), D(2038, 4, 25));
}

TEST(Calendar, TellsTimesOfDayToTheMinute) {
  Period moment{Grain::kMinute, D(2026, 3, 16), std::chrono::hours(23)};
  moment.time += std::chrono::minutes(59);
  EXPECT_EQ(Timex(moment), "2026-03-16T23:59");
  EXPECT_EQ(IntervalEnd(moment), "2026-03-17T00:00");
  const Period night{Grain::kDayPart, D(2026, 3, 16), {}, {"NI", 18, 30}};
  EXPECT_EQ(Timex(night), "2026-03-16TNI");
  EXPECT_EQ(IntervalStart(night), "2026-03-16T18:00");
  EXPECT_EQ(IntervalEnd(night), "2026-03-17T06:00");
}

}  // namespace
}  // namespace claimline
