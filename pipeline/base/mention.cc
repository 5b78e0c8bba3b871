#include "base/mention.h"

#include <array>

#include "base/from_name.h"

namespace claimline {
namespace {

constexpr std::array<std::string_view, kPartCount> kPartNames = {
    "figure",         "low",          "high",
    "scale",          "low_scale",    "modifier",
    "modifier_after", "currency",     "minor",
    "unit",           "minor_unit",   "least",
    "least_unit",     "per",          "noun",
    "scope",          "experts",      "year",
    "month",          "day",          "weekday",
    "end_year",       "end_month",    "end_day",
    "end_weekday",    "hour",         "minute",
    "second",         "meridiem",     "end_hour",
    "end_minute",     "end_meridiem", "zone",
    "quarter",        "half",         "season",
    "decade",         "century",      "era",
    "holiday",        "day_part",     "position",
    "direction",      "frequency",    "name",
    "title",          "alias",        "version",
    "place",          "cue",          "source",
    "subject"};

constexpr Part kNumericParts[] = {
    Part::kFigure,   Part::kLow,           Part::kHigh,     Part::kScale,
    Part::kLowScale, Part::kModifier,      Part::kCurrency, Part::kMinor,
    Part::kUnit,     Part::kModifierAfter, Part::kPer,      Part::kNoun,
    Part::kScope,    Part::kExperts};

constexpr Part kDateParts[] = {
    Part::kFigure,        Part::kLow,       Part::kHigh,
    Part::kScale,         Part::kModifier,  Part::kUnit,
    Part::kModifierAfter, Part::kYear,      Part::kMonth,
    Part::kDay,           Part::kWeekday,   Part::kEndYear,
    Part::kEndMonth,      Part::kEndDay,    Part::kEndWeekday,
    Part::kHour,          Part::kMinute,    Part::kSecond,
    Part::kMeridiem,      Part::kZone,      Part::kQuarter,
    Part::kHalf,          Part::kSeason,    Part::kDecade,
    Part::kCentury,       Part::kEra,       Part::kHoliday,
    Part::kDayPart,       Part::kPosition,  Part::kDirection,
    Part::kFrequency,     Part::kMinor,     Part::kMinorUnit,
    Part::kEndHour,       Part::kEndMinute, Part::kEndMeridiem,
    Part::kLeast,         Part::kLeastUnit};

constexpr Part kEntityParts[] = {Part::kName, Part::kTitle, Part::kAlias,
                                 Part::kVersion, Part::kPlace};

constexpr Part kCueParts[] = {Part::kCue, Part::kSource, Part::kSubject};

}  // namespace

std::string_view Name(Part part) {
  return kPartNames[static_cast<std::size_t>(part)];
}

std::optional<Part> PartFromName(std::string_view name) {
  return FromName<Part>(kPartNames, name);
}

std::span<const Part> PartsOf(RuleKind kind) {
  switch (kind) {
    case RuleKind::kMoney:
    case RuleKind::kParameterCount:
    case RuleKind::kPercent:
    case RuleKind::kQuantity:
    case RuleKind::kCount:
      return kNumericParts;
    case RuleKind::kDate:
      return kDateParts;
    case RuleKind::kEntity:
      return kEntityParts;
    case RuleKind::kAttribute:
    case RuleKind::kAttribution:
    case RuleKind::kModality:
      return kCueParts;
  }
  return {};
}

std::optional<Span> Mention::Find(Part part) const {
  for (const Capture& capture : captures) {
    if (capture.part == part) return capture.span;
  }
  return std::nullopt;
}

std::string_view Mention::Text(Part part, std::string_view text) const {
  const auto where = Find(part);
  return where ? Slice(text, *where) : std::string_view();
}

}  // namespace claimline
