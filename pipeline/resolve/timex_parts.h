// What a time expression says, word for word, before anyone asks what it means:
// the captures of a mention as numbers and codes. timex.h gives it its place on
// the calendar.
#ifndef CLAIMLINE_RESOLVE_TIMEX_PARTS_H_
#define CLAIMLINE_RESOLVE_TIMEX_PARTS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/context.h"
#include "base/decimal.h"
#include "base/mention.h"
#include "base/rule.h"
#include "base/value.h"
#include "resolve/calendar.h"
#include "resolve/clock.h"

namespace claimline {

// How an expression is built; rules say it in `means.form`.
enum class TimexForm : std::uint8_t {
  kPoint,     // a place on the calendar, with or without its time of day
  kRange,     // two of them
  kOffset,    // so many units before or after something: `three years ago`
  kAhead,     // so many units from now: the `two weeks` of `in two weeks`
  kSpan,      // so many units next to something: `the past three years`
  kDuration,  // so many units
  kSet,       // every so many units
  kVague,     // none of these: `recently`
};

// From what a relative expression counts.
enum class TimexOrigin : std::uint8_t {
  kPublication,  // the day of writing: `last year`, `ago`
  kNarrative,    // the time last spoken of: `the previous year`, `later`
  kCurrent,      // what the article is about: `the quarter`, `mid-year`
};

struct Direction {
  TimexOrigin origin = TimexOrigin::kPublication;
  int shift = 0;  // in units: -1 of `last`, `ago`; 1 of `next`, `later`
};

// A year as written: `2026`, `'96`, `96`.
struct WrittenYear {
  int number = 0;
  bool short_form = false;  // two digits, the century left to the reader
};

enum class Era : std::uint8_t { kCommon, kBeforeCommon };

// The unit of a duration: a fortnight is two weeks.
struct TimeUnit {
  Grain grain = Grain::kDay;
  int factor = 1;
};

// How many units: a number, or none where the text has no more than `several`.
struct UnitCount {
  std::optional<Decimal> number;
  TimeUnit unit;
};

struct TimexParts {
  TimexForm form = TimexForm::kPoint;
  std::optional<WrittenYear> year;
  std::optional<WrittenYear> end_year;
  std::optional<int> month;
  std::optional<int> end_month;
  std::optional<int> day;
  std::optional<int> end_day;
  std::optional<int> weekday;  // 1 = Monday
  std::optional<int> end_weekday;
  std::optional<int> nth;  // `third` of `the third Monday of March`; -1 last
  std::optional<int> quarter;
  std::optional<int> half;
  std::optional<int> season;   // its first month
  std::optional<int> decade;   // first year: 1990; below 100 without century
  std::optional<int> century;  // 21 of `the 21st century`
  std::optional<int> week;     // of the year
  Era era = Era::kCommon;
  bool fiscal = false;
  bool month_of_quarter = false;  // the month is its last: `the June quarter`
  std::optional<Grain> around;    // the week of that day, its weekend
  std::string_view holiday;       // its rule in the lexicon
  std::optional<ClockTime> time;
  std::optional<ClockTime> end_time;
  std::optional<Zone> zone;
  std::optional<DayPart> part;
  std::optional<int> deictic;  // days from publication: `yesterday` -1
  std::optional<Direction> direction;
  std::optional<UnitCount> count;  // `figure` and `unit`
  std::vector<UnitCount> smaller;  // behind it: `minor`, `least`
  std::optional<Decimal> low;      // of a range, in the unit of `count`
  std::optional<Decimal> high;     // the same
  std::optional<Modifier> mod;     // `early`, `about`
  std::string_view timex;          // given by the rule or the lexicon
  std::optional<TimexType> type;   // given by the rule
  bool vague = false;
  bool nearest = false;  // to now, whatever the tense: `the October figures`
  bool next = false;     // the next one, however far: `Christmas`, by itself
  bool numeric = false;  // `03/04/2025`: day and month may be the other way
};

// Reads the captures of `mention`. `order` says which comes first in
// `03/04/2025`. None where a part is beyond all bounds (an hour 25, a minute
// 70), so that no such time exists.
std::optional<TimexParts> ReadParts(const Mention& mention,
                                    std::string_view text, DateOrder order,
                                    const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TIMEX_PARTS_H_
