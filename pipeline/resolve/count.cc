#include "resolve/count.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "resolve/bounds.h"
#include "resolve/noun.h"
#include "resolve/noun_phrase.h"
#include "resolve/numeral.h"
#include "resolve/rate.h"
#include "resolve/understood_noun.h"

namespace claimline {
namespace {

bool IsDigits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// The number with its modifiers: the mention without what its rule has seen
// behind it (`of`).
Span NumberSpan(const Mention& mention) {
  Span number = mention.span;
  number.end = number.start;
  for (const Capture& capture : mention.captures) {
    number.end = std::max(number.end, capture.span.end);
  }
  return number;
}

// `the 2026 budgets`, `the 2024-25 seasons`; `2,026 budgets` and `about 2000
// budgets` are counts.
bool LooksLikeYear(std::string_view number) {
  const bool figures = number.size() >= 4 && IsDigits(number.substr(0, 4)) &&
                       (number.starts_with("19") || number.starts_with("20"));
  if (!figures || number.size() == 4) return figures;
  const bool dash = number[4] == '-' || number.substr(4).starts_with("–");
  return dash && number.size() <= 9;
}

bool IsWhole(const NumericValue& value) {
  for (const auto& bound : {value.amount, value.low, value.high}) {
    if (bound && !bound->IsWhole()) return false;
  }
  return true;
}

bool IsNegative(const NumericValue& value) {
  for (const auto& bound : {value.amount, value.low, value.high}) {
    if (bound && bound->IsNegative()) return true;
  }
  return false;
}

// Whether the modifier of `mention` is a preposition and bounds nothing: `near
// two schools`, `fined over two leaks`, and, behind another figure, `$3 billion
// over 38 deals`.
bool IsPreposition(const Mention& mention, std::string_view text, Span sentence,
                   const RuleSet& rules) {
  const std::string_view said = mention.Text(Part::kModifier, text);
  if (FoldSurface(said) == "near") return true;
  if (said != "over") return false;
  const std::string_view figure = mention.Text(Part::kFigure, text);
  const bool small_word =
      rules.LexiconNamed("number_word").Get(figure, "role") == "one";
  if (small_word && !mention.Find(Part::kScale)) return true;
  const auto before = WordBefore(text, {sentence.start, mention.span.start});
  if (!before) return false;
  const std::string_view word = Slice(text, *before);
  return IsAsciiDigit(word.back()) || IsNumberWord(word, rules);
}

// Returns `mention` without the modifier that opens it.
Mention WithoutModifier(Mention mention) {
  std::erase_if(mention.captures, [](const Capture& capture) {
    return capture.part == Part::kModifier;
  });
  mention.span.start = mention.Find(Part::kFigure)->start;
  return mention;
}

// Only averages are counted in fractions, and only in figures: `2.3 goals`, no
// `half measures` and no `1.1 Notes`.
bool IsAverage(const Mention& mention, std::optional<Span> head,
               std::string_view text) {
  const std::string_view figure = mention.Text(Part::kFigure, text);
  const bool decimal = figure.find('.') != figure.npos;
  return decimal && head && !IsAsciiUpper(text[head->start]);
}

bool StartsSentence(std::string_view text, Span word, Span sentence) {
  if (word.start < sentence.start + 2 || text[word.start - 1] != ' ') {
    return true;
  }
  constexpr std::string_view kEnds = ".!?:|*-";
  return kEnds.find(text[word.start - 2]) != std::string_view::npos;
}

// `On Thursday 71 firms` has no name before its number.
bool IsWeekday(std::string_view word, const RuleSet& rules) {
  return rules.LexiconNamed("weekday").Find(word) != nullptr;
}

// Whether `word`, which starts a sentence with a short number behind it, is no
// name for it: `These 12 firms`, but `Sable 2 scores`.
bool OpensSentence(std::string_view word, const RuleSet& rules) {
  return word.ends_with("ly") ||
         rules.LexiconNamed("sentence_start").Find(word) != nullptr;
}

// Whether `sentence` has its full stop, so that it is no headline.
bool EndsAsProse(std::string_view text, Span sentence) {
  const std::string_view said = Slice(text, sentence);
  const auto last = said.find_last_not_of(" \n\"')");
  return last != said.npos && said[last] == '.';
}

// `Windows 11 users`, `Big Four firms`, `investors at Two Rivers`: a short
// number behind a name is a part of it, and so is a word with a capital in the
// middle of a sentence. A capital at the start of a sentence or in a heading
// shows nothing.
bool BelongsToName(std::string_view text, Span number, Span head, Span sentence,
                   const RuleSet& rules) {
  const std::string_view said = Slice(text, number);
  const bool short_digits = IsDigits(said) && said.size() <= 4;
  const bool capital = IsAsciiUpper(said.front());
  if (!short_digits && !capital) return false;
  const auto before = WordBefore(text, {sentence.start, number.start});
  if (!before || text[before->end] == '\n') return false;
  const bool heading = IsAsciiUpper(text[head.start]);
  if (capital && (!heading || EndsAsProse(text, sentence))) return true;
  const std::string_view word = Slice(text, *before);
  const bool name = std::any_of(word.begin(), word.end(), IsAsciiUpper) &&
                    !word.ends_with("'s");
  if (!name || EndsPhrase(word, rules) || IsWeekday(word, rules)) return false;
  if (!heading && !StartsSentence(text, *before, sentence)) return true;
  if (!heading && said.size() <= 2) return !OpensSentence(word, rules);
  return rules.LexiconNamed("common_word").Find(word) == nullptr;
}

// The rate behind a noun: `per second`, `a day`.
struct Rate {
  std::string per;
  std::uint32_t end = 0;
};

bool IsTimeUnit(std::string_view word, const RuleSet& rules) {
  return ClassOfNoun(std::string(word) + 's', rules) == NounClass::kMeasure;
}

// What comes again and again, so that `a` before it means each.
bool IsOccasion(std::string_view word, const RuleSet& rules) {
  return word == "game" || word == "match" || IsTimeUnit(word, rules);
}

// Returns the end of `square mile` and of `100,000 residents`, which stand
// behind `per`, else of the one word at `first`.
std::uint32_t DenominatorEnd(std::string_view text, Span first, Span room,
                             const RuleSet& rules) {
  if (IsDigits(text.substr(first.start, 1))) {
    const auto head = HeadNoun(text, {first.end, room.end}, rules);
    return head ? head->end : first.end;
  }
  const auto next = NextWord(text, {first.end, room.end});
  if (!next) return first.end;
  const std::string_view both = Slice(text, {first.start, next->span.end});
  const bool known = rules.LexiconNamed("per_unit").Find(both) != nullptr;
  return known ? next->span.end : first.end;
}

std::optional<Rate> ReadRate(std::string_view text, Span room,
                             const RuleSet& rules) {
  const auto link = NextWord(text, room);
  if (!link || link->joint != PhraseWord::Joint::kSpace) return std::nullopt;
  const auto unit = NextWord(text, {link->span.end, room.end});
  if (!unit || unit->joint != PhraseWord::Joint::kSpace) return std::nullopt;
  const std::string_view word = Slice(text, link->span);
  constexpr std::string_view kEach[] = {"a", "an", "each", "every"};
  const bool each =
      std::find(std::begin(kEach), std::end(kEach), word) != std::end(kEach);
  if (each && IsOccasion(Slice(text, unit->span), rules)) {
    return Rate{ReadDenominator(Slice(text, unit->span), rules),
                unit->span.end};
  }
  if (word != "per") return std::nullopt;
  const Span below{unit->span.start,
                   DenominatorEnd(text, unit->span, room, rules)};
  const std::string_view said = Slice(text, below);
  if (IsDigits(said.substr(0, 1))) return Rate{std::string(said), below.end};
  return Rate{ReadDenominator(said, rules), below.end};
}

// Returns the noun of `at least one senior official`: the last word before one
// that ends the phrase.
std::optional<Span> HeadOfOne(std::string_view text, Span room,
                              const RuleSet& rules) {
  std::optional<Span> head;
  for (int words = 0; words < 4; ++words) {
    const auto next = NextWord(text, room);
    if (!next || next->joint == PhraseWord::Joint::kComma) return head;
    const std::string_view word = Slice(text, next->span);
    if (EndsPhrase(word, rules)) return head;
    // A verb: `one shell landed`, `one thing matters`.
    const bool verb =
        word.ends_with("ed") || ClassOfNoun(word, rules) == NounClass::kPlural;
    if (head && verb) return head;
    if (IsTimeUnit(word, rules)) return std::nullopt;
    head = next->span;
    room.start = next->span.end;
  }
  return std::nullopt;  // no end in sight
}

// Returns the count of the things that `noun`, behind `number`, names.
std::optional<CountResolution> WithNoun(NumericValue value, Span number,
                                        Span noun, std::string_view text,
                                        const Room& room,
                                        const RuleSet& rules) {
  value.unit = Slice(text, noun) == "ones"
                   ? NounBefore(text, number, room.sentence, rules)
                   : SingularOf(Slice(text, noun), rules);
  if (!value.unit) return std::nullopt;
  Span span{number.start, noun.end};
  // `two "frontier models"`
  const bool quoted = Slice(text, span).find('"') != std::string_view::npos;
  if (quoted && text.substr(span.end).starts_with('"')) ++span.end;
  if (const auto rate = ReadRate(text, {noun.end, room.end}, rules)) {
    value.per = rate->per;
    span.end = rate->end;
  }
  return CountResolution{std::move(value), span};
}

}  // namespace

bool MayStandInCount(const Mention& mention) {
  if (mention.rule->kind == RuleKind::kCount) return true;
  const std::string_view form = mention.rule->Means("form");
  return mention.rule->kind == RuleKind::kDate &&
         (form == "set" || form == "vague");
}

std::optional<CountResolution> ResolveCount(const Mention& mention,
                                            std::string_view text,
                                            const Room& room,
                                            const RuleSet& rules) {
  if (mention.Find(Part::kFigure) &&
      IsPreposition(mention, text, room.sentence, rules)) {
    return ResolveCount(WithoutModifier(mention), text, room, rules);
  }
  auto value = ReadBounds(mention, text, rules);
  if (!value || IsNegative(*value)) return std::nullopt;
  const Span number = NumberSpan(mention);
  if (LooksLikeYear(Slice(text, number))) return std::nullopt;
  if (const auto noun = mention.Find(Part::kNoun)) {
    const Lexicon& nouns = rules.LexiconNamed("compound_noun");
    value->unit = std::string(nouns.Get(Slice(text, *noun), "surface"));
    return CountResolution{*std::move(value), mention.span};
  }
  const bool one = value->amount == Decimal(1);
  if (one && !mention.Find(Part::kModifier)) return std::nullopt;

  const Span rest{mention.span.end, room.end};
  // A rule that means a noun has seen that none follows.
  const bool meant = !mention.rule->Means("unit").empty();
  const auto head = meant ? std::nullopt
                    : one ? HeadOfOne(text, rest, rules)
                          : HeadNoun(text, rest, rules);
  if (!IsWhole(*value) && !IsAverage(mention, head, text)) return std::nullopt;
  const bool bounded = mention.Find(Part::kModifier).has_value();
  if (!bounded && BelongsToName(text, number, head.value_or(number),
                                room.sentence, rules)) {
    return std::nullopt;
  }
  if (head)
    return WithNoun(*std::move(value), number, *head, text, room, rules);
  if (one) return std::nullopt;
  value->unit = UnderstoodNoun(mention, number, text, room.sentence, rules);
  if (!value->unit) return std::nullopt;
  return CountResolution{*std::move(value), number};
}

}  // namespace claimline
