#include "link/antecedent.h"

#include "link/clause_subject.h"

namespace claimline {
namespace {

// Whether the noun phrase around unit `i` follows a preposition.
bool FollowsPreposition(const Scene& scene, int i) {
  while (i > 0) {
    --i;
    if (scene.IsWord(i, WordRole::kPreposition)) return true;
    const bool noun = (scene.IsType(i, Unit::Type::kWord) ||
                       scene.IsType(i, Unit::Type::kName)) &&
                      !scene.IsVerb(i);
    if (!noun) return false;
  }
  return false;
}

// The `Acme` of `shares in Acme`.
bool IsHeld(const Scene& scene, int i) {
  return scene.IsWord(i - 2, WordRole::kHolding) &&
         (scene.Reads(i - 1, "of") || scene.Reads(i - 1, "in"));
}

// `, which drew Acme,` before unit `at`: told in passing.
bool IsObjectOfRelative(const Scene& scene, int i, int at) {
  const int clause = scene.UnitAt(i).clause;
  const Clause& c = scene.units.clauses[clause];
  if (c.type != Clause::Type::kRelative || scene.UnitAt(at).clause == clause) {
    return false;
  }
  while (--i >= c.first) {
    if (scene.IsVerb(i)) return true;
  }
  return false;
}

// Whether what starts at unit `at` is the object of a verb: `fined the firm`.
bool IsObject(const Scene& scene, int at) {
  return scene.IsVerb(at - 1) && !scene.IsWord(at - 1, WordRole::kSpeech) &&
         !scene.IsVerb(at + 2);
}

// The first name before unit `at` that a pronoun there may stand for: not what
// a preposition governs (`as reported by X, it`), nor the subject of the verb
// whose object stands there, and of `ChatGPT maker OpenAI` the last.
const ResolvedMention* NameInSentence(const Scene& scene, int at,
                                      EntityTypes types) {
  const int own = IsObject(scene, at) ? scene.UnitAt(at).clause : kNone;
  for (int i = 0; i < at; ++i) {
    const ResolvedMention* name = scene.NameAt(i, types);
    if (name == nullptr ||
        (FollowsPreposition(scene, i) && !IsHeld(scene, i)) ||
        scene.IsInDateline(i) || IsObjectOfRelative(scene, i, at) ||
        scene.UnitAt(i).clause == own) {
      continue;
    }
    for (int next = i + 1; next < at; ++next) {
      const bool noun = scene.IsType(next, Unit::Type::kWord) ||
                        scene.IsType(next, Unit::Type::kName);
      if (!noun || scene.IsVerb(next) || scene.UnitAt(next - 1).owner ||
          scene.IsWord(next, WordRole::kPreposition) ||
          scene.IsWord(next, WordRole::kConjunction)) {
        break;
      }
      if (const auto* head = scene.NameAt(next, types)) name = head;
    }
    return name;
  }
  return nullptr;
}

// What `it` stands for in a later clause of a sentence without a name: `the
// regulator found …, and it will decide`. People are no `it`: they tell.
Referent MainPhrase(const Scene& scene, int at, EntityTypes types) {
  if (!scene.Reads(at, "it") || scene.UnitAt(at).clause == 0) return {};
  const Referent main = ClauseSubject(scene, 0, types);
  if (main.name != nullptr || main.phrase.empty() ||
      !scene.mentions.sentence.span.Contains(main.phrase)) {
    return {};
  }
  const int head = scene.units.At(main.phrase.end - 1);
  const bool plural = scene.UnitAt(head).text.ends_with('s') ||
                      scene.IsWord(head, WordRole::kPlural);
  int verb = head + 1;
  while (verb < at && !scene.IsVerb(verb)) ++verb;
  const bool tells = verb == at || scene.IsWord(verb, WordRole::kSpeech);
  return plural || tells ? Referent{} : Referent{nullptr, main.phrase, true};
}

// What `they` stands for behind a sentence that tells of things without a name:
// `Such diets are tied to it. They were …`.
Referent ThingsToldOf(const Scene& scene, int at) {
  if (!scene.Reads(at, "They") && !scene.Reads(at, "they")) return {};
  const Span phrase = scene.focus.LastPhrase();
  const std::string_view said = Slice(scene.text, phrase);
  const bool plural = said.ends_with('s') && !said.ends_with("ss");
  return plural ? Referent{nullptr, phrase, false} : Referent{};
}

// Who `we` are: the organization that the article is about, if it is about one.
const ResolvedMention* Ourselves(const Scene& scene, EntityTypes types) {
  const EntityTypes organization = Only(EntityType::kOrg);
  return scene.topics.Of(types & organization);
}

}  // namespace

Referent Antecedent(const Scene& scene, int at, EntityTypes types) {
  if (scene.IsWord(at, WordRole::kFirstPerson)) {
    const ResolvedMention* us = Ourselves(scene, types);
    if (us != nullptr) return {us, {}, false};
  }
  if (const auto* name = NameInSentence(scene, at, types))
    return {name, {}, true};
  const Referent main = MainPhrase(scene, at, types);
  if (!main.empty()) return main;
  const Referent things = ThingsToldOf(scene, at);
  if (!things.empty()) return things;
  const ResolvedMention* name = scene.focus.Last(types);
  if (name == nullptr) name = scene.topics.Of(types);
  return {name, {}, false};
}

Referent AntecedentOfNoun(const Scene& scene, int at, EntityTypes types) {
  constexpr int kInPassing = 4;  // times less than the topic
  const Referent found = Antecedent(scene, at, types);
  const ResolvedMention* topic = scene.topics.Of(types);
  if (found.empty() || found.stated || topic == nullptr) return found;
  const bool passing = kInPassing * scene.topics.Weight(*found.name) <
                       scene.topics.Weight(*topic);
  return passing ? Referent{topic, {}, false} : found;
}

}  // namespace claimline
