#include "link/scene.h"

#include <algorithm>

#include "base/ascii.h"

namespace claimline {
namespace {

EntityTypes Places() {
  EntityTypes places;
  places.set(static_cast<std::size_t>(EntityType::kGpe));
  places.set(static_cast<std::size_t>(EntityType::kLoc));
  return places;
}

}  // namespace

const ResolvedMention* Scene::NameAt(int i, EntityTypes types) const {
  if (!IsType(i, Unit::Type::kName)) return nullptr;
  const ResolvedMention& name = mentions.names[UnitAt(i).index];
  return Has(types, EntityOf(name).type) ? &name : nullptr;
}

bool Scene::IsWhere(int i) const {
  return NameAt(i, Places()) != nullptr &&
         (Reads(i - 1, "in") || Reads(i - 1, "near"));
}

bool Scene::IsInDateline(int i) const {
  constexpr int kLongest = 12;  // units
  int at = IsType(0, Unit::Type::kOpen) ? 1 : 0;
  if (!IsType(at, Unit::Type::kName)) return false;
  const std::string_view name = Slice(text, UnitAt(at).span);
  const bool capitals = std::none_of(name.begin(), name.end(), IsAsciiLower);
  if (NameAt(at, Places()) == nullptr && !capitals && at == 0) return false;
  // With a date and an agency at most before the dash.
  for (++at; at < Count() && at < kLongest; ++at) {
    if (IsType(at, Unit::Type::kBreak)) return i < at;
    if (IsVerb(at)) return false;
  }
  return false;
}

}  // namespace claimline
