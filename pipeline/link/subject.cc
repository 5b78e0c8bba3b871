#include "link/subject.h"

namespace claimline {
namespace {

constexpr SubjectStrategy kStrategies[] = {
    {"name around", NameAround},     {"name qualified", NameQualified},
    {"phrase owner", PhraseOwner},   {"before parenthesis", BeforeParenthesis},
    {"apposition", Apposition},      {"cue speaker", CueSpeaker},
    {"cue object", CueObject},       {"cue phrase", CuePhrase},
    {"cue subject", CueSubject},     {"changed thing", ChangedThing},
    {"item head", ItemHead},         {"subject of clause", SubjectOfClause},
    {"counted thing", CountedThing}, {"phrase of clause", PhraseOfClause},
    {"name before", NameBefore},     {"name after", NameAfter},
    {"heading name", HeadingName},   {"name in focus", NameInFocus},
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
