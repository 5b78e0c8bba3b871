#include "base/value.h"

#include <array>
#include <cstddef>

#include "base/from_name.h"

namespace claimline {
namespace {

constexpr std::array<std::string_view, kKindCount> kKindNames = {
    "money",    "date",  "parameter_count", "percent",
    "quantity", "count", "entity"};

constexpr std::array<std::string_view, 12> kModifierNames = {
    "APPROX",        "MORE_THAN", "LESS_THAN",    "EQUAL_OR_MORE",
    "EQUAL_OR_LESS", "START",     "MID",          "END",
    "BEFORE",        "AFTER",     "ON_OR_BEFORE", "ON_OR_AFTER"};

constexpr std::array<std::string_view, 2> kScopeNames = {"total", "active"};

constexpr std::array<std::string_view, 4> kTimexTypeNames = {"DATE", "TIME",
                                                             "DURATION", "SET"};

constexpr std::array<std::string_view, 10> kEntityTypeNames = {
    "PERSON", "ORG",   "PRODUCT",     "GPE", "LOC",
    "FAC",    "EVENT", "WORK_OF_ART", "LAW", "NORP"};

}  // namespace

std::string_view Name(Kind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}
std::string_view Name(Modifier mod) {
  return kModifierNames[static_cast<std::size_t>(mod)];
}
std::string_view Name(ParameterScope scope) {
  return kScopeNames[static_cast<std::size_t>(scope)];
}
std::string_view Name(TimexType type) {
  return kTimexTypeNames[static_cast<std::size_t>(type)];
}
std::string_view Name(EntityType type) {
  return kEntityTypeNames[static_cast<std::size_t>(type)];
}

std::optional<Kind> KindFromName(std::string_view name) {
  return FromName<Kind>(kKindNames, name);
}
std::optional<Modifier> ModifierFromName(std::string_view name) {
  return FromName<Modifier>(kModifierNames, name);
}
std::optional<EntityType> EntityTypeFromName(std::string_view name) {
  return FromName<EntityType>(kEntityTypeNames, name);
}

}  // namespace claimline
