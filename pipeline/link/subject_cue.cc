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

// `reducing`
bool IsGerund(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  const std::string_view word = Slice(scene.text, unit.span);
  return unit.type == Unit::Type::kWord && unit.word.roles.none() &&
         word.size() > 5 && word.ends_with("ing");
}

}  // namespace

Referent CueObject(const Scene& scene, const Target& target) {
  const Mention* cue = target.attribute.cue;
  if (cue == nullptr ||
      scene.book.Of(cue->rule).subject != CueMeaning::Subject::kObject) {
    return {};
  }
  const int from = scene.units.At(cue->span.end - 1) + 1;
  // The last name of the phrase: of `the US platform 4Chan` it is the head.
  Referent object;
  for (int i = from; i < scene.Count() && !EndsPhrase(scene, i); ++i) {
    const bool of = Slice(scene.text, scene.UnitAt(i).span) == "of";
    const bool parts = scene.IsWord(i, WordRole::kPreposition) && !of;
    if (parts || scene.UnitAt(i).type == Unit::Type::kValue ||
        (object.name != nullptr && of)) {
      break;
    }
    const ResolvedMention* name = scene.NameAt(i, target.types);
    if (name != nullptr) object = {name, {}, true};
  }
  return object;
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
  Phrase phrase = PhraseBefore(scene, head + 1);
  // Of what stands before the cue, only what qualifies it.
  for (int i = phrase.first; i < head; ++i) {
    if (IsGerund(scene, i) || scene.IsWord(i, WordRole::kPreposition)) {
      phrase.first = i + 1;
    }
  }
  const bool of = scene.IsWord(head + 1, WordRole::kPreposition) &&
                  Slice(scene.text, scene.UnitAt(head + 1).span) == "of";
  if (of) {
    phrase.last = head + 2;
    while (phrase.last < scene.Count() && !EndsPhrase(scene, phrase.last) &&
           scene.UnitAt(phrase.last).type != Unit::Type::kValue &&
           !scene.IsWord(phrase.last, WordRole::kPreposition)) {
      ++phrase.last;
    }
  }
  const Referent referent = Meaning(scene, phrase, target.types);
  if (referent.name != nullptr) return referent;
  // `the release of the new model`
  if (!of || !target.facts.phrase) return {};
  return Meaning(scene, {head + 2, phrase.last}, target.types);
}

Referent CueSubject(const Scene& scene, const Target& target) {
  const Mention* cue = target.attribute.cue;
  if (cue == nullptr || target.kind != Kind::kDate) return {};
  int end = scene.units.At(cue->span.start);
  if (!scene.units.IsVerb(end)) return {};
  while (end > 0 && (scene.IsWord(end - 1, WordRole::kAdverb) ||
                     scene.units.IsVerb(end - 1))) {
    --end;
  }
  Phrase phrase = PhraseBefore(scene, end);
  // `guidance for children was issued`: the head stands before the preposition.
  const int before = phrase.first - 1;
  if (scene.IsWord(before, WordRole::kPreposition)) {
    const Phrase head = PhraseBefore(scene, before);
    if (head.first < head.last) phrase = head;
  }
  const Referent referent = Meaning(scene, phrase, target.types);
  if (referent.name == nullptr && !target.facts.phrase) return {};
  return referent;
}

Referent ChangedThing(const Scene& scene, const Target& target) {
  if (!target.facts.phrase || target.attribute.cue == nullptr) return {};
  int end = target.unit;
  // `by`, `to`, `from 5 to`
  while (end > 0 &&
         (scene.IsWord(end - 1, WordRole::kPreposition) ||
          (end < target.unit && scene.IsType(end - 1, Unit::Type::kValue)))) {
    --end;
  }
  if (end == target.unit) return {};
  int first = end;
  while (first > 0 && scene.IsType(first - 1, Unit::Type::kWord) &&
         !EndsPhrase(scene, first - 1) && !IsGerund(scene, first - 1) &&
         !scene.IsWord(first - 1, WordRole::kPreposition) &&
         !target.attribute.cue->span.Overlaps(scene.UnitAt(first - 1).span)) {
    --first;
  }
  if (first == end || first == 0) return {};
  const bool changes =
      scene.units.IsVerb(first - 1) || IsGerund(scene, first - 1) ||
      target.attribute.cue->span.Overlaps(scene.UnitAt(first - 1).span);
  if (!changes) return {};
  return Meaning(scene, {first, end}, target.types);
}

}  // namespace claimline
