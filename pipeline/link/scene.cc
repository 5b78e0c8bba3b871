#include "link/scene.h"

#include <algorithm>

namespace claimline {
namespace {

constexpr int kDeepestClause = 8;

Referent Stated(const ResolvedMention* name) { return {name, {}, true}; }

// Whether the noun phrase around unit `i` follows a preposition.
bool FollowsPreposition(const Scene& scene, int i) {
  while (i > 0) {
    --i;
    const Unit& unit = scene.UnitAt(i);
    if (Has(unit.word.roles, WordRole::kPreposition)) return true;
    const bool noun =
        (unit.type == Unit::Type::kWord || unit.type == Unit::Type::kName) &&
        !scene.units.IsVerb(i);
    if (!noun) return false;
  }
  return false;
}

// The first name before unit `at` that a pronoun there may stand for: not what
// a preposition governs (`as reported by X, it`), and of `ChatGPT maker OpenAI`
// the last.
const ResolvedMention* NameInSentence(const Scene& scene, int at,
                                      EntityTypes types) {
  for (int i = 0; i < at; ++i) {
    const ResolvedMention* name = scene.NameAt(i, types);
    if (name == nullptr || FollowsPreposition(scene, i)) continue;
    for (int next = i + 1; next < at; ++next) {
      const bool noun = scene.IsType(next, Unit::Type::kWord) ||
                        scene.IsType(next, Unit::Type::kName);
      if (!noun || scene.units.IsVerb(next) || scene.UnitAt(next - 1).owner ||
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

// Whom a pronoun or `the company` at unit `at` stands for: a name before it in
// the sentence, else one that was spoken of.
Referent Antecedent(const Scene& scene, int at, EntityTypes types) {
  if (const auto* name = NameInSentence(scene, at, types)) return Stated(name);
  const ResolvedMention* name = scene.focus.Last(types);
  if (name == nullptr) name = scene.topics.Of(types);
  return {name, {}, false};
}

// Makes `X and Y` of `Y` where unit `at` is the second of two names.
Referent WithFirst(const Scene& scene, Referent referent, int at,
                   EntityTypes types) {
  if (at < 2 || !scene.IsWord(at - 1, WordRole::kConjunction)) return referent;
  const ResolvedMention* first = scene.NameAt(at - 2, types);
  const bool listed = at > 2 && scene.IsType(at - 3, Unit::Type::kComma) &&
                      scene.IsType(at - 4, Unit::Type::kName);
  if (first == nullptr || listed) return referent;
  referent.other = referent.name;
  referent.name = first;
  return referent;
}

// The stretch of `phrase` without articles, marks and adverbs at its head.
Span Bare(const Scene& scene, Phrase phrase) {
  int first = phrase.first;
  while (first < phrase.last &&
         (scene.UnitAt(first).type != Unit::Type::kWord ||
          scene.IsWord(first, WordRole::kDeterminer) ||
          scene.IsWord(first, WordRole::kAdverb))) {
    ++first;
  }
  constexpr int kLongest = 5;  // units; a longer one is no phrase
  if (first >= phrase.last || phrase.last - first > kLongest) return {};
  for (int i = first; i < phrase.last; ++i) {
    if (scene.IsType(i, Unit::Type::kValue)) return {};
  }
  return {scene.UnitAt(first).span.start,
          scene.UnitAt(phrase.last - 1).span.end};
}

// Whether unit `i` can be the head of a noun phrase of its own.
bool IsNoun(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  const std::string_view word = Slice(scene.text, unit.span);
  WordRoles roles = unit.word.roles;
  roles.reset(static_cast<std::size_t>(WordRole::kAnaphor));
  roles.reset(static_cast<std::size_t>(WordRole::kVerb));  // `the launch`
  roles.reset(static_cast<std::size_t>(WordRole::kSpeech));
  return unit.type == Unit::Type::kWord && roles.none() && word.size() > 2 &&
         (word[0] < '0' || word[0] > '9') &&
         !Has(unit.word.roles, WordRole::kAuxiliary);
}

// The place after the next comma in [i, last), or `last`.
int AfterComma(const Scene& scene, int i, int last) {
  while (i < last && !scene.IsType(i, Unit::Type::kComma)) ++i;
  return std::min(i + 1, last);
}

// `In June, ` and `Founded in 2020, ` before the subject.
bool OpensAdverbial(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  if (unit.type == Unit::Type::kValue) {
    // `In 2024` and `Two years on`, but not `Seven countries generate`.
    const ResolvedMention& value = scene.mentions.values[unit.index];
    return value.mention.rule->kind == RuleKind::kDate &&
           !(i + 1 < scene.Count() && scene.units.IsVerb(i + 1));
  }
  if (unit.type != Unit::Type::kWord) return false;
  if (scene.IsWord(i, WordRole::kPreposition)) return true;
  const std::string_view word = Slice(scene.text, unit.span);
  return word.ends_with("ing") || word.ends_with("ed");
}

// The name that the relative clause starting at `first` tells of.
Referent AntecedentOfRelative(const Scene& scene, int first,
                              EntityTypes types) {
  for (int i = first - 1; i >= 0 && i >= first - 8; --i) {
    if (scene.units.IsVerb(i)) break;
    if (const auto* name = scene.NameAt(i, types)) return Stated(name);
  }
  return {};
}

bool HasVerb(const Scene& scene, const Clause& clause) {
  for (int i = clause.first; i < clause.last; ++i) {
    if (scene.units.IsVerb(i)) return true;
  }
  return false;
}

// The name after `at` or `from` behind a noun phrase: `engineers at NASA`.
Referent HomeOf(const Scene& scene, int i, EntityTypes types) {
  if (!scene.IsType(i, Unit::Type::kWord)) return {};
  const std::string_view word = Slice(scene.text, scene.UnitAt(i).span);
  if (word != "at" && word != "from") return {};
  for (int next = i + 1; next < scene.Count() && next < i + 4; ++next) {
    if (const auto* name = scene.NameAt(next, types)) return Stated(name);
    if (!scene.IsType(next, Unit::Type::kWord)) break;
  }
  return {};
}

Referent SubjectAtDepth(const Scene& scene, int clause, EntityTypes types,
                        int depth) {
  if (clause == kNone || depth > kDeepestClause) return {};
  const Clause& c = scene.units.clauses[clause];
  const auto parent = [&] {
    return SubjectAtDepth(scene, c.parent, types, depth + 1);
  };
  if (c.type == Clause::Type::kRelative) {
    Referent referent = AntecedentOfRelative(scene, c.first, types);
    return referent.empty() ? parent() : referent;
  }
  if (c.type == Clause::Type::kParticiple ||
      c.type == Clause::Type::kParenthesis ||
      c.type == Clause::Type::kResumed) {
    return parent();
  }
  int first = c.first;
  const auto skippable = [&](int i) {
    const Unit& unit = scene.UnitAt(i);
    return (unit.type != Unit::Type::kWord && unit.type != Unit::Type::kName &&
            unit.type != Unit::Type::kValue) ||
           scene.IsWord(i, WordRole::kConjunction) ||
           scene.IsWord(i, WordRole::kSubordinator) ||
           scene.IsWord(i, WordRole::kAdverb);
  };
  while (first < c.last) {
    if (skippable(first)) {
      ++first;
    } else if (OpensAdverbial(scene, first)) {
      const int next = AfterComma(scene, first, c.last);
      if (next == c.last && scene.IsType(first, Unit::Type::kValue)) break;
      first = next;
    } else {
      break;
    }
  }
  if (first >= c.last || scene.units.IsVerb(first)) return parent();
  // `— a 30% gain`: what has no verb belongs to what it is said of.
  if (c.parent != kNone && scene.IsType(c.first, Unit::Type::kBreak) &&
      !HasVerb(scene, c)) {
    return parent();
  }
  const Phrase phrase{first, PhraseEnd(scene, first, c.last)};
  const Referent referent = Meaning(scene, phrase, types);
  if (referent.name != nullptr) return referent;
  const Referent home = HomeOf(scene, phrase.last, types);
  if (home.name != nullptr) return home;
  return referent.empty() ? parent() : referent;
}

}  // namespace

const ResolvedMention* Scene::NameAt(int i, EntityTypes types) const {
  if (!IsType(i, Unit::Type::kName)) return nullptr;
  const ResolvedMention& name = mentions.names[UnitAt(i).index];
  return Has(types, EntityOf(name).type) ? &name : nullptr;
}

int PhraseEnd(const Scene& scene, int first, int limit) {
  int i = first;
  for (; i < limit; ++i) {
    const Unit& unit = scene.UnitAt(i);
    if (unit.type != Unit::Type::kWord && unit.type != Unit::Type::kName &&
        unit.type != Unit::Type::kValue) {
      break;
    }
    if (scene.units.IsVerb(i)) break;
    if (i > first && scene.IsWord(i, WordRole::kAdverb)) break;
    if (scene.IsWord(i, WordRole::kPreposition) &&
        Slice(scene.text, unit.span) != "of") {
      break;
    }
  }
  return i;
}

Span CountedNoun(const Scene& scene, int value) {
  const ResolvedMention& mention = scene.mentions.values[value];
  if (mention.mention.rule->kind != RuleKind::kCount) return {};
  if (const auto noun = mention.mention.Find(Part::kNoun)) return *noun;
  // The head noun is the last word.
  const Span span = mention.mention.span;
  const std::size_t gap = Slice(scene.text, span).rfind(' ');
  if (gap == std::string_view::npos) return {};
  return {span.start + static_cast<std::uint32_t>(gap) + 1, span.end};
}

Referent Meaning(const Scene& scene, Phrase phrase, EntityTypes types) {
  if (phrase.first >= phrase.last) return {};
  // The head is the last unit before an `of`.
  int of = phrase.first;
  while (of < phrase.last && !scene.IsWord(of, WordRole::kPreposition)) ++of;
  const int head = of - 1;
  if (head < phrase.first) return {};
  if (const auto* name = scene.NameAt(head, types)) {
    return WithFirst(scene, {name, {}, true}, head, types);
  }
  const Word& word = scene.UnitAt(head).word;
  if (Has(word.roles, WordRole::kPronoun) && head == phrase.first) {
    return Antecedent(scene, head, word.types & types);
  }
  for (int i = phrase.first; i < head; ++i) {
    if (!scene.UnitAt(i).owner) continue;
    if (const auto* name = scene.NameAt(i, types)) return Stated(name);
  }
  for (int i = of; i < phrase.last; ++i) {
    if (const auto* name = scene.NameAt(i, types)) return Stated(name);
  }
  const Unit& first = scene.UnitAt(phrase.first);
  const bool defined = scene.IsWord(phrase.first, WordRole::kDeterminer) ||
                       Has(first.word.roles, WordRole::kPossessive);
  for (int i = phrase.first; defined && i <= head; ++i) {
    const Unit& unit = scene.UnitAt(i);
    const bool meant = i == head || unit.owner;
    if (!meant || !Has(unit.word.roles, WordRole::kAnaphor)) continue;
    const std::string_view noun = Slice(scene.text, unit.span);
    const ResolvedMention* named = scene.topics.EndingIn(noun);
    if (named != nullptr && Has(types, EntityOf(*named).type)) {
      return {named, {}, false};
    }
    const Referent referent =
        Antecedent(scene, phrase.first, unit.word.types & types);
    if (!referent.empty()) return referent;
  }
  if (Has(first.word.roles, WordRole::kPossessive) ||
      Has(first.word.roles, WordRole::kFirstPerson)) {
    return Antecedent(scene, phrase.first, first.word.types & types);
  }
  for (int i = head; i >= phrase.first; --i) {
    if (const auto* name = scene.NameAt(i, types)) return Stated(name);
  }
  if (scene.IsType(head, Unit::Type::kValue)) {
    return {nullptr, CountedNoun(scene, scene.UnitAt(head).index)};
  }
  if (!IsNoun(scene, head)) return {};
  return {nullptr, Bare(scene, {phrase.first, head + 1})};
}

Phrase PhraseBefore(const Scene& scene, int end) {
  if (end <= 0) return {};
  const int clause = scene.UnitAt(end - 1).clause;
  int first = end;
  while (first > 0) {
    const int i = first - 1;
    const Unit& unit = scene.UnitAt(i);
    const bool noun =
        unit.type == Unit::Type::kWord || unit.type == Unit::Type::kName;
    if (!noun || unit.clause != clause || scene.units.IsVerb(i) ||
        scene.IsWord(i, WordRole::kConjunction) ||
        scene.IsWord(i, WordRole::kSubordinator) ||
        scene.IsWord(i, WordRole::kRelative)) {
      break;
    }
    if (scene.IsWord(i, WordRole::kPreposition) &&
        Slice(scene.text, unit.span) != "of") {
      break;
    }
    first = i;
  }
  return {first, end};
}

Referent ClauseSubject(const Scene& scene, int clause, EntityTypes types) {
  return SubjectAtDepth(scene, clause, types, 0);
}

}  // namespace claimline
