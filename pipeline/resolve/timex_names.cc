#include "resolve/timex_names.h"

#include <utility>

namespace claimline {

std::optional<Grain> GrainFromName(std::string_view name) {
  constexpr std::pair<std::string_view, Grain> kGrains[] = {
      {"century", Grain::kCentury}, {"decade", Grain::kDecade},
      {"year", Grain::kYear},       {"half", Grain::kHalf},
      {"season", Grain::kSeason},   {"quarter", Grain::kQuarter},
      {"month", Grain::kMonth},     {"week", Grain::kWeek},
      {"weekend", Grain::kWeekend}, {"day", Grain::kDay},
      {"hour", Grain::kHour},       {"minute", Grain::kMinute},
      {"second", Grain::kSecond}};
  for (const auto& [known, grain] : kGrains) {
    if (known == name) return grain;
  }
  return std::nullopt;
}

TimexForm FormFromName(std::string_view name) {
  constexpr std::pair<std::string_view, TimexForm> kForms[] = {
      {"range", TimexForm::kRange}, {"offset", TimexForm::kOffset},
      {"span", TimexForm::kSpan},   {"duration", TimexForm::kDuration},
      {"set", TimexForm::kSet},     {"vague", TimexForm::kVague}};
  for (const auto& [known, form] : kForms) {
    if (known == name) return form;
  }
  return TimexForm::kPoint;
}

std::optional<TimexType> TypeFromName(std::string_view name) {
  for (const TimexType type : {TimexType::kDate, TimexType::kTime,
                               TimexType::kDuration, TimexType::kSet}) {
    if (Name(type) == name) return type;
  }
  return std::nullopt;
}

TimexOrigin OriginFromName(std::string_view name) {
  if (name == "narrative") return TimexOrigin::kNarrative;
  if (name == "current") return TimexOrigin::kCurrent;
  return TimexOrigin::kPublication;
}

}  // namespace claimline
