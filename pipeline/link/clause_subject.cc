#include "link/clause_subject.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace claimline {
namespace {

using Type = Clause::Type;

constexpr int kDeepestClause = 8;

// Whether unit `i` may stand before a subject without being a part of it.
bool IsSkipped(const Scene& scene, int i) {
  const Unit::Type type = scene.UnitAt(i).type;
  return (type != Unit::Type::kWord && type != Unit::Type::kName &&
          type != Unit::Type::kValue) ||
         scene.IsWord(i, WordRole::kConjunction) ||
         scene.IsWord(i, WordRole::kSubordinator) ||
         scene.IsWord(i, WordRole::kAdverb);
}

// `2026 will`, but not `In 2026` and `2026, when`.
bool IsDateBeforeVerb(const Scene& scene, int i) {
  return scene.IsType(i, Unit::Type::kValue) && scene.UnitAt(i).is_date &&
         scene.IsVerb(i + 1);
}

// The units in which the subject of a clause is looked for: those of the
// clause, and of what goes on from it after a parenthesis.
class Stretch {
 public:
  Stretch(const Scene& scene, int clause) : scene_(scene), clause_(clause) {
    const auto& clauses = scene.units.clauses;
    end_ = clauses[clause].last;
    for (int next = clause + 1; next < static_cast<int>(clauses.size());
         ++next) {
      if (clauses[next].parent != clause) break;
      if (clauses[next].type == Type::kResumed) {
        end_ = clauses[next].last;
      } else if (clauses[next].type != Type::kParenthesis) {
        break;
      }
    }
  }

  const Clause& clause() const { return scene_.units.clauses[clause_]; }
  int first() const { return clause().first; }
  int end() const { return end_; }

  // Whether unit `i` stands in the clause itself, not in an insertion.
  bool Has(int i) const {
    const int at = scene_.UnitAt(i).clause;
    const Clause& clause = scene_.units.clauses[at];
    return at == clause_ ||
           (clause.parent == clause_ && clause.type == Type::kResumed);
  }

  // The place after the next comma from `i` on and before `last`, or kNone.
  int AfterComma(int i, int last) const {
    for (; i < std::min(last, end_); ++i) {
      if (Has(i) && scene_.IsType(i, Unit::Type::kComma)) return i + 1;
    }
    return kNone;
  }

