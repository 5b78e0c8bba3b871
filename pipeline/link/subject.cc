#include "link/subject.h"

namespace claimline {
namespace {

constexpr SubjectStrategy kStrategies[] = {
    {"name around the value", NameAround},     {"name that the value qualifies", NameQualified},
    {"owner of the phrase", PhraseOwner},   {"name before the parenthesis", BeforeParenthesis},
    {"name in apposition", Apposition},      {"speaker", CueSpeaker},
    {"object of the cue", CueObject},       {"phrase of the cue", CuePhrase},
    {"subject of the cue", CueSubject},     {"thing that changes", ChangedThing},
    {"head of the item", ItemHead},         {"subject of the clause", SubjectOfClause},
    {"thing counted", CountedThing}, {"phrase of the clause", PhraseOfClause},
    {"last name before", NameBefore},     {"first name after", NameAfter},
    {"name in the heading", HeadingName},   {"name in focus", NameInFocus},
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
