#include "read/iso_date.h"

#include <charconv>
#include <chrono>

#include "read/written_date.h"

namespace claimline {
namespace {

// Takes off the front of a text what must stand there.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  // A number of just `digits` digits; none where there is no such number.
  std::optional<int> Number(std::size_t digits) {
    if (CountDigits() < digits) return std::nullopt;
    int value = 0;
    std::from_chars(rest_.data(), rest_.data() + digits, value);
    rest_.remove_prefix(digits);
    return value;
  }

  // Skips one of `characters`, or says that there is none.
  bool Skip(std::string_view characters) {
    if (rest_.empty() || characters.find(rest_.front()) == rest_.npos) {
      return false;
    }
    rest_.remove_prefix(1);
    return true;
  }

  void SkipDigits() { rest_.remove_prefix(CountDigits()); }

  bool AtEnd() const { return rest_.empty(); }

 private:
  std::size_t CountDigits() const {
    const std::size_t end = rest_.find_first_not_of("0123456789");
    return end == rest_.npos ? rest_.size() : end;
  }

  std::string_view rest_;
};

bool ReadCalendarDate(Scanner& scanner) {
  const auto year = scanner.Number(4);
  if (!year || !scanner.Skip("-")) return false;
  const auto month = scanner.Number(2);
  if (!month || !scanner.Skip("-")) return false;
  const auto day = scanner.Number(2);
  if (!day) return false;
  return (std::chrono::year(*year) / *month / *day).ok();
}

// `58` of `01:58`: two digits up to `limit`.
bool ReadTwoDigits(Scanner& scanner, int limit) {
  const auto number = scanner.Number(2);
  return number && *number <= limit;
}

bool ReadZone(Scanner& scanner) {
  if (scanner.Skip("Zz")) return true;
  if (!scanner.Skip("+-") || !ReadTwoDigits(scanner, 23)) return false;
  if (scanner.AtEnd()) return true;
  scanner.Skip(":");
  return ReadTwoDigits(scanner, 59);
}

bool ReadTime(Scanner& scanner) {
  if (!ReadTwoDigits(scanner, 23) || !scanner.Skip(":") ||
      !ReadTwoDigits(scanner, 59)) {
    return false;
  }
  if (scanner.Skip(":")) {
    if (!ReadTwoDigits(scanner, 60)) return false;
    if (scanner.Skip(".,")) scanner.SkipDigits();
  }
  return scanner.AtEnd() || ReadZone(scanner);
}

std::optional<std::string> Checked(std::string_view date) {
  constexpr std::size_t kDateSize = 10;
  Scanner scanner(date);
  if (!ReadCalendarDate(scanner)) return std::nullopt;
  std::string iso(date);
  if (scanner.AtEnd()) return iso;
  if (!scanner.Skip("Tt ") || !ReadTime(scanner) || !scanner.AtEnd()) {
    return std::nullopt;
  }
  iso[kDateSize] = 'T';
  return iso;
}

}  // namespace

std::optional<std::string> IsoDate(std::string_view date) {
  if (auto iso = Checked(date)) return iso;
  const auto written = WrittenDate(date);
  return written ? Checked(*written) : std::nullopt;
}

}  // namespace claimline
