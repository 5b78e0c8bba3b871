#include "link/scene.h"

namespace claimline {

const ResolvedMention* Scene::NameAt(int i, EntityTypes types) const {
  if (!IsType(i, Unit::Type::kName)) return nullptr;
  const ResolvedMention& name = mentions.names[UnitAt(i).index];
  return Has(types, EntityOf(name).type) ? &name : nullptr;
}

}  // namespace claimline
