#include "read/written_date.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>
#include <iomanip>
#include <locale>
#include <sstream>

namespace claimline {
namespace {

bool IsDigit(char c) { return '0' <= c && c <= '9'; }
bool IsUpper(char c) { return 'A' <= c && c <= 'Z'; }

// True where `word` is a name of the kind that `format` asks for, in full or
// abbreviated, with or without a full stop.
bool IsName(std::string_view word, const char* format, std::tm& time) {
  if (word.ends_with('.')) word.remove_suffix(1);
  if (word == "Sept") word = "Sep";  // the news's own
  std::istringstream in{std::string(word)};
  in.imbue(std::locale::classic());
  in >> std::get_time(&time, format);
  return !in.fail() && in.peek() == std::istringstream::traits_type::eof();
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
    std::tm time{};
    if (IsName(word, "%a", time)) return true;
    if (month_ || !IsName(word, "%b", time)) return false;
    month_ = time.tm_mon + 1;
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
  std::ostringstream iso;
  iso.imbue(std::locale::classic());
  iso << std::setfill('0') << std::setw(4) << *year_ << '-' << std::setw(2)
      << *month_ << '-' << std::setw(2) << *day_;
  if (!clock_.empty()) {
    iso << 'T' << (clock_.find(':') == 1 ? "0" : "") << clock_ << offset_;
  }
  return iso.str();
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
