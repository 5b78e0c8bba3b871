// The core by itself: parts, anchor and tense in, value out.
#include "resolve/timex.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

constexpr char kRefused[] = "refused";

TimeAnchor Published(int year, int month, int day) {
  TimeAnchor anchor;
  anchor.published = Period{Grain::kDay, *DayOf(year, month, day)};
  return anchor;
}

std::string TimexOf(const TimexParts& parts, const TimeAnchor& anchor,
                    Tense tense) {
  const auto resolved = ResolveTimex(parts, anchor, tense);
  return resolved ? resolved->value.timex : kRefused;
}

TimexParts Month(int month) {
  TimexParts parts;
  parts.month = month;
  return parts;
}

TimexParts Weekday(int weekday) {
  TimexParts parts;
  parts.weekday = weekday;
  return parts;
}

TimexParts Toward(int shift, Grain grain, TimexOrigin origin) {
  TimexParts parts;
  parts.direction = Direction{origin, shift};
  parts.count = UnitCount{Decimal(1), {grain, 1}};
  return parts;
}

TimexParts Away(int shift, int number, Grain grain, TimexOrigin origin) {
  TimexParts parts = Toward(shift, grain, origin);
  parts.form = TimexForm::kOffset;
  parts.count->number = Decimal(number);
  return parts;
}

TEST(Timex, PlacesBareMonthsAndWeekdaysByTense) {
  const TimeAnchor anchor = Published(2026, 3, 18);  // a Wednesday
  struct Row {
    TimexParts parts;
    const char* past;
    const char* future;
    const char* unknown;
  };
  const Row table[] = {
      {Month(1), "2026-01", "2027-01", "2026-01"},
      {Month(3), "2026-03", "2026-03", "2026-03"},
      {Month(6), "2025-06", "2026-06", "2026-06"},
      {Weekday(1), "2026-03-16", "2026-03-23", "2026-03-16"},
      {Weekday(3), "2026-03-18", "2026-03-18", "2026-03-18"},
      {Weekday(5), "2026-03-13", "2026-03-20", "2026-03-13"},
  };
  for (const Row& row : table) {
    EXPECT_EQ(TimexOf(row.parts, anchor, Tense::kPast), row.past);
    EXPECT_EQ(TimexOf(row.parts, anchor, Tense::kFuture), row.future);
    EXPECT_EQ(TimexOf(row.parts, anchor, Tense::kUnknown), row.unknown);
  }
}

TEST(Timex, TakesTheNearestDayWhereTheTenseWouldLeadFarAway) {
  const TimeAnchor anchor = Published(2005, 11, 5);
  TimexParts parts = Month(11);
  parts.day = 11;
  EXPECT_EQ(TimexOf(parts, anchor, Tense::kPast), "2005-11-11");
  EXPECT_EQ(TimexOf(parts, anchor, Tense::kUnknown), "2005-11-11");
  parts.day = 2;
  EXPECT_EQ(TimexOf(parts, anchor, Tense::kFuture), "2005-11-02");
}

TEST(Timex, TakesAQuarterJustEndedForTheOneMeant) {
  TimexParts parts;
  parts.quarter = 3;
  EXPECT_EQ(TimexOf(parts, Published(2024, 10, 20), Tense::kFuture), "2024-Q3");
  EXPECT_EQ(TimexOf(parts, Published(2024, 8, 20), Tense::kFuture), "2024-Q3");
  EXPECT_EQ(TimexOf(parts, Published(2024, 3, 20), Tense::kFuture), "2024-Q3");
  parts.quarter = 4;
  EXPECT_EQ(TimexOf(parts, Published(2024, 1, 20), Tense::kFuture), "2024-Q4");
}

TEST(Timex, LeavesOpenWhatTheDayOfWritingWouldTell) {
  const TimeAnchor nothing;
  EXPECT_EQ(TimexOf(Month(6), nothing, Tense::kPast), "XXXX-06");
  EXPECT_EQ(TimexOf(Weekday(1), nothing, Tense::kPast), "XXXX-WXX-1");
  const auto last = [](Grain grain) {
    return Toward(-1, grain, TimexOrigin::kPublication);
  };
  EXPECT_EQ(TimexOf(last(Grain::kYear), nothing, Tense::kPast), "XXXX");
  EXPECT_EQ(TimexOf(last(Grain::kQuarter), nothing, Tense::kPast), "XXXX-QX");
  EXPECT_EQ(TimexOf(last(Grain::kWeek), nothing, Tense::kPast), "XXXX-WXX");
  const auto ago = Away(-1, 3, Grain::kYear, TimexOrigin::kPublication);
  EXPECT_EQ(TimexOf(ago, nothing, Tense::kPast), "XXXX");
  const auto resolved = ResolveTimex(ago, nothing, Tense::kPast);
  EXPECT_FALSE(resolved->value.start || resolved->value.end);
}

TEST(Timex, GivesABareMonthTheYearLastSaid) {
  TimeAnchor anchor;
  anchor.year = 2026;
  EXPECT_EQ(TimexOf(Month(6), anchor, Tense::kPast), "2026-06");
  const auto ago = Away(-1, 3, Grain::kYear, TimexOrigin::kPublication);
  EXPECT_EQ(TimexOf(ago, anchor, Tense::kPast), "XXXX");
}

