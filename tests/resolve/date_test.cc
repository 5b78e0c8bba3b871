// Time expressions in running text, through all the stages: a value, then the
// ways to say it.
#include "resolve/date.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "marked_mention.h"
#include "pipeline.h"
#include "resolve/calendar.h"

namespace claimline {
namespace {

// The values of the time expressions in `text`, in order.
std::vector<std::string> Timexes(const std::string& text,
                                 const char* published) {
  static const Pipeline kPipeline(EnglishLexicons());
  Document document;
  document.id = "test";
  document.raw = document.text = text;
  if (published != nullptr) document.published = published;
  const DocumentClaims result = kPipeline.Run(std::move(document));
  std::vector<std::string> timexes;
  for (const Claim& claim : result.claims) {
    if (claim.kind != Kind::kDate) continue;
    const TimeValue& value = std::get<TimeValue>(claim.value);
    timexes.push_back(value.timex);
    if (value.mod) timexes.back() += " " + std::string(Name(*value.mod));
  }
  return timexes;
}

std::string FirstTimex(const std::string& text, const char* published) {
  const auto timexes = Timexes(text, published);
  return timexes.empty() ? "none" : timexes.front();
}

std::string LastTimex(const std::string& text, const char* published) {
  const auto timexes = Timexes(text, published);
  return timexes.empty() ? "none" : timexes.back();
}

struct Group {
  const char* timex;
  std::vector<const char*> texts;
};

void ExpectTimexes(const std::vector<Group>& groups, const char* published) {
  for (const Group& group : groups) {
    for (const char* text : group.texts) {
      EXPECT_EQ(LastTimex(text, published), group.timex) << text;
    }
  }
}

TEST(Date, IsTheSameHoweverItIsWritten) {
  ExpectTimexes(
      {{"2026-03-16",
        {"It opened on March 16, 2026.", "It opened on Mar. 16, 2026.",
         "It opened on Monday, March 16th, 2026.",
         "It opened on 16 March 2026.", "It opened on the 16th of March, 2026.",
         "It opened on 2026-03-16.", "It opened on 3/16/2026.",
         "It opened on 16-MAR-2026."}},
       {"2026-Q1",
        {"in the first quarter of 2026", "in Q1 2026", "in 1Q26", "in 2026 Q1",
         "in the first three months of 2026"}},
       {"2026 MID", {"by mid-2026", "in the middle of 2026", "in mid 2026"}},
       {"199 END", {"in the late 1990s", "in the late '90s"}},
       {"20", {"in the 21st century", "a twenty-first-century idea"}},
       {"FY2025", {"in fiscal 2025", "in FY25", "in fiscal year 2025"}},
       {"2024/2025", {"in 2024-25", "in 2024–2025", "between 2024 and 2025"}},
       {"2026-03-03/2026-03-05",
        {"held March 3–5, 2026", "held 3–5 March 2026",
         "held March 3 to 5, 2026"}}},
      nullptr);
}

TEST(Date, CountsFromTheDayOfPublication) {
  ExpectTimexes(
      {{"2026-03-15", {"It fell yesterday.", "It fell on Sunday."}},
       {"2025",
        {"It fell last year.", "It fell a year ago.",
         "Profit rose from $5 a year earlier; sales from $9 a year earlier."}},
       {"2026-W11", {"It fell last week.", "It fell one week ago."}},
       {"2025-12", {"It fell in December.", "It fell last December."}},
       {"2026-12", {"It will open in December."}},
       {"2026-03-20", {"It will open on Friday."}},
       {"2027-03", {"It ends next March."}},
       {"2025-03", {"It ended last March."}},
       {"2026-03-21",
        {"It declared a day of mourning for Saturday.",
         "It halted all plants through Saturday."}},
       {"2032", {"They will meet in six years."}},
       {"P6Y",
        {"It will be the lowest level in six years.",
         "They will meet for the first time in six years.",
         "They will be built in six years each.",
         "Bills may top $4,000, a fivefold rise in six years."}},
       {"18 END", {"Its price had grown since the late 1800s."}},
       {"2026 END",
        {"It opens later this year.", "It will open by the end of the year."}},
       {"2026-03 START", {"It fell earlier this month."}},
       {"2026-03-16T17:00",
        {"It ends today at 5 p.m.", "It ends at 5 p.m. today."}}},
      "2026-03-16");
}

TEST(Date, CountsFromTheTimeLastSpokenOf) {
  ExpectTimexes(
      {{"2019",
        {"In 2018 it fell. The following year it rose.",
         "In 2018 it fell. It rose a year later."}},
       {"2018-05-06", {"It fell on May 4, 2018. Two days later it rose."}},
       {"2018-05-04", {"It fell on May 4, 2018. It rained that day."}},
       {"2018-05-03",
        {"On May 4, 2018 it said that it has had 20 cases since April 9, 2018, "
         "up from 15 a day earlier."}},
       {"2017-Q3",
        {"It lost $3 in the third quarter of 2018, more than a "
         "year earlier.",
         "In the quarter ended Sept. 30, 2018, it lost more than a year "
         "earlier."}},
       {"2018-05-06",
        {"It fell on May 4, 2018, after growth since 2012. Two days later it "
         "rose."}},
       {"XXXX-XX-XX",
        {"It fell on May 4, 2018. It grew in 2012. It closed. Two "
         "days later it rose."}},
       {"2018-Q3",
        {"Sales fell in the third quarter of 2018, as a year earlier. Profit "
         "for the quarter rose."}},
       {"2025", {"It will close in 2028. Sales beat the year-ago period."}}},
      "2026-03-16");
}

TEST(Date, IsNothingAtAllWhereThereIsNoSuchDay) {
  ExpectTimexes({{"none",
                  {"It closed on Feb 29, 2025.", "It closed on 50/6/2018.",
                   "It closed on June 31.", "It closed on 31 April 2024.",
                   "It closed on 2025-02-30.", "from June 10 - 31, 2022"}}},
                nullptr);
}

TEST(Date, IsNotWhatOnlyLooksLikeOne) {
  ExpectTimexes({{"none",
                  {"To whom this may concern, it may rain.",
                   "A march in the sun.", "He sat down on the second try.",
                   "Prices fall as the spring is loose.",
                   "Theresa May resigned.", "It runs version 3.2 of it.",
                   "This S-curve is steep.", "Support runs 24/7 or 9 to 5.",
                   "Windows 2000 ran in room 2026.", "It costs $2026.",
                   "Agenda 2030 and Expo 2025", "It won 3-2 and 10-8."}}},
                "2026-03-16");
}

TEST(Date, TakesTheQuarterThatEndsOnADayForThatOne) {
  ExpectTimexes({{"2025-06-30",
                  {"In its fiscal first quarter sales fell for the quarter "
                   "ended June 30.",
                   "Sales fell in the year ended June 30."}},
                 {"2025-Q2", {"Sales fell in Q2."}}},
                "2025-07-31");
  const struct {
    const char* text;
    const char* first;
  } kPeriods[] = {
      {"Sales fell in the quarter ended June 30.", "2025-Q2"},
      {"Sales fell in the quarter to June.", "2025-Q2"},
      {"Sales fell in the quarter that ended on July 2.", "2025-Q2"},
      {"Sales fell in the quarter ended May 31.", "2025-03/2025-05"},
      {"Sales fell in the quarter ended May 3.", "2025-02/2025-04"},
      {"Sales fell in the June quarter.", "2025-Q2"},
      {"Sales fell in the year ended Dec. 31, 2024.", "2024"},
      {"Sales fell in the year ended Sept. 30, 2024.", "FY2024"},
      {"Sales fell in the fiscal year ended Dec. 31, 2024.", "FY2024"},
  };
  for (const auto& period : kPeriods) {
    EXPECT_EQ(FirstTimex(period.text, "2025-07-31"), period.first)
        << period.text;
  }
}

TEST(Date, IsOneOfManyWhereItsWeekIsNotSaid) {
  ExpectTimexes(
      {{"XXXX-WXX-1/XXXX-WXX-5",
        {"Open Monday to Friday.", "Open Mon–Fri.", "a Monday-to-Friday job",
         "You can call Monday through Friday.", "Open on weekdays."}},
       {"2026-03-17/2026-03-20", {"It will be held Tuesday through Friday."}},
       {"2026-03-24/2026-03-27",
        {"It will be held next Tuesday through Friday."}},
       {"2026-03-13/2026-03-15", {"It was held Friday to Sunday."}},
       {"2026-03-13/2026-03-16", {"It was held Friday to Monday."}}},
      "2026-03-16");
}

TEST(Date, IsTheNextOneWhereItIsAllThatIsSaid) {
  ExpectTimexes({{"2026-12-25", {"Christmas", "at Christmas"}},
                 {"2026-03-19", {"Thursday", "on Thursday"}}},
                "2026-03-16");
}

TEST(Date, TakesItsMonthFromTheDayItIsJoinedTo) {
  EXPECT_EQ(FirstTimex("It met on 18 and 19 June 2024.", nullptr),
            "2024-06-18");
  EXPECT_EQ(LastTimex("It met on June 3 and 4, 2024.", nullptr), "2024-06-04");
  EXPECT_EQ(FirstTimex("It met on June 3 and 4, 2024.", nullptr), "2024-06-03");
}

TEST(Date, IsAheadInSoMuchTime) {
  EXPECT_EQ(LastTimex("It reports in two weeks' time.", "2026-03-16"),
            "2026-03-30");
  EXPECT_EQ(LastTimex("It was built in two weeks.", "2026-03-16"), "P2W");
}

TEST(Date, OrdersFiguresByTheDayOfPublication) {
  EXPECT_EQ(LastTimex("Posted 03/04/2025 by hand.", "2025-03-04"),
            "2025-03-04");
  EXPECT_EQ(LastTimex("Posted 03/04/2025 by hand.", "2025-04-03"),
            "2025-04-03");
  EXPECT_EQ(LastTimex("Posted 03/04/2025 by hand.", "2025-05-04"),
            "2025-XX-XX");
  EXPECT_EQ(LastTimex("Call me on Friday 7/6.", "2018-07-02"), "2018-07-06");
}

TEST(Date, OrdersFiguresByTheOtherDatesOfTheArticle) {
  EXPECT_EQ(LastTimex("It was sold on 03/04/2025.", nullptr), "2025-XX-XX");
  EXPECT_EQ(LastTimex("Sold on 25/12/2024, and on 03/04/2025.", nullptr),
            "2025-04-03");
  EXPECT_EQ(LastTimex("Sold on 12/25/2024, and on 03/04/2025.", nullptr),
            "2025-03-04");
  EXPECT_EQ(LastTimex("Sold on 4 May 2024, and on 03/04/2025.", nullptr),
            "2025-04-03");
}

TEST(Date, TakesTheYearOfTheDateItIsJoinedTo) {
  EXPECT_EQ(FirstTimex("It grew in May 2024.", "2026-03-16"), "2024-05");
  EXPECT_EQ(FirstTimex("It grew in March and April 2024.", "2026-03-16"),
            "2024-03");
}

TEST(Date, TakesTheNearestMonthWhereNoVerbTellsTheTense) {
  EXPECT_EQ(LastTimex("Inflation slows in February.", "2026-03-18"), "2026-02");
  EXPECT_EQ(LastTimex("The film hits theaters in May.", "2026-03-18"),
            "2026-05");
  EXPECT_EQ(LastTimex("A June attack killed two.", "2026-03-18"), "2025-06");
  EXPECT_EQ(LastTimex("Next up: a beta in Q4 for some.", "2025-09-18"),
            "2025-Q4");
  EXPECT_EQ(LastTimex("Profit in Q3: $5.", "2026-03-18"), "2025-Q3");
}

TEST(Date, TakesTheDayBehindTheTimeInAnotherZone) {
  EXPECT_EQ(
      FirstTimex("It rose at 7 p.m. EDT (2300 GMT) on Tuesday.", "2026-09-30"),
      "2026-09-29T19:00");
}

TEST(Date, OfTheCalendarYearIsAheadWhereTheVerbIs) {
  EXPECT_EQ(FirstTimex("It will open this September.", "2026-01-30"),
            "2026-09");
  EXPECT_EQ(FirstTimex("It opened this September.", "2026-01-30"), "2025-09");
}

TEST(Date, IsALengthWhereItCountsSeconds) {
  EXPECT_EQ(FirstTimex("It will stop in 4.6 seconds.", "2026-01-30"), "PT4.6S");
}

TEST(Date, EndsAStretchOfMonthsAfterItsStart) {
  EXPECT_EQ(LastTimex("It will be shut from December to May.", "2026-03-16"),
            "2027-05");
  EXPECT_EQ(LastTimex("It was shut from November to February.", "2026-03-16"),
            "2026-02");
  EXPECT_EQ(LastTimex("It shut from June until August, no more.", "2026-03-16"),
            "2025-08");
  EXPECT_EQ(FirstTimex("It grew between January and May.", "2026-01-15"),
            "2025-01/2025-05");
  EXPECT_EQ(
      FirstTimex("It was shut from March to May last year.", "2026-03-16"),
      "2025-03");
}

// True for a day of the calendar, with or without a time behind it.
bool IsDay(const std::string& iso) {
  const auto number = [&](std::size_t start, std::size_t length) {
    return std::stoi(iso.substr(start, length));
  };
  return iso.size() >= 10 &&
         DayOf(number(0, 4), number(5, 2), number(8, 2)).has_value();
}

TEST(Date, LiesBetweenTwoDaysOfTheCalendarInEveryExample) {
  static const Pipeline kPipeline(EnglishLexicons());
  int checked = 0;
  for (const Rule& rule : EnglishLexicons().rules) {
    for (const Example& example : rule.positive) {
      Document document;
      document.raw = document.text = example.text;
      document.published = example.published;
      for (const Claim& claim : kPipeline.Run(std::move(document)).claims) {
        const auto* value = std::get_if<TimeValue>(&claim.value);
        if (value == nullptr || !value->start) continue;
        ++checked;
        ASSERT_TRUE(value->end) << example.text;
        EXPECT_TRUE(IsDay(*value->start) && IsDay(*value->end)) << example.text;
        EXPECT_LT(*value->start, *value->end) << example.text;
      }
    }
  }
  EXPECT_GT(checked, 100);
}

}  // namespace
}  // namespace claimline
