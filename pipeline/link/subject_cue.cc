#include "link/attribution.h"
#include "link/subject.h"

namespace claimline {
namespace {

bool EndsPhrase(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  return (unit.type != Unit::Type::kWord && unit.type != Unit::Type::kName &&
          unit.type != Unit::Type::kValue) ||
         scene.units.IsVerb(i);
}

}  // namespace

Referent CueObject(const Scene& scene, const Target& target) {
  const Mention* cue = target.attribute.cue;
  if (cue == nullptr ||
      scene.book.Of(cue->rule).subject != CueMeaning::Subject::kObject) {
    return {};
  }
  const int from = scene.units.At(cue->span.end - 1) + 1;
  const int clause = from < scene.Count() ? scene.UnitAt(from).clause : kNone;
  for (int i = from; i < scene.Count(); ++i) {
    if (scene.UnitAt(i).clause != clause) break;
    if (i > from && scene.IsWord(i, WordRole::kPreposition) &&
        Slice(scene.text, scene.UnitAt(i).span) != "of") {
      break;
    }
    const ResolvedMention* name = scene.NameAt(i, target.types);
    // Of `Microsoft's GitHub` the last is meant.
    if (name != nullptr && !scene.UnitAt(i).owner) return {name, {}, true};
  }
  return {};
}

Referent CueSpeaker(const Scene& scene, const Target& target) {
  const Mention* cue = target.attribute.cue;
  if (cue == nullptr ||
      scene.book.Of(cue->rule).subject != CueMeaning::Subject::kSpeaker) {
    return {};
  }
  return SpeakerOf(scene, *cue);
}

Referent CuePhrase(const Scene& scene, const Target& target) {
  const Mention* cue = target.attribute.cue;
  if (cue == nullptr) return {};
  const int head = scene.units.At(cue->span.end - 1);
  if (head >= scene.Count() || scene.units.IsVerb(head)) return {};
  int first = scene.units.At(cue->span.start);
  while (first > 0 && !EndsPhrase(scene, first - 1) &&
         !scene.IsWord(first - 1, WordRole::kPreposition) &&
         !scene.IsWord(first - 1, WordRole::kConjunction)) {
    --first;
  }
  int last = head + 1;
  if (scene.IsWord(last, WordRole::kPreposition) &&
      Slice(scene.text, scene.UnitAt(last).span) == "of") {
    while (last < scene.Count() && !EndsPhrase(scene, last)) ++last;
  }
  Referent referent = Meaning(scene, {first, last}, target.types);
  return referent.name != nullptr ? referent : Referent{};
}

}  // namespace claimline
