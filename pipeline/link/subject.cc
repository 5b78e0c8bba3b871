#include "link/subject.h"

#include <array>

namespace claimline {
namespace {

constexpr std::array<SubjectStrategy, 14> kStrategies = {{
    {"name around", NameAround},
    {"name qualified", NameQualified},
    {"phrase owner", PhraseOwner},
    {"before parenthesis", BeforeParenthesis},
    {"apposition", Apposition},
    {"cue speaker", CueSpeaker},
    {"cue object", CueObject},
    {"cue phrase", CuePhrase},
    {"item head", ItemHead},
    {"subject of clause", SubjectOfClause},
    {"name before", NameBefore},
    {"heading name", HeadingName},
    {"phrase of clause", PhraseOfClause},
    {"name in focus", NameInFocus},
}};

}  // namespace

std::span<const SubjectStrategy> SubjectStrategies() { return kStrategies; }

Target TargetOf(const Scene& scene, int value, AttributeChoice attribute) {
  Target target;
  target.value = value;
  target.unit = scene.units.of_value[value];
  target.kind = *ClaimKind(scene.mentions.values[value].mention.rule->kind);
  target.attribute = attribute;
  target.types = scene.book.Attribute(attribute.attribute).subjects;
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