 private:
  const Scene& scene_;
  int clause_;
  int end_;
};

// `it` of `On the test it reaches`, `the plant` of `In June talks the plant
// won`, from `i` on; `end` where there is none.
int SubjectBeforeVerb(const Scene& scene, int i, int end) {
  constexpr int kFar = 8;  // units
  for (int at = i + 2; at + 1 < end && at < i + kFar; ++at) {
    if (scene.IsVerb(at)) break;
    const bool pronoun = scene.IsWord(at, WordRole::kPronoun) ||
                         scene.IsWord(at, WordRole::kFirstPerson);
    if (pronoun && scene.IsVerb(at + 1)) return at;
    const bool opens = scene.IsWord(at, WordRole::kDeterminer) &&
                       !scene.IsWord(at - 1, WordRole::kPreposition) &&
                       !scene.IsWord(at - 1, WordRole::kConjunction);
    if (!opens) continue;
    // `With all sites having closed, the firm …`
    const int verb = PhraseEnd(scene, at, end);
    if (scene.IsVerb(verb) && !scene.Reads(verb, "having") &&
        !scene.Reads(verb, "being")) {
      return at;
    }
  }
  return end;
}

// Where the subject starts, if what stands at `i` is an adverbial: after
// `In June,`, `Founded in 2020,`, `In 2024`. `i` itself where it is none.
int AfterAdverbial(const Scene& scene, const Stretch& stretch, int i) {
  const Unit& unit = scene.UnitAt(i);
  if (unit.type == Unit::Type::kValue) {
    // `Two years on, `, but not `Seven countries generate`.
    if (!unit.is_date || IsDateBeforeVerb(scene, i)) return i;
    constexpr int kSoon = 3;  // units
    const int comma = stretch.AfterComma(i, i + kSoon);
    return comma != kNone ? comma : i + 1;
  }
  if (unit.type != Unit::Type::kWord) return i;
  const int comma = stretch.AfterComma(i, stretch.end());
  if (scene.IsWord(i, WordRole::kPreposition)) {
    // `In its first year the farm sold 5, half of it abroad`
    const int subject = SubjectBeforeVerb(scene, i, stretch.end());
    if (comma != kNone) return std::min(comma, subject);
    // `In 2024 Acme sold …`
    const bool date =
        scene.IsType(i + 1, Unit::Type::kValue) && scene.UnitAt(i + 1).is_date;
    return date ? i + 2 : subject;
  }
  // `Founded in 2020, `, but not `Affected staff in Denver, `
  const bool passive =
      (unit.text.ends_with("ed") || (i == 0 && scene.IsVerb(i))) &&
      (scene.IsWord(i + 1, WordRole::kPreposition) ||
       scene.IsWord(i + 1, WordRole::kAdverb));
  // `Manufacturing lost`
  const bool gerund = unit.text.ends_with("ing") && !scene.IsVerb(i + 1);
  const bool participle = gerund || passive;
  return participle && comma != kNone ? comma : i;
}

int SubjectStart(const Scene& scene, const Stretch& stretch) {
  int at = stretch.first();
  // `after Acme raised`
  if (stretch.clause().type == Type::kSubordinate &&
      scene.IsWord(at, WordRole::kClausal)) {
    ++at;
  }
  while (at < stretch.end()) {
    if (!stretch.Has(at) || IsSkipped(scene, at)) {
      ++at;
      continue;
    }
    const int next = AfterAdverbial(scene, stretch, at);
    if (next == at) break;
    at = next;
  }
  return at;
}

// Whether a subject of its own follows the phrase that ends at `end`:
// `Ladies and gentlemen, we …`.
bool IsCalledOut(const Scene& scene, int end) {
  return scene.IsType(end, Unit::Type::kComma) &&
         (scene.IsWord(end + 1, WordRole::kPronoun) ||
          scene.IsWord(end + 1, WordRole::kFirstPerson)) &&
         scene.IsVerb(end + 2);
}

// The name that a relative clause starting at `first` tells of, or the noun
// phrase before it.
Referent AntecedentOfRelative(const Scene& scene, int first,
                              EntityTypes types) {
  constexpr int kFar = 8;  // units
  const EntityTypes people = Only(EntityType::kPerson);
  // `Ann Lee, the mayor of Rome, who`
  const int pronoun =
      scene.IsType(first, Unit::Type::kComma) ? first + 1 : first;
  if (scene.Reads(pronoun, "who") && Has(types, EntityType::kPerson)) {
    for (int i = first - 1; i >= 0 && i >= first - kFar; --i) {
      const ResolvedMention* name = scene.NameAt(i, people);
      if (name != nullptr) return {name, {}, true};
      if (scene.IsVerb(i)) break;
    }
  }
  int i = first - 1;
  for (; i >= 0 && i >= first - kFar && !scene.IsVerb(i); --i) {
    const ResolvedMention* name = scene.NameAt(i, types);
    if (name != nullptr && !scene.IsWhere(i)) return {name, {}, true};
  }
  // `X is a probe that …` tells of X.
  if (i >= 0 && scene.IsWord(i, WordRole::kCopula)) return {};
  Phrase phrase = PhraseBefore(scene, first);
  if (!phrase.empty() && scene.IsWhere(phrase.last - 1)) {
    phrase = PhraseBefore(scene, phrase.first - 1);
  }
  return Meaning(scene, phrase, types);
}

// `the firm that sold …`
bool IsRelativeThat(const Scene& scene, const Clause& clause) {
  int next = clause.first + 1;
  while (scene.IsWord(next, WordRole::kAdverb)) ++next;
  return clause.type == Type::kSubordinate && clause.first > 0 &&
         scene.Reads(clause.first, "that") &&
         scene.IsType(clause.first - 1, Unit::Type::kWord) &&
         !scene.IsVerb(clause.first - 1) && scene.IsVerb(next);
}

// `while delivering cash`: it has no subject of its own.
bool IsGerund(const Scene& scene, int i) {
  return scene.IsType(i, Unit::Type::kWord) &&
         scene.UnitAt(i).word.roles.none() && scene.UnitAt(i).text.size() > 5 &&
         scene.UnitAt(i).text.ends_with("ing");
}

bool HasVerb(const Scene& scene, const Clause& clause) {
  for (int i = clause.first; i < clause.last; ++i) {
    if (scene.IsVerb(i)) return true;
  }
  return false;
}

// The name after `at` or `from` behind the noun phrase that ends at `i`:
// `engineers at NASA`, `shares in Acme`.
Referent HomeOf(const Scene& scene, int i, EntityTypes types) {
  const bool held =
      scene.Reads(i, "in") && scene.IsWord(i - 1, WordRole::kHolding);
  if (!held && !scene.Reads(i, "at") && !scene.Reads(i, "from")) return {};
  // `the drive from Tirana` is not said of the town.
  types.reset(static_cast<std::size_t>(EntityType::kGpe));
  types.reset(static_cast<std::size_t>(EntityType::kLoc));
  for (int next = i + 1; next < scene.Count() && next < i + 4; ++next) {
    if (const auto* name = scene.NameAt(next, types)) return {name, {}, true};
    if (!scene.IsType(next, Unit::Type::kWord)) break;
  }
  return {};
}

// The name of `A second defendant, Ann Lee, faces` and `Its rival, Acme, which
// …, faces`, but not the first of `The company, Acme, Globex and others`.
Referent NameInApposition(const Scene& scene, Phrase phrase,
                          EntityTypes types) {
  const int name = phrase.last + 1;
  const bool inserted =
      scene.IsType(phrase.last, Unit::Type::kComma) &&
      scene.IsType(name + 1, Unit::Type::kComma) &&
      (scene.IsVerb(name + 2) || scene.IsWord(name + 2, WordRole::kRelative));
  const bool noun = !phrase.empty() &&
                    scene.IsType(phrase.last - 1, Unit::Type::kWord) &&
                    CanBeNoun(scene.UnitAt(phrase.last - 1).word.roles);
  if (!inserted || !noun) return {};
  return {scene.NameAt(name, types), {}, true};
}

// The name of `A plan called Yeti costs`, behind the phrase that ends at `end`.
Referent NameGiven(const Scene& scene, int end, EntityTypes types) {
  constexpr std::string_view kGiving[] = {"called", "named", "dubbed"};
  const bool given = std::any_of(
      std::begin(kGiving), std::end(kGiving),
      [&](std::string_view word) { return scene.Reads(end, word); });
  return given ? Referent{scene.NameAt(end + 1, types), {}, true} : Referent{};
}

// The name in the subject of a relative clause that has one of its own: `whose
// drug Yeti costs`, `where Acme sold`. Such a clause starts at unit `first`.
Referent SubjectInRelative(const Scene& scene, int first, EntityTypes types) {
  if (scene.IsType(first, Unit::Type::kComma)) ++first;
  if (!scene.Reads(first, "whose") && !scene.Reads(first, "where")) return {};
  const int last = PhraseEnd(scene, first + 1, scene.Count());
  if (!scene.IsVerb(last)) return {};
  return {scene.NameAt(last - 1, types), {}, true};
}

Referent SubjectAtDepth(const Scene& scene, int clause, EntityTypes types,
                        int depth) {
  if (clause == kNone || depth > kDeepestClause) return {};
  const Clause& c = scene.units.clauses[clause];
  const auto parent = [&] {
    return SubjectAtDepth(scene, c.parent, types, depth + 1);
  };
  if (c.type == Type::kRelative || IsRelativeThat(scene, c)) {
    const Referent own = SubjectInRelative(scene, c.first, types);
    if (own.name != nullptr) return own;
    const Referent referent = AntecedentOfRelative(scene, c.first, types);
    return referent.empty() ? parent() : referent;
  }
  if (c.type == Type::kParticiple || c.type == Type::kParenthesis ||
      c.type == Type::kResumed) {
    return parent();
  }
  const Stretch stretch(scene, clause);
  Phrase phrase;
  phrase.first = SubjectStart(scene, stretch);
  phrase.last = PhraseEnd(scene, phrase.first, stretch.end());
  if (IsCalledOut(scene, phrase.last)) {
    phrase = {phrase.last + 1, phrase.last + 2};
  }
  // Two phrases and no verb, at least none that is known.
  const bool unparted = phrase.last < stretch.end() &&
                        scene.IsWord(phrase.last, WordRole::kDeterminer) &&
                        !HasVerb(scene, c);
  if (phrase.empty() || unparted) return parent();
  if (c.type == Type::kSubordinate && IsGerund(scene, phrase.first)) {
    return parent();
  }
  // `— a 30% gain`: what has no verb belongs to what it is said of.
  if (c.parent != kNone && scene.IsType(c.first, Unit::Type::kBreak) &&
      !HasVerb(scene, c)) {
    return parent();
  }
  if (scene.IsInDateline(phrase.first)) return {};
  const Referent named = NameInApposition(scene, phrase, types);
  if (named.name != nullptr) return named;
  const Referent given = NameGiven(scene, phrase.last, types);
  if (given.name != nullptr) return given;
  const Referent referent = Meaning(scene, phrase, types);
  if (referent.name != nullptr) return referent;
  const Referent home = HomeOf(scene, phrase.last, types);
  if (home.name != nullptr) return home;
  return referent.empty() ? parent() : referent;
}

}  // namespace

Referent ClauseSubject(const Scene& scene, int clause, EntityTypes types) {
  return SubjectAtDepth(scene, clause, types, 0);
}

bool IsClauseSubject(const Scene& scene, int i) {
  int next = i + 1;
  while (scene.IsWord(next, WordRole::kAdverb)) ++next;
  // What an adverb parts from its subject is a verb, listed or not.
  const bool verb = scene.IsVerb(next) ||
                    (next > i + 1 && scene.IsType(next, Unit::Type::kWord) &&
                     !scene.IsWord(next, WordRole::kPreposition));
  if (!verb) return false;
  const Stretch stretch(scene, scene.UnitAt(i).clause);
  int first = SubjectStart(scene, stretch);
  while (scene.IsWord(first, WordRole::kDeterminer)) ++first;
  return first == i;
}

}  // namespace claimline
