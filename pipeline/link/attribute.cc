#include "link/attribute.h"

#include <algorithm>
#include <cstdlib>
#include <variant>

#include "base/ascii.h"

namespace claimline {
namespace {

using Reach = CueMeaning::Reach;
using Side = CueMeaning::Side;

constexpr int kClauseStep = 3;

// Whether clause `b` is `a`, or goes on from it after or as an insertion.
bool GoesOnFrom(const Units& units, int a, int b) {
  while (b > a) {
    const Clause& clause = units.clauses[b];
    const bool own = clause.type == Clause::Type::kMain ||
                     clause.type == Clause::Type::kSubordinate ||
                     clause.type == Clause::Type::kParticiple ||
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

// By what the default is looked up: the unit, `rate` for money per something,
// `day` for a date of one day, `old` for `three-year-old`.
std::string_view UnitOf(const Value& value, std::string_view text) {
  if (const auto* number = std::get_if<NumericValue>(&value)) {
    const bool money = number->unit && number->unit->size() == 3 &&
                       IsAsciiUpper(number->unit->front());
    // What is earned `per share` is no price.
    if (money && number->per && !number->per->ends_with("share")) return "rate";
    return number->unit ? *number->unit : std::string_view();
  }
  constexpr std::size_t kDayLength = 10;  // of `2026-03-16`
  const auto* time = std::get_if<TimeValue>(&value);
  if (text.ends_with("-old")) return "old";
  const bool day = time != nullptr && time->timex.size() == kDayLength &&
                   time->type == TimexType::kDate;
  return day ? "day" : std::string_view();
}

// Whether the cue lies inside a value, and is a part of it rather than a word
// beside it.
bool IsInsideValue(const Scene& scene, const Mention& cue) {
  const int unit = scene.units.At(cue.span.start);
  return scene.IsType(unit, Unit::Type::kValue) &&
         scene.UnitAt(unit).span.Overlaps(cue.span);
}

// A date of a saying is a point in time, and where it stands before the verb it
// opens the clause (`In June, the firm said …`).
bool CanDateSaying(const Scene& scene, const Mention& cue, int value) {
  constexpr int kOpening = 3;  // units
  const ResolvedMention& mention = scene.mentions.values[value];
  const auto* time = std::get_if<TimeValue>(&mention.value);
  if (time == nullptr || time->type == TimexType::kDuration) return false;
  if (mention.mention.span.start >= cue.span.end) return true;
  const int unit = scene.units.of_value[value];
  return unit - scene.units.clauses[scene.UnitAt(unit).clause].first < kOpening;
}

// How many verbs are added by a conjunction between units `first` and `last`:
// `employs 40 people and made`.
int NewVerbs(const Scene& scene, int first, int last) {
  int verbs = 0;
  for (int i = first + 1; i < last; ++i) {
    verbs += scene.IsWord(i - 1, WordRole::kConjunction) && scene.IsVerb(i);
  }
  return verbs;
}

// `profit of $5`: the cue is the noun that the value is of.
bool IsHead(const Scene& scene, const Mention& cue, int unit) {
  const int last = scene.units.At(cue.span.end - 1);
  return last + 2 == unit && scene.Reads(last + 1, "of");
}

Kind KindOf(const ResolvedMention& value) {
  return *ClaimKind(value.mention.rule->kind);
}

}  // namespace

bool InOnePhrase(const Scene& scene, int first, int last) {
  for (int i = first + 1; i < last; ++i) {
    const Unit::Type type = scene.UnitAt(i).type;
    if (type != Unit::Type::kWord && type != Unit::Type::kName &&
        type != Unit::Type::kValue) {
      return false;
    }
    if (scene.IsVerb(i)) return false;
  }
  return true;
}

bool IsAhead(const Value& value, std::string_view published) {
  constexpr std::size_t kDayLength = 10;  // of `2026-03-16`
  const auto* time = std::get_if<TimeValue>(&value);
  if (time == nullptr || !time->end || published.empty()) return false;
  const std::string_view day = published.substr(0, kDayLength);
  // One day, or an hour of it: its end is the next day.
  const bool one_day = time->start && time->timex.size() >= kDayLength;
  const std::string_view until = one_day ? *time->start : *time->end;
  return until.substr(0, kDayLength) > day;
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
      if (!GoesOnFrom(scene.units, clause, own)) return kNone;
      break;
    case Reach::kNearby:
      if (!IsRelated(scene.units, clause, own)) return kNone;
      break;
    case Reach::kSentence:
      break;
  }
  const int steps = std::abs(clause - own) + NewVerbs(scene, from, to);
  return to - from + kClauseStep * steps;
}

int HeldAgainst(const Scene& scene, int value) {
  const int unit = scene.units.of_value[value];
  const bool held =
      scene.Reads(unit - 1, "from") || scene.Reads(unit - 1, "against") ||
      scene.Reads(unit - 1, "versus") || scene.Reads(unit - 1, "vs") ||
      (scene.Reads(unit - 2, "compared") &&
       (scene.Reads(unit - 1, "with") || scene.Reads(unit - 1, "to")));
  // `from 4% to 5%` goes the other way.
  if (!held || scene.Reads(unit + 1, "to")) return kNone;
  const Kind kind = KindOf(scene.mentions.values[value]);
  if (kind == Kind::kDate) return kNone;
  int from = unit;
  for (int earlier = value - 1; earlier >= 0; --earlier) {
    const int other = scene.units.of_value[earlier];
    for (; from > other; --from) {
      if (scene.IsVerb(from)) return kNone;
    }
    if (KindOf(scene.mentions.values[earlier]) == kind) return earlier;
  }
  return kNone;
}

AttributeChoice ChooseAttribute(const Scene& scene, int value,
                                std::string_view published) {
  const ResolvedMention& mention = scene.mentions.values[value];
  const Kind kind = KindOf(mention);
  const int unit = scene.units.of_value[value];
  const std::string_view unit_name =
      UnitOf(mention.value, Slice(scene.text, mention.mention.span));
  const CueBook::Default fallback = scene.book.DefaultOf(kind, unit_name);
  AttributeChoice choice{fallback.attribute, nullptr};
  int best = fallback.strength;
  Span longer;  // the last cue that counts
  for (const Mention* cue : scene.mentions.cues) {
    if (cue->rule->kind != RuleKind::kAttribute) continue;
    const CueMeaning& meaning = scene.book.Of(cue->rule);
    const bool counts =
        meaning.kinds.test(static_cast<std::size_t>(kind)) &&
        (meaning.units.empty() || ListHas(meaning.units, unit_name)) &&
        (!meaning.future || IsAhead(mention.value, published)) &&
        (meaning.subject != CueMeaning::Subject::kSpeaker ||
         CanDateSaying(scene, *cue, value)) &&
        !IsInsideValue(scene, *cue);
    // Of `loss of` and `loss` the longer counts, if it does.
    if (!counts || (longer != cue->span && longer.Contains(cue->span))) {
      continue;
    }
    longer = cue->span;
    const int distance = CueDistance(scene, *cue, unit);
    if (distance == kNone) continue;
    constexpr int kHead = 2;
    const int score =
        meaning.strength - distance + (IsHead(scene, *cue, unit) ? kHead : 0);
    if (score < best) continue;
    best = score;
    choice = {meaning.attribute, cue};
  }
  return choice;
}

}  // namespace claimline
