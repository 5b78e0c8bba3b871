#include "link/subject.h"

namespace claimline {
namespace {

Referent NamedOnly(Referent referent) {
  return referent.name != nullptr ? referent : Referent{};
}

}  // namespace

Referent SubjectOfClause(const Scene& scene, const Target& target) {
  const int clause = scene.UnitAt(target.unit).clause;
  return NamedOnly(ClauseSubject(scene, clause, target.types));
}

Referent ItemHead(const Scene& scene, const Target& target) {
  int i = 0;
  while (i < scene.Count() && scene.IsType(i, Unit::Type::kBreak)) ++i;
  if (i + 1 >= target.unit || !scene.IsType(i + 1, Unit::Type::kBreak)) {
    return {};
  }
  return {scene.NameAt(i, target.types), {}, true};
}

Referent NameBefore(const Scene& scene, const Target& target) {
  for (int i = target.unit - 1; i >= 0; --i) {
    if (const auto* name = scene.NameAt(i, target.types)) {
      return {name, {}, true};
    }
  }
  return {};
}

Referent HeadingName(const Scene& scene, const Target& target) {
  const ResolvedMention* name = scene.focus.heading;
  if (name == nullptr || !Has(target.types, EntityOf(*name).type)) return {};
  return {name, {}, false};
}

Referent NameInFocus(const Scene& scene, const Target& target) {
  const ResolvedMention* name = scene.focus.Last(target.types);
  if (name == nullptr) name = scene.topics.Of(target.types);
  return {name, {}, false};
}

Referent PhraseOfClause(const Scene& scene, const Target& target) {
  if (target.kind == Kind::kMoney) return {};
  const int clause = scene.UnitAt(target.unit).clause;
  const Referent referent = ClauseSubject(scene, clause, target.types);
  return referent.name == nullptr ? referent : Referent{};
}

}  // namespace claimline
