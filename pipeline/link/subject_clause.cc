#include "link/subject.h"

namespace claimline {
namespace {

Referent NamedOnly(Referent referent) {
  return referent.name != nullptr ? referent : Referent{};
}

// `twelve years after X vanished`
bool IsFollowedByEvent(const Scene& scene, int unit) {
  if (!scene.IsType(unit + 1, Unit::Type::kWord)) return false;
  const std::string_view word = Slice(scene.text, scene.UnitAt(unit + 1).span);
  return word == "after" || word == "since" || word == "before";
}

const ResolvedMention* RecentAndRecurring(const Scene& scene,
                                          EntityTypes types) {
  const ResolvedMention* name = scene.focus.Recent(types);
  return name != nullptr && scene.topics.Recurs(*name) ? name : nullptr;
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
  // A place there is where the report comes from (`MUMBAI: …`).
  EntityTypes types = target.types;
  types.reset(static_cast<std::size_t>(EntityType::kGpe));
  types.reset(static_cast<std::size_t>(EntityType::kLoc));
  return {scene.NameAt(i, types), {}, true};
}

Referent NameBefore(const Scene& scene, const Target& target) {
  // A person's name is near every statement; it is the subject of few.
  EntityTypes types = target.types;
  if (target.facts.likely != EntityType::kPerson) {
    types.reset(static_cast<std::size_t>(EntityType::kPerson));
  }
  for (int i = target.unit - 1; i >= 0; --i) {
    if (const auto* name = scene.NameAt(i, types)) return {name, {}, true};
  }
  return {};
}

Referent NameAfter(const Scene& scene, const Target& target) {
  if (!target.facts.phrase) return {};
  if (target.unit > 1 && !IsFollowedByEvent(scene, target.unit)) return {};
  for (int i = target.unit + 1; i < scene.Count(); ++i) {
    if (scene.UnitAt(i).clause != scene.UnitAt(target.unit).clause) break;
    if (const auto* name = scene.NameAt(i, target.types)) {
      return {name, {}, true};
    }
  }
  return {};
}

Referent HeadingName(const Scene& scene, const Target& target) {
  const ResolvedMention* name = scene.focus.heading;
  const bool fits = name != nullptr && scene.topics.Recurs(*name) &&
                    Has(target.types, EntityOf(*name).type);
  return fits ? Referent{name, {}, false} : Referent{};
}

Referent NameInFocus(const Scene& scene, const Target& target) {
  if (target.facts.likely) {
    EntityTypes likely;
    likely.set(static_cast<std::size_t>(*target.facts.likely));
    const ResolvedMention* name = scene.topics.Of(likely);
    if (name == nullptr) name = RecentAndRecurring(scene, likely);
    if (name != nullptr) return {name, {}, false};
  }
  const ResolvedMention* name = scene.topics.Of(target.types);
  if (name == nullptr) name = RecentAndRecurring(scene, target.types);
  return {name, {}, false};
}

Referent PhraseOfClause(const Scene& scene, const Target& target) {
  if (target.kind == Kind::kMoney || !target.facts.phrase) return {};
  if (scene.mentions.sentence.section == Section::kHeading ||
      scene.mentions.sentence.section == Section::kTitle) {
    return {};
  }
  const int clause = scene.UnitAt(target.unit).clause;
  const Referent referent = ClauseSubject(scene, clause, target.types);
  return referent.name == nullptr ? referent : Referent{};
}

Referent CountedThing(const Scene& scene, const Target& target) {
  if (!target.facts.phrase) return {};
  if (target.kind == Kind::kCount && target.attribute.attribute == "other") {
    return {nullptr, CountedNoun(scene, target.value)};
  }
  const bool part =
      target.kind == Kind::kPercent && target.unit + 1 < scene.Count() &&
      Slice(scene.text, scene.UnitAt(target.unit + 1).span) == "of";
  if (!part) return {};
  const int first = target.unit + 2;
  int last = first;
  while (last < scene.Count() && scene.IsType(last, Unit::Type::kWord) &&
         !scene.units.IsVerb(last) &&
         !scene.IsWord(last, WordRole::kPreposition) &&
         !scene.IsWord(last, WordRole::kConjunction)) {
    ++last;
  }
  return Meaning(scene, {first, last}, target.types);
}

}  // namespace claimline
