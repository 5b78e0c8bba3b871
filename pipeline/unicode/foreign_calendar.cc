#include "unicode/foreign_calendar.h"

#include <unicode/calendar.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>

#include <memory>

namespace claimline {
namespace {

using std::chrono::sys_days;

// ICU's time: milliseconds since 1970.
constexpr double kDay = 24.0 * 60 * 60 * 1000;

const char* LocaleName(std::string_view calendar) {
  if (calendar == "islamic") return "@calendar=islamic-umalqura";
  if (calendar == "hebrew") return "@calendar=hebrew";
  if (calendar == "chinese") return "@calendar=chinese";
  return nullptr;
}

sys_days FirstOf(int year) {
  return std::chrono::year(year) / std::chrono::January / 1;
}

UDate ToIcu(sys_days day) {
  return static_cast<UDate>(day.time_since_epoch().count()) * kDay;
}

}  // namespace

std::optional<sys_days> ForeignDay(std::string_view calendar, int year,
                                   int month, int day) {
  const char* locale = LocaleName(calendar);
  if (locale == nullptr || year < 1 || year > 9999) return std::nullopt;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> shown(icu::Calendar::createInstance(
      icu::TimeZone::getGMT()->clone(), icu::Locale(locale), status));
  if (U_FAILURE(status) != 0) return std::nullopt;
  shown->setTime(ToIcu(FirstOf(year)), status);
  const int first_year = shown->get(UCAL_EXTENDED_YEAR, status);
  for (int at = first_year; at <= first_year + 2; ++at) {
    shown->clear();
    shown->set(UCAL_EXTENDED_YEAR, at);
    shown->set(UCAL_MONTH, month - 1);
    shown->set(UCAL_DATE, day);
    const UDate time = shown->getTime(status);
    if (U_FAILURE(status) != 0) return std::nullopt;
    const bool this_year =
        ToIcu(FirstOf(year)) <= time && time < ToIcu(FirstOf(year + 1));
    if (!this_year) continue;
    return sys_days(std::chrono::days(static_cast<int>(time / kDay)));
  }
  return std::nullopt;
}

}  // namespace claimline
