#include "link/subject.h"

#include <cstdlib>
#include <variant>
#include <vector>

#include "link/clause_subject.h"

namespace claimline {
namespace {

Referent SubjectOfValueBeside(const Scene& scene, const Target& target);

constexpr SubjectStrategy kStrategies[] = {
    {"name around the value", NameAround, true},
    {"name that the value qualifies", NameQualified},
    {"owner of the phrase", PhraseOwner, true},
    {"name before the parenthesis", BeforeParenthesis},
    {"name in apposition", Apposition},
    {"name compared with", NameCompared},
    {"whole of the part", WholeOfPart},
    {"speaker", CueSpeaker},
    {"noun that the value qualifies", NounQualified},
    {"thing sold", ThingSold},
    {"object of the cue", CueObject, true},
    {"phrase of the cue", CuePhrase, true},
    {"subject of the cue", CueSubject},
    {"thing that changes", ChangedThing},
    {"head of the item", ItemHead},
    {"first name after", NameAfter, true},
    {"subject of the value beside", SubjectOfValueBeside},
    {"subject of the clause", SubjectOfClause},
    {"owner in the clause", OwnerInClause},
    {"phrase of the clause", PhraseOfClause},
    {"thing counted", CountedThing},
    {"first name of the sentence", FirstName},
    {"noun for a name in the clause", NounInClause},
    {"last name before", NameBefore},
    {"name in the heading", HeadingName},
    {"name in focus", NameInFocus},
};

// The value nearest to the target in its clause that is no date; kNone where
// there is none.
int ValueBeside(const Scene& scene, const Target& target) {
  const std::vector<int>& units = scene.units.of_value;
  int nearest = kNone;
  for (int i = 0; i < static_cast<int>(units.size()); ++i) {
    const Unit& unit = scene.UnitAt(units[i]);
    const bool fits = unit.type == Unit::Type::kValue && !unit.is_date &&
                      unit.clause == scene.UnitAt(target.unit).clause;
    if (!fits) continue;
    if (nearest == kNone || std::abs(units[i] - target.unit) <
                                std::abs(units[nearest] - target.unit)) {
      nearest = i;
    }
  }
  return nearest;
}

// A date that tells of nothing else is about what the value beside it is about.
Referent SubjectOfValueBeside(const Scene& scene, const Target& target) {
  if (target.kind != Kind::kDate || target.attribute.cue != nullptr) return {};
  const int value = ValueBeside(scene, target);
  if (value == kNone) return {};
  // It is no date, so that the day of publication does not matter.
  const AttributeChoice attribute = ChooseAttribute(scene, value, {});
  const Referent referent =
      ChooseSubject(scene, TargetOf(scene, value, attribute)).referent;
  return referent.name != nullptr ? referent : Referent{};
}

}  // namespace

std::span<const SubjectStrategy> SubjectStrategies() { return kStrategies; }

Target TargetOf(const Scene& scene, int value, AttributeChoice attribute) {
  Target target;
  target.value = value;
  target.unit = scene.units.of_value[value];
  target.kind = *ClaimKind(scene.mentions.values[value].mention.rule->kind);
  target.attribute = attribute;
  target.facts = scene.book.Attribute(attribute.attribute);
  target.types = target.facts.subjects;
  // The people and things of a company are said of the company.
  if (target.kind == Kind::kCount && !target.facts.phrase &&
      target.facts.likely == EntityType::kOrg) {
    target.types.reset(static_cast<std::size_t>(EntityType::kPerson));
  }
  const auto* time =
      std::get_if<TimeValue>(&scene.mentions.values[value].value);
  target.is_topic = time != nullptr && time->type == TimexType::kDate &&
                    IsClauseSubject(scene, target.unit);
  return target;
}

SubjectChoice ChooseSubject(const Scene& scene, const Target& target) {
  for (const SubjectStrategy& strategy : kStrategies) {
    if (target.is_topic && !strategy.of_topic) continue;
    const Referent referent = strategy.find(scene, target);
    if (!referent.empty()) return {referent, strategy.name};
  }
  return {};
}

}  // namespace claimline
