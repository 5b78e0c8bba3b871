#include "link/scene.h"

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

bool Scene::IsPlaceOfReport(int i) const {
  const Clause& head = units.clauses.front();
  if (UnitAt(i).clause != 0 || NameAt(i, Places()) == nullptr ||
      !IsType(head.last, Unit::Type::kBreak)) {
    return false;
  }
  for (int at = head.first; at < head.last; ++at) {
    if (IsVerb(at)) return false;
  }
  return true;
}

}  // namespace claimline
