// One occurrence found by one rule, without meaning yet: where it stands, and
// where the named parts of the rule's pattern lie.
#ifndef CLAIMLINE_BASE_MENTION_H_
#define CLAIMLINE_BASE_MENTION_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "base/span.h"

namespace claimline {

// The named captures that patterns may have, in the order of their names in
// mention.cc, which also says which kind of rule allows which.
enum class Part : std::uint8_t {
  // Numbers.
  kFigure,         // the one figure said
  kLow,            // the lower end of a range
  kHigh,           // the upper end of a range
  kScale,          // `million`, `B`; of a range: of both ends
  kLowScale,       // of the lower end alone
  kModifier,       // before the figure: `over`, `nearly`, `~`
  kModifierAfter,  // after it: `or more`, `+`
  kCurrency,       // symbol, code or name
  kMinor,      // the figure of the smaller coin: `50` of `3 dollars 50 cents`
  kUnit,       // unit of measure, `percentage points`
  kMinorUnit,  // of `minor`: `months` of `2 years and 3 months`
  kLeast,      // what follows `minor`: `30` of `1 hour, 5 minutes, 30 seconds`
  kLeastUnit,  // of `least`
  kPer,        // the denominator: `month`, `million input tokens`
  kNoun,       // head noun of a count
  kScope,      // `total`, `active`
  kExperts,    // `8` of `8x7B`
  // Times.
  kYear,
  kMonth,
  kDay,
  kWeekday,
  kEndYear,
  kEndMonth,
  kEndDay,
  kEndWeekday,
  kHour,
  kMinute,
  kSecond,
  kMeridiem,
  kEndHour,
  kEndMinute,
  kEndMeridiem,
  kZone,
  kQuarter,
  kHalf,
  kSeason,
  kDecade,
  kCentury,
  kEra,
  kHoliday,
  kDayPart,    // `morning`, `noon`
  kPosition,   // `early`, `mid`, `the end of`
  kDirection,  // `last`, `next`, `ago`, `later`
  kFrequency,  // `every`, `twice a`
  // Names.
  kName,
  kTitle,  // `Dr.`, `chief executive`
  kAlias,  // `FTC` of `Federal Trade Commission (FTC)`
  kVersion,
  kPlace,
  // Cues.
  kCue,
  kSource,   // who is said to have said it
  kSubject,  // what the value is about
};
inline constexpr int kPartCount = static_cast<int>(Part::kSubject) + 1;

// As patterns write them: `figure`, `low_scale`, …
std::string_view Name(Part part);
std::optional<Part> PartFromName(std::string_view name);

// Returns the parts that rules of `kind` may name.
std::span<const Part> PartsOf(RuleKind kind);

struct Capture {
  Part part;
  Span span;
};

struct Mention {
  const Rule* rule = nullptr;
  Span span;
  std::uint32_t sentence = 0;  // index into NormalizedDocument::sentences
  std::uint32_t lead_end = 0;  // where the rule's pattern starts, behind a lead
  std::vector<Capture> captures = {};  // those that took part, in pattern order

  // Returns where `part` lies; none where it took no part in the match.
  std::optional<Span> Find(Part part) const;

  // Returns the text of `part`, out of the document's normalized `text`; empty
  // where it took no part.
  std::string_view Text(Part part, std::string_view text) const;
};

// Why a possible mention is none; kept only where it will be explained.
struct Rejection {
  enum class Reason : std::uint8_t { kGuard, kBoundary, kOverlap, kValue };
  Mention mention;
  Reason reason = Reason::kGuard;
  const Guard* guard = nullptr;  // the one that refused
  const Rule* winner = nullptr;  // the rule that won the overlap
  Span winner_span;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_MENTION_H_
