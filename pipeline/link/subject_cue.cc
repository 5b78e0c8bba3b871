#include "link/attribution.h"
#include "link/clause_subject.h"
#include "link/subject.h"

namespace claimline {
namespace {

bool EndsPhrase(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  return (unit.type != Unit::Type::kWord && unit.type != Unit::Type::kName &&
          unit.type != Unit::Type::kValue) ||
         scene.IsVerb(i);
}

// `reducing`
bool IsGerund(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  const std::string_view word = Slice(scene.text, unit.span);
  return unit.type == Unit::Type::kWord && unit.word.roles.none() &&
         word.size() > 5 && word.ends_with("ing");
}

bool IsChange(const Scene& scene, int i) {
  return scene.IsVerb(i) || IsGerund(scene, i);
}

// `by`, `to`, `from`
bool IsDirection(const Scene& scene, int i) {
  if (!scene.IsWord(i, WordRole::kPreposition)) return false;
  const std::string_view word = Slice(scene.text, scene.UnitAt(i).span);
  return word == "by" || word == "to" || word == "from";
}

// The last name of the phrase that starts at `from`: of `the US platform 4Chan`
// it is the head.
Referent LastNameOf(const Scene& scene, int from, EntityTypes types) {
  Referent object;
  for (int i = from; i < scene.Count() && !EndsPhrase(scene, i); ++i) {
    const bool of = scene.Reads(i, "of");
    if (scene.UnitAt(i).type == Unit::Type::kValue || PartsPhrase(scene, i) ||
        (object.name != nullptr && of)) {
      break;
    }
    const ResolvedMention* name = scene.NameAt(i, types);
    if (name != nullptr) object = {name, {}, true};
  }
  return object;
}

// The `Acme` or `him` of `ordered Acme to pay`, a cue that ends before unit
// `end`.
Referent ObjectInCue(const Scene& scene, const Mention& cue, int end,
                     EntityTypes types) {
  for (int i = scene.units.At(cue.span.start) + 1; i + 1 < end; ++i) {
    const bool object = scene.NameAt(i, types) != nullptr ||
                        scene.IsWord(i, WordRole::kPronoun);
    if (object) return Meaning(scene, {i, i + 1}, types);
  }
  return {};
}

}  // namespace

Referent CueObject(const Scene& scene, const Target& target) {
  const Mention* cue = target.attribute.cue;
  if (cue == nullptr ||
      scene.book.Of(cue->rule).subject != CueMeaning::Subject::kObject) {
    return {};
  }
  const int from = scene.units.At(cue->span.end - 1) + 1;
  const Referent inside = ObjectInCue(scene, *cue, from, target.types);
  if (inside.name != nullptr) return inside;
  const Referent object = LastNameOf(scene, from, target.types);
  if (object.name == nullptr && target.unit > from) {
    // `pushed out new models this year`, `fined the firm $5`
    const Referent meant = Meaning(
        scene, {from, PhraseEnd(scene, from, target.unit)}, target.types);
    if (target.facts.phrase || meant.name != nullptr) return meant;
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
  // `80% on the test` is not said of the test.
  const int first = scene.units.At(cue->span.start);
  if (scene.IsVerb(head) || scene.IsWord(first, WordRole::kPreposition)) {
    return {};
  }
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
  // `Acme had a 40% share of the market`
  const bool held =
      target.attribute.attribute == "share" &&
      ClauseSubject(scene, scene.UnitAt(target.unit).clause, target.types)
              .name != nullptr;
  if (held) return {};
  return Meaning(scene, {head + 2, phrase.last}, target.types);
}

Referent CueSubject(const Scene& scene, const Target& target) {
  const Mention* cue = target.attribute.cue;
  if (cue == nullptr || target.kind != Kind::kDate) return {};
  const int verb = scene.units.At(cue->span.start);
  if (!scene.IsVerb(verb)) return {};
  int end = verb;
  bool auxiliary = false;
  while (end > 0 &&
         (scene.IsWord(end - 1, WordRole::kAdverb) || scene.IsVerb(end - 1))) {
    --end;
    auxiliary |= scene.IsVerb(end);
  }
  Phrase phrase = PhraseBefore(scene, end);
  // `guidance for children was issued`: the head stands before the preposition;
  // but `the author of a study issued in May`: the participle tells of the
  // last.
  const int before = phrase.first - 1;
  if (!auxiliary) {
    for (int i = phrase.first; i < phrase.last; ++i) {
      if (scene.IsWord(i, WordRole::kPreposition)) phrase.first = i + 1;
    }
  } else if (scene.IsWord(before, WordRole::kPreposition)) {
    const Phrase head = PhraseBefore(scene, before);
    if (head.first < head.last) phrase = head;
  }
  const Referent referent = Meaning(scene, phrase, target.types);
  if (referent.name == nullptr && !target.facts.phrase) return {};
  return referent;
}

Referent ChangedThing(const Scene& scene, const Target& target) {
  if (!target.facts.phrase) return {};
  const Mention* cue = target.attribute.cue;
  int end = target.unit;
  bool former = false;  // `from 5 to 3` needs no cue
  // `by`, `to`, `from 5 to`
  while (end > 0) {
    const bool value =
        end < target.unit && scene.IsType(end - 1, Unit::Type::kValue);
    if (!value && !IsDirection(scene, end - 1)) break;
    former |= value || scene.IsWord(target.unit + 1, WordRole::kInfinitive);
    --end;
  }
  if (end == target.unit || (cue == nullptr && !former)) return {};
  const int head_of_cue =
      cue == nullptr ? kNone : scene.units.At(cue->span.start);
  const auto is_noun = [&](int i) {
    if (!scene.IsType(i, Unit::Type::kWord) || i == head_of_cue) return false;
    // `Reduced data costs by` is one cue, and `costs` no verb there.
    if (cue != nullptr && cue->span.Contains(scene.UnitAt(i).span)) return true;
    return !EndsPhrase(scene, i) && !IsGerund(scene, i) &&
           !scene.IsWord(i, WordRole::kPreposition);
  };
  int first = end;
  while (first > 0 && is_noun(first - 1)) --first;
  const bool of_cue = cue != nullptr && first - 1 == head_of_cue;
  if (of_cue && !IsChange(scene, head_of_cue)) --first;
  if (first == end || first == 0) return {};
  const bool changes = of_cue || IsChange(scene, first - 1);
  if (!changes) return {};
  return Meaning(scene, {first, end}, target.types);
}

}  // namespace claimline