TEST(Timex, CountsFromWhatWasToldBefore) {
  TimeAnchor anchor = Published(2026, 4, 28);
  anchor.narrative = Containing(*DayOf(2018, 1, 1), Grain::kYear);
  EXPECT_EQ(TimexOf(Toward(1, Grain::kYear, TimexOrigin::kNarrative), anchor,
                    Tense::kPast),
            "2019");
  // Days after a year lead nowhere.
  EXPECT_EQ(TimexOf(Away(1, 2, Grain::kDay, TimexOrigin::kNarrative), anchor,
                    Tense::kPast),
            "XXXX-XX-XX");
  anchor.narrative = Containing(*DayOf(2016, 10, 1), Grain::kQuarter);
  EXPECT_EQ(TimexOf(Away(-1, 1, Grain::kYear, TimexOrigin::kNarrative), anchor,
                    Tense::kPast),
            "2015-Q4");
}

TEST(Timex, RefusesWhatTheCalendarDoesNotHave) {
  TimexParts parts = Month(2);
  parts.day = 29;
  parts.year = WrittenYear{2025, false};
  EXPECT_EQ(TimexOf(parts, {}, Tense::kPast), kRefused);
  parts.year = WrittenYear{2024, false};
  EXPECT_EQ(TimexOf(parts, {}, Tense::kPast), "2024-02-29");
  parts.month = 50;
  EXPECT_EQ(TimexOf(parts, {}, Tense::kPast), kRefused);
  const auto far = Away(1, 9000, Grain::kYear, TimexOrigin::kPublication);
  EXPECT_EQ(TimexOf(far, Published(2026, 1, 1), Tense::kPast), kRefused);
}

TEST(Timex, SaysInThousandsOfYearsWhatNoCalendarReaches) {
  struct Row {
    int number;
    Grain grain;
    const char* timex;
  };
  const Row table[] = {
      {2000, Grain::kYear, "0026"},     {2026, Grain::kYear, "BC0001"},
      {9000, Grain::kYear, "BC6975"},   {12500, Grain::kYear, "KA12.5"},
      {66000000, Grain::kYear, "MA66"}, {500, Grain::kCentury, "KA50"}};
  for (const Row& row : table) {
    const auto ago = Away(-1, row.number, row.grain, TimexOrigin::kPublication);
    EXPECT_EQ(TimexOf(ago, Published(2026, 1, 1), Tense::kPast), row.timex);
  }
}

TEST(Timex, CountsWeeksOfAMonthAsTheIsoCountsThoseOfAYear) {
  struct Row {
    std::optional<int> month;
    int nth;
    Grain grain;
    const char* timex;
  };
  const Row table[] = {{3, 1, Grain::kWeek, "2026-W10"},
                       {3, 3, Grain::kWeek, "2026-W12"},
                       {12, -1, Grain::kWeek, "2026-W53"},
                       {5, 2, Grain::kWeekend, "2026-W19-WE"},
                       {{}, 1, Grain::kWeek, "2026-W01"},
                       {{}, -1, Grain::kWeek, "2026-W53"}};
  for (const Row& row : table) {
    TimexParts parts;
    parts.year = WrittenYear{2026, false};
    parts.month = row.month;
    parts.nth = row.nth;
    parts.count = UnitCount{{}, {row.grain, 1}};
    EXPECT_EQ(TimexOf(parts, {}, Tense::kUnknown), row.timex);
  }
}

TEST(Timex, ReadsShortYearsAsNearOnes) {
  TimexParts parts;
  parts.year = WrittenYear{96, true};
  EXPECT_EQ(TimexOf(parts, Published(2026, 1, 1), Tense::kPast), "1996");
  parts.year = WrittenYear{36, true};
  EXPECT_EQ(TimexOf(parts, Published(2026, 1, 1), Tense::kPast), "2036");
  parts.year = WrittenYear{37, true};
  EXPECT_EQ(TimexOf(parts, Published(2026, 1, 1), Tense::kPast), "1937");
}

TEST(Timex, GivesTimesTheOffsetThatTheirDateDecides) {
  struct Row {
    int month;
    const char* start;
  };
  for (const Row& row :
       {Row{1, "2026-01-15T19:00-08:00"}, Row{7, "2026-07-15T19:00-07:00"}}) {
    TimexParts parts = Month(row.month);
    parts.day = 15;
    parts.time = ClockTime{19, 0, {}};
    parts.zone = Zone{"America/Los_Angeles", {}};
    const auto resolved =
        ResolveTimex(parts, Published(2026, 5, 1), Tense::kUnknown);
    ASSERT_TRUE(resolved);
    EXPECT_EQ(resolved->value.type, TimexType::kTime);
    EXPECT_EQ(resolved->value.start, row.start);
  }
}

TEST(Timex, SaysHalvesOfAUnitInTheNextSmallerOne) {
  struct Row {
    Decimal number;
    TimeUnit unit;
    const char* timex;
  };
  const Decimal half = *Decimal::Scaled(5, -1);
  const Row table[] = {
      {half, {Grain::kHour, 1}, "PT30M"},
      {half, {Grain::kCentury, 1}, "P50Y"},
      {*Decimal::Scaled(25, -1), {Grain::kYear, 1}, "P2.5Y"},
      {*Decimal::Scaled(25, -1), {Grain::kDecade, 1}, "P25Y"},
      {*Decimal::Scaled(25, -2), {Grain::kCentury, 1}, "P25Y"},
      {Decimal(1), {Grain::kWeek, 2}, "P2W"},
      {Decimal(90), {Grain::kMinute, 1}, "PT90M"},
  };
  for (const Row& row : table) {
    TimexParts parts;
    parts.form = TimexForm::kDuration;
    parts.count = UnitCount{row.number, row.unit};
    EXPECT_EQ(TimexOf(parts, {}, Tense::kUnknown), row.timex);
  }
}

}  // namespace
}  // namespace claimline
