#include "link/attribute.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <variant>

namespace claimline {
namespace {

using Reach = CueMeaning::Reach;
using Side = CueMeaning::Side;

constexpr int kClauseStep = 3;

// Whether clause `b` is `a`, or goes on from it without a verb's subject of its
// own (a participle, a parenthesis, what is resumed).
bool GoesOnFrom(const Units& units, int a, int b) {
  while (b > a) {
    const Clause& clause = units.clauses[b];
    const bool own = clause.type == Clause::Type::kMain ||
                     clause.type == Clause::Type::kSubordinate ||
                     clause.type == Clause::Type::kRelative;
    if (own) return false;
    b = clause.parent;
  }
  return a == b;
}

// Whether one of the clauses is told of in the other, or is the same.
bool IsRelated(const Units& units, int a, int b) {
  return a == b || units.clauses[a].parent == b || units.clauses[b].parent == a;
}

// Whether nothing but prepositions, articles and adverbs stands between.
bool Touches(const Scene& scene, int first, int last) {
  for (int i = first + 1; i < last; ++i) {
    if (!scene.IsWord(i, WordRole::kPreposition) &&
        !scene.IsWord(i, WordRole::kDeterminer) &&
        !scene.IsWord(i, WordRole::kAdverb)) {
      return false;
    }
  }
  return true;
}

// Whether neither a verb nor a mark stands between.
bool InOnePhrase(const Scene& scene, int first, int last) {
  for (int i = first + 1; i < last; ++i) {
    const Unit::Type type = scene.UnitAt(i).type;
    if (type != Unit::Type::kWord && type != Unit::Type::kName &&
        type != Unit::Type::kValue) {
      return false;
    }
    if (scene.units.IsVerb(i)) return false;
  }
  return true;
}

std::string_view UnitOf(const Value& value) {
  const auto* number = std::get_if<NumericValue>(&value);
  return number != nullptr && number->unit ? *number->unit : std::string_view();
}

Kind KindOf(const ResolvedMention& value) {
  return *ClaimKind(value.mention.rule->kind);
}

}  // namespace

bool IsAhead(const Value& value, std::string_view published) {
  const auto* time = std::get_if<TimeValue>(&value);
  if (time == nullptr || !time->end || published.empty()) return false;
  const std::string_view day = published.substr(0, 10);
  return std::string_view(*time->end).substr(0, 10) > day;
}

int CueDistance(const Scene& scene, const Mention& cue, int unit) {
  const CueMeaning& meaning = scene.book.Of(cue.rule);
  const Span span = scene.UnitAt(unit).span;
  if (cue.span.Overlaps(span)) return 0;
  const bool value_after = cue.span.end <= span.start;
  if (meaning.side == Side::kAfter && !value_after) return kNone;
  if (meaning.side == Side::kBefore && value_after) return kNone;
  const int last_of_cue = scene.units.At(cue.span.end - 1);
  const int first_of_cue = scene.units.At(cue.span.start);
  const int from = value_after ? last_of_cue : unit;
  const int to = value_after ? unit : first_of_cue;
  if (to >= scene.Count()) return kNone;
  const int clause = scene.UnitAt(first_of_cue).clause;
  const int own = scene.UnitAt(unit).clause;
  switch (meaning.reach) {
    case Reach::kTouching:
      if (!Touches(scene, from, to)) return kNone;
      break;
    case Reach::kPhrase:
      if (!InOnePhrase(scene, from, to)) return kNone;
      break;
    case Reach::kClause:
      if (!(cue.rule->kind == RuleKind::kAttribute
                ? IsRelated(scene.units, clause, own)
                : GoesOnFrom(scene.units, clause, own))) {
        return kNone;
      }
      break;
    case Reach::kSentence:
      break;
  }
  return to - from + kClauseStep * std::abs(clause - own);
}

AttributeChoice ChooseAttribute(const Scene& scene, int value,
                                std::string_view published) {
  const ResolvedMention& mention = scene.mentions.values[value];
  const Kind kind = KindOf(mention);
  const int unit = scene.units.of_value[value];
  AttributeChoice choice;
  int best = std::numeric_limits<int>::min();
  for (const Mention* cue : scene.mentions.cues) {
    if (cue->rule->kind != RuleKind::kAttribute) continue;
    const CueMeaning& meaning = scene.book.Of(cue->rule);
    if (!meaning.kinds.test(static_cast<std::size_t>(kind))) continue;
    if (meaning.future && !IsAhead(mention.value, published)) continue;
    const int distance = CueDistance(scene, *cue, unit);
    if (distance == kNone) continue;
    const int score = meaning.strength - distance;
    if (score < best) continue;
    best = score;
    choice = {meaning.attribute, cue};
  }
  if (choice.cue == nullptr) {
    choice.attribute = scene.book.Default(kind, UnitOf(mention.value));
  }
  return choice;
}

}  // namespace claimline
