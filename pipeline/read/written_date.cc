#include "read/written_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <span>

namespace claimline {
namespace {

bool IsDigit(char c) { return '0' <= c && c <= '9'; }
bool IsUpper(char c) { return 'A' <= c && c <= 'Z'; }

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "Monday", "Tuesday",  "Wednesday", "Thursday",
    "Friday", "Saturday", "Sunday"};

// Returns which of `names` the word is, from 1, in full or by its first letters
// with or without a full stop; none where it is none of them.
std::optional<int> IndexOf(std::string_view word,
                           std::span<const std::string_view> names) {
  constexpr std::size_t kShortest = 3;
  if (word.ends_with('.')) word.remove_suffix(1);
  if (word.size() < kShortest) return std::nullopt;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i].starts_with(word)) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::string Padded(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  digits.insert(0, width - std::min(width, digits.size()), '0');
  return digits;
}

// What is said, a word at a time. Each thing is said once.
class Reader {
 public:
  bool Read(std::string_view word) {
    if (IsDigit(word.front())) {
      return word.find(':') != word.npos ? ReadClock(word) : ReadNumber(word);
    }
    return ReadName(word) || ReadZone(word);
  }

  std::optional<std::string> Iso() const;

 private:
  bool ReadNumber(std::string_view word) {
    int number = 0;
    const auto [end, error] =
        std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size()) return false;
    auto& part = word.size() == 4 ? year_ : day_;
    if (part || (word.size() != 4 && word.size() > 2)) return false;
    part = number;
    return true;
  }

  bool ReadClock(std::string_view word) {
    if (!clock_.empty()) return false;
    clock_ = word;
    return true;
  }

  bool ReadName(std::string_view word) {
    if (IndexOf(word, kWeekdays)) return true;
    const auto month = IndexOf(word, kMonths);
    if (!month || month_) return false;
    month_ = month;
    return true;
  }

  // `+0900`, `GMT`, `GMT+0900`, `JST`.
  bool ReadZone(std::string_view word) {
    if (clock_.empty() || has_zone_) return false;
    has_zone_ = true;
    const std::size_t sign = std::min(word.find_first_of("+-"), word.size());
    const std::string_view name = word.substr(0, sign);
    const bool universal = name == "GMT" || name == "UTC" || name == "Z";
    offset_ = word.substr(sign);
    if (offset_.empty() && universal) offset_ = "Z";
    return (universal || name.empty() || offset_.empty()) &&
           std::all_of(name.begin(), name.end(), IsUpper);
  }

  std::optional<int> year_, month_, day_;
  std::string_view clock_;
  std::string_view offset_;
  bool has_zone_ = false;
};

std::optional<std::string> Reader::Iso() const {
  if (!year_ || !month_ || !day_) return std::nullopt;
  const std::chrono::year_month_day date(std::chrono::year(*year_) / *month_ /
                                         *day_);
  if (!date.ok()) return std::nullopt;
  std::string iso =
      Padded(*year_, 4) + "-" + Padded(*month_, 2) + "-" + Padded(*day_, 2);
  if (clock_.empty()) return iso;
  iso += clock_.find(':') == 1 ? "T0" : "T";
  return iso.append(clock_).append(offset_);
}

}  // namespace

std::optional<std::string> WrittenDate(std::string_view date) {
  constexpr std::string_view kBetween = " ,";
  Reader reader;
  date = date.substr(0, date.find('('));  // a comment
  while (true) {
    date.remove_prefix(std::min(date.find_first_not_of(kBetween), date.size()));
    if (date.empty()) return reader.Iso();
    const std::string_view word = date.substr(0, date.find_first_of(kBetween));
    if (!reader.Read(word)) return std::nullopt;
    date.remove_prefix(word.size());
  }
}

}  // namespace claimline
