#include "link/subject.h"

namespace claimline {
namespace {

constexpr SubjectStrategy kStrategies[] = {
    {"name around the value", NameAround},
    {"name that the value qualifies", NameQualified},
    {"owner of the phrase", PhraseOwner},
    {"name before the parenthesis", BeforeParenthesis},
    {"name in apposition", Apposition},
    {"speaker", CueSpeaker},
    {"object of the cue", CueObject},
    {"phrase of the cue", CuePhrase},
    {"subject of the cue", CueSubject},
    {"thing that changes", ChangedThing},
    {"head of the item", ItemHead},
    {"first name after", NameAfter},
    {"subject of the clause", SubjectOfClause},
    {"phrase of the clause", PhraseOfClause},
    {"thing counted", CountedThing},
    {"last name before", NameBefore},
    {"name in the heading", HeadingName},
    {"name in focus", NameInFocus},
};

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
  if (target.kind == Kind::kCount && !target.facts.phrase) {
    target.types.reset(static_cast<std::size_t>(EntityType::kPerson));
  }
  return target;
}

SubjectChoice ChooseSubject(const Scene& scene, const Target& target) {
  for (const SubjectStrategy& strategy : kStrategies) {
    const Referent referent = strategy.find(scene, target);
    if (!referent.empty()) return {referent, strategy.name};
  }
  return {};
}

}  // namespace claimline
