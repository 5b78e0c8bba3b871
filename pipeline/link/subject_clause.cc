#include <algorithm>

#include "base/ascii.h"
#include "link/clause_subject.h"
#include "link/subject.h"

namespace claimline {
namespace {

Referent NamedOnly(Referent referent) {
  return referent.name != nullptr ? referent : Referent{};
}

// `the Austin-based firm`
bool IsPartOfCompound(const Scene& scene, int i) {
  const std::uint32_t end = scene.UnitAt(i).span.end;
  return end < scene.text.size() && scene.text[end] == '-';
}

// `Velmora (NYSE: VLM) rose`: unit `i` stands in a parenthesis, unit `at` does
// not.
bool IsInserted(const Scene& scene, int i, int at) {
  const int clause = scene.UnitAt(i).clause;
  return scene.UnitAt(at).clause != clause &&
         scene.units.clauses[clause].type == Clause::Type::kParenthesis;
}

// `twelve years after X vanished`
bool IsFollowedByEvent(const Scene& scene, int unit) {
  return scene.Reads(unit + 1, "after") || scene.Reads(unit + 1, "since") ||
         scene.Reads(unit + 1, "before");
}

// Whether `phrase` speaks of a figure: `sales in Europe`, `the funding round`.
bool HasCue(const Scene& scene, Span phrase) {
  return std::any_of(scene.mentions.cues.begin(), scene.mentions.cues.end(),
                     [&](const Mention* cue) {
                       return cue->rule->kind == RuleKind::kAttribute &&
                              phrase.Overlaps(cue->span);
                     });
}

// `wheat futures`, but not `Wheat Futures`.
bool HasSmallWord(const Scene& scene, Span phrase) {
  const std::string_view text = Slice(scene.text, phrase);
  const std::size_t gap = text.find(' ');
  return gap != std::string_view::npos && IsAsciiLower(text[gap + 1]);
}

// Whether `phrase` brings in somebody new: `parents`, `a federal judge`, but
// not `the move`, `her response`, nor the `Fresh` of `Fresh off a deal`.
bool IsFirstSaid(const Scene& scene, Span phrase) {
  const int first = scene.units.At(phrase.start);
  const int head = scene.units.At(phrase.end - 1);
  const bool again = scene.IsWord(first - 1, WordRole::kDefinite) &&
                     scene.IsWord(head, WordRole::kAbstract);
  if (again || scene.IsWord(first - 1, WordRole::kPossessive) ||
      (first > 0 && scene.UnitAt(first - 1).owner)) {
    return false;
  }
  const std::string_view text = Slice(scene.text, phrase);
  return scene.IsWord(first - 1, WordRole::kDeterminer) ||
         text.find(' ') != text.npos || text.ends_with('s') ||
         scene.IsWord(head, WordRole::kPlural);
}

// The first name of unit `first` and what follows it in its clause.
Referent FirstNameFrom(const Scene& scene, int first, EntityTypes types) {
  for (int i = first; i < scene.Count(); ++i) {
    const Unit::Type type = scene.UnitAt(i).type;
    const bool mark = type == Unit::Type::kComma || type == Unit::Type::kBreak;
    const bool same = scene.UnitAt(i).clause == scene.UnitAt(first).clause;
    if (!same || (mark && i > first + 1)) break;
    if (const auto* name = scene.NameAt(i, types)) return {name, {}, true};
  }
  return {};
}

const ResolvedMention* RecentAndRecurring(const Scene& scene,
                                          EntityTypes types) {
  const ResolvedMention* name = scene.focus.Recent(types);
  return name != nullptr && scene.topics.Recurs(*name) ? name : nullptr;
}

// `Hurricane Odette cut power to 18,000 customers`: the clause's own name is no
// firm, but likelier than one that stands elsewhere. A person only tells.
Referent NameOfOtherType(const Scene& scene, const Target& target) {
  EntityTypes types = TypesFromList("any");
  types.reset(static_cast<std::size_t>(EntityType::kPerson));
  const int clause = scene.UnitAt(target.unit).clause;
  const Referent own = ClauseSubject(scene, clause, types);
  return own.name != nullptr && own.stated ? own : Referent{};
}

}  // namespace

Referent SubjectOfClause(const Scene& scene, const Target& target) {
  const int clause = scene.UnitAt(target.unit).clause;
  return NamedOnly(ClauseSubject(scene, clause, target.types));
}

Referent ItemHead(const Scene& scene, const Target& target) {
  int i = 0;
  while (i < scene.Count() && scene.IsType(i, Unit::Type::kBreak)) ++i;
  if (i + 1 >= target.unit || !scene.IsType(i + 1, Unit::Type::kBreak)) {
    return {};
  }
  if (scene.IsInDateline(i)) return {};
  return {scene.NameAt(i, target.types), {}, true};
}

Referent NameBefore(const Scene& scene, const Target& target) {
  // A person's name is near every statement; it is the subject of few.
  EntityTypes types = target.types;
  if (target.facts.likely != EntityType::kPerson) {
    types.reset(static_cast<std::size_t>(EntityType::kPerson));
  }
  for (int i = target.unit - 1; i >= 0; --i) {
    const ResolvedMention* name = scene.NameAt(i, types);
    if (scene.Reads(i - 1, "on")) continue;  // `88.5 on the test and 92.3%`
    if (name != nullptr && !scene.IsInDateline(i) && !scene.IsWhere(i) &&
        !IsPartOfCompound(scene, i) && !IsInserted(scene, i, target.unit)) {
      return {name, {}, true};
    }
  }
  return {};
}

Referent NameAfter(const Scene& scene, const Target& target) {
  if (!target.facts.phrase) return {};
  // What is counted is the subject itself, unless it was before: `these five`.
  const bool counts = target.kind == Kind::kCount &&
                      !scene.IsWord(target.unit - 1, WordRole::kDefinite);
  if (counts || (!IsFollowedByEvent(scene, target.unit) &&
                 !IsClauseSubject(scene, target.unit))) {
    return {};
  }
  // `exploded 94 seconds after X left` tells of what exploded.
  if (scene.IsVerb(target.unit - 1)) return {};
  return FirstNameFrom(scene, target.unit + 1, target.types);
}

Referent NounInClause(const Scene& scene, const Target& target) {
  const int clause = scene.UnitAt(target.unit).clause;
  for (int i = target.unit - 1; i >= 0; --i) {
    if (scene.UnitAt(i).clause != clause) break;
    if (!scene.IsWord(i, WordRole::kDefinite) ||
        !scene.IsWord(i + 1, WordRole::kAnaphor)) {
      continue;
    }
    const Referent referent = Meaning(scene, {i, i + 2}, target.types);
    if (referent.name != nullptr) return referent;
  }
  return {};
}

Referent FirstName(const Scene& scene, const Target& target) {
  if (!target.facts.phrase || target.unit > 1) return {};
  return FirstNameFrom(scene, target.unit + 1, target.types);
}

Referent HeadingName(const Scene& scene, const Target& target) {
  const ResolvedMention* name = scene.focus.heading;
  const bool fits = name != nullptr && scene.topics.Recurs(*name) &&
                    Has(target.types, EntityOf(*name).type);
  return fits ? Referent{name, {}, false} : Referent{};
}

Referent NameInFocus(const Scene& scene, const Target& target) {
  // A bare date in a heading is about what follows, whatever that is.
  const Section section = scene.mentions.sentence.section;
  const bool heading = section == Section::kHeading;
  if (heading && target.attribute.attribute == "period") return {};
  const Referent own = NameOfOtherType(scene, target);
  if (own.name != nullptr) return own;
  if (target.facts.likely) {
    const EntityTypes likely = Only(*target.facts.likely);
    const ResolvedMention* name = scene.topics.Of(likely);
    if (name == nullptr) name = RecentAndRecurring(scene, likely);
    if (name != nullptr) return {name, {}, false};
  }
  const ResolvedMention* name = scene.topics.Of(target.types);
  if (name == nullptr) name = RecentAndRecurring(scene, target.types);
  return {name, {}, false};
}

Referent OwnerInClause(const Scene& scene, const Target& target) {
  const int clause = scene.UnitAt(target.unit).clause;
  for (int i = target.unit - 1; i > 0; --i) {
    if (scene.UnitAt(i).clause != clause || scene.IsVerb(i)) break;
    if (scene.UnitAt(i).owner) {
      const Phrase owner{PhraseBefore(scene, i + 1).first, i + 1};
      return NamedOnly(Meaning(scene, owner, target.types));
    }
    // `reefs lost half their coral`: the subject's own.
    if (scene.Reads(i, "their")) return {};
    if (scene.IsWord(i, WordRole::kPossessive)) {
      return NamedOnly(Meaning(scene, {i, i + 1}, target.types));
    }
  }
  return {};
}

Referent PhraseOfClause(const Scene& scene, const Target& target) {
  const Section section = scene.mentions.sentence.section;
  if (section == Section::kHeading) return {};
  const int clause = scene.UnitAt(target.unit).clause;
  const Referent referent = ClauseSubject(scene, clause, target.types);
  if (referent.name != nullptr) return {};
  // Of capitals alone a title does not show what is a noun.
  if (section == Section::kTitle && !HasSmallWord(scene, referent.phrase)) {
    return {};
  }
  if (referent.phrase.empty() || target.facts.phrase) return referent;
  // Of these a company or the like is the likelier subject: but not where
  // `parents raised` it, whom no name stands for.
  const bool agent = scene.mentions.sentence.span.Contains(referent.phrase) &&
                     IsFirstSaid(scene, referent.phrase) &&
                     !HasCue(scene, referent.phrase);
  return agent ? referent : Referent{};
}

Referent CountedThing(const Scene& scene, const Target& target) {
  if (!target.facts.phrase) return {};
  if (target.kind == Kind::kCount && target.attribute.attribute == "other") {
    return {nullptr, CountedNoun(scene, target.value)};
  }
  const bool part =
      target.kind == Kind::kPercent && target.unit + 1 < scene.Count() &&
      Slice(scene.text, scene.UnitAt(target.unit + 1).span) == "of";
  if (!part) return {};
  const int first = target.unit + 2;
  int last = first;
  while (last < scene.Count() && scene.IsType(last, Unit::Type::kWord) &&
         !scene.IsVerb(last) && !scene.IsWord(last, WordRole::kPreposition) &&
         !scene.IsWord(last, WordRole::kConjunction)) {
    ++last;
  }
  return Meaning(scene, {first, last}, target.types);
}

}  // namespace claimline
