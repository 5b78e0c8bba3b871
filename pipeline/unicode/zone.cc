#include "unicode/zone.h"

#include <unicode/basictz.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <memory>
#include <string>

namespace claimline {

std::optional<std::chrono::minutes> ZoneOffset(std::string_view zone,
                                               std::chrono::sys_seconds local) {
  const std::unique_ptr<icu::TimeZone> found(icu::TimeZone::createTimeZone(
      icu::UnicodeString::fromUTF8(std::string(zone))));
  if (found == nullptr || *found == icu::TimeZone::getUnknown()) {
    return std::nullopt;
  }
  const auto* basic = dynamic_cast<const icu::BasicTimeZone*>(found.get());
  if (basic == nullptr) return std::nullopt;
  const UDate at = static_cast<UDate>(local.time_since_epoch().count()) * 1000;
  std::int32_t raw = 0;
  std::int32_t saving = 0;
  UErrorCode status = U_ZERO_ERROR;
  basic->getOffsetFromLocal(at, UCAL_TZ_LOCAL_FORMER, UCAL_TZ_LOCAL_FORMER, raw,
                            saving, status);
  if (U_FAILURE(status) != 0) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::minutes>(
      std::chrono::milliseconds(raw + saving));
}

}  // namespace claimline
