#include "segment/dateline.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "base/ascii.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

// Months and days of the week by their first letters, units of `3 hours ago`,
// and what stands beside a date: zones, half-days, `at`.
constexpr auto kMonths = std::to_array<std::string_view>(
    {"jan",     "feb",      "mar",       "apr",     "may",      "jun",
     "jul",     "aug",      "sep",       "oct",     "nov",      "dec",
     "january", "february", "march",     "april",   "june",     "july",
     "august",  "sept",     "september", "october", "november", "december"});
constexpr auto kAges = std::to_array<std::string_view>(
    {"minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day",
     "days", "week", "weeks", "month", "months"});
constexpr auto kBesideDates = std::to_array<std::string_view>(
    {"mon",       "tue",      "tues",    "wed",      "thu",    "thur",
     "thurs",     "fri",      "sat",     "sun",      "monday", "tuesday",
     "wednesday", "thursday", "friday",  "saturday", "sunday", "am",
     "pm",        "a",        "p",       "m",        "st",     "nd",
     "rd",        "th",       "at",      "on",       "of",     "the",
     "et",        "est",      "edt",     "ct",       "cst",    "cdt",
     "mt",        "mst",      "mdt",     "pt",       "pst",    "pdt",
     "gmt",       "utc",      "bst",     "cet",      "cest",   "ist",
     "jst",       "eastern",  "pacific", "read",     "z",      "t"});

template <std::size_t kSize>
bool IsOneOf(const std::array<std::string_view, kSize>& words,
             std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Takes the next run of letters or of digits off the front of `rest`; empty at
// the end. ASCII letters come in lower case.
std::string TakeWord(std::string_view& rest) {
  std::string word;
  while (!rest.empty()) {
    const CodePoint c = CodePointAt(rest, 0);
    const bool goes_on = word.empty() || IsAsciiDigit(rest.front()) ==
                                             IsAsciiDigit(word.front());
    if (!IsWordCharacter(c.value) || !goes_on) {
      if (!word.empty()) break;
    } else if (c.size == 1) {
      word += ToAsciiLower(rest.front());
    } else {
      word += rest.substr(0, c.size);
    }
    rest.remove_prefix(c.size);
  }
  return word;
}

bool IsYear(std::string_view digits) {
  return digits.size() == 4 &&
         (digits.starts_with("19") || digits.starts_with("20"));
}

}  // namespace

DateWords DateWordsOf(std::string_view line) {
  DateWords words;
  bool month = false;
  bool year = false;
  bool age = false;
  int numbers = 0;  // of one or two digits
  std::string_view rest = line;
  for (std::string word = TakeWord(rest); !word.empty();
       word = TakeWord(rest)) {
    if (IsAsciiDigit(word.front())) {
      year |= IsYear(word);
      numbers += word.size() <= 2 ? 1 : 0;
      words.others += word.size() > 2 && !IsYear(word) ? 1 : 0;
      words.has_time |=
          rest.size() >= 3 && rest[0] == ':' && IsAsciiDigit(rest[1]);
    } else if (IsOneOf(kMonths, word)) {
      month = true;
    } else if (IsOneOf(kAges, word)) {
      age = true;
    } else if (age && word == "ago") {
      words.has_date = true;
    } else if (!IsOneOf(kBesideDates, word)) {
      ++words.others;
    }
  }
  words.has_day = month ? numbers > 0 : year && numbers >= 2;
  words.has_date |= (month && year) || words.has_day;
  return words;
}

bool StartsWithMonth(std::string_view text) {
  return IsOneOf(kMonths, TakeWord(text));
}

}  // namespace claimline
