// What a mention means. One alternative of Value for each shape of `value` in
// the claims file; numbers are exact decimals until they are written.
#ifndef CLAIMLINE_BASE_VALUE_H_
#define CLAIMLINE_BASE_VALUE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/decimal.h"

namespace claimline {

enum class Kind : std::uint8_t {
  kMoney,
  kDate,
  kParameterCount,
  kPercent,
  kQuantity,
  kCount,
  kEntity,
};
inline constexpr int kKindCount = 7;

// The modifiers of TIMEX3 (ISO-TimeML), for numbers as well as times.
enum class Modifier : std::uint8_t {
  kApprox,
  kMoreThan,
  kLessThan,
  kEqualOrMore,
  kEqualOrLess,
  kStart,
  kMid,
  kEnd,
  kBefore,
  kAfter,
  kOnOrBefore,
  kOnOrAfter,
};

enum class ParameterScope : std::uint8_t { kTotal, kActive };

// Money, percent, quantity, count, parameter count.
struct NumericValue {
  std::optional<Decimal> amount;  // the one figure said; none for a range
  std::optional<Decimal> low;     // none where open
  std::optional<Decimal> high;
  std::optional<Modifier> mod;
  // ISO 4217 code, `percent`, singular unit or noun, `parameter`.
  std::optional<std::string> unit;
  std::optional<std::string> per;       // the denominator, singular
  std::optional<ParameterScope> scope;  // parameter counts only
  std::optional<int> experts;           // parameter counts only
};

enum class TimexType : std::uint8_t { kDate, kTime, kDuration, kSet };

// A TIMEX3 value and its calendar interval.
struct TimeValue {
  TimexType type = TimexType::kDate;
  std::string timex;
  std::optional<Modifier> mod;
  std::optional<std::string> start;  // ISO 8601
  std::optional<std::string> end;    // exclusive
  bool vague = false;                // no calendar place or length of its own
};

// OntoNotes 5 labels.
enum class EntityType : std::uint8_t {
  kPerson,
  kOrg,
  kProduct,
  kGpe,
  kLoc,
  kFac,
  kEvent,
  kWorkOfArt,
  kLaw,
  kNorp,
};

struct EntityValue {
  EntityType type = EntityType::kOrg;
  std::string name;    // the fullest name by which the article calls it
  std::string entity;  // id of the entity: `person/elon-musk`
};

using Value = std::variant<NumericValue, TimeValue, EntityValue>;

// The names as the claims file writes them: `parameter_count`, `MORE_THAN`,
// `total`, `DURATION`, `WORK_OF_ART`.
std::string_view Name(Kind kind);
std::string_view Name(Modifier mod);
std::string_view Name(ParameterScope scope);
std::string_view Name(TimexType type);
std::string_view Name(EntityType type);

// The reverse of Name; none for an unknown name.
std::optional<Kind> KindFromName(std::string_view name);
std::optional<Modifier> ModifierFromName(std::string_view name);
std::optional<EntityType> EntityTypeFromName(std::string_view name);

}  // namespace claimline

#endif  // CLAIMLINE_BASE_VALUE_H_
