#include "resolve/holiday.h"

#include <array>
#include <charconv>

#include "resolve/calendar.h"
#include "unicode/foreign_calendar.h"

namespace claimline {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

struct Words {
  std::array<std::string_view, 4> word;
  std::size_t count = 0;
};

Words Split(std::string_view rule) {
  Words words;
  while (!rule.empty() && words.count < words.word.size()) {
    const std::size_t end = rule.find(' ');
    words.word[words.count++] = rule.substr(0, end);
    if (end == std::string_view::npos) break;
    rule.remove_prefix(end + 1);
  }
  return words;
}

// The number at the start of `text`, with or without a sign; 0 for none.
int Number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::optional<sys_days> FixedDay(int year, std::string_view rule) {
  if (rule.size() != 5 || rule[2] != '-') return std::nullopt;
  return DayOf(year, Number(rule.substr(0, 2)), Number(rule.substr(3)));
}

}  // namespace

std::optional<sys_days> HolidayIn(int year, std::string_view rule) {
  const Words words = Split(rule);
  if (words.count == 0) return std::nullopt;
  const std::string_view first = words.word[0];
  if (first == "easter" || first == "orthodox") {
    const auto in_range = DayOf(year, 1, 1);
    if (!in_range) return std::nullopt;
    const sys_days sunday =
        first == "easter" ? EasterSunday(year) : OrthodoxEasterSunday(year);
    return sunday + days(Number(words.word[1]));
  }
  if (words.count == 1) return FixedDay(year, first);
  if (words.count == 2) {
    const std::string_view day = words.word[1];
    if (day.size() != 5) return std::nullopt;
    return ForeignDay(first, year, Number(day.substr(0, 2)),
                      Number(day.substr(3)));
  }
  if (words.count < 3) return std::nullopt;
  const int weekday = Number(words.word[2]);
  if (words.word[1] == "before") {
    const auto limit = FixedDay(year, first);
    if (!limit) return std::nullopt;
    const sys_days monday = Containing(*limit, Grain::kWeek).day;
    const sys_days found = monday + days(weekday - 1);
    return found <= *limit ? found : found - days(7);
  }
  const int nth = words.word[1] == "last" ? -1 : Number(words.word[1]);
  const auto day = NthWeekday(year, Number(first), weekday, nth);
  if (!day) return std::nullopt;
  return *day + days(Number(words.word[3]));
}

bool HolidayIsFixed(std::string_view rule) {
  return rule.size() == 5 && rule[2] == '-';
}

}  // namespace claimline
