#include "read/written_date.h"

#include <gtest/gtest.h>

#include "read/iso_date.h"

namespace claimline {
namespace {

TEST(WrittenDate, ReadsWhatScrapedPagesGive) {
  const struct {
    const char* given;
    const char* iso;
  } kCases[] = {
      {"Tue Aug 2 2022", "2022-08-02"},
      {"August 2, 2022", "2022-08-02"},
      {"2 August 2022", "2022-08-02"},
      {"Sept. 2, 2022", "2022-09-02"},
      {"Tue, 02 Aug 2022 10:30:00 +0900", "2022-08-02T10:30:00+0900"},
      {"Tue, 2 Aug 2022 9:30 GMT", "2022-08-02T09:30Z"},
      {"Tue Aug 02 2022 10:30:00 GMT+0900 (Japan Standard Time)",
       "2022-08-02T10:30:00+0900"},
      {"Tue Aug 02 10:30:00 EDT 2022", "2022-08-02T10:30:00"},
      {"Tue Aug 02 10:30:00 +0000 2022", "2022-08-02T10:30:00+0000"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(IsoDate(c.given), c.iso) << c.given;
  }
}

TEST(WrittenDate, RefusesWhatIsNone) {
  for (const char* given :
       {"", "Tue", "Aug 2022", "2 Aug 22", "30 Feb 2022", "Aug 2 2022 2023",
        "Aug 2 3 2022", "Aug Sep 2022", "2 Aug 2022 soon", "2 Aug 2022 25:00",
        "2 Aug 2022 10:30 10:31", "2 Aug 2022 10:30 GMT+", "2 Aug 2022 GMT",
        "updated 2 Aug 2022", "2 Aug 2022 10:30 JST+0900"}) {
    EXPECT_FALSE(IsoDate(given)) << given;
  }
}

}  // namespace
}  // namespace claimline
