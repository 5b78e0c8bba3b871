#include "resolve/understood_noun.h"

#include <algorithm>

#include "base/ascii.h"
#include "resolve/noun.h"
#include "resolve/noun_phrase.h"
#include "resolve/numeral.h"

namespace claimline {
namespace {

// Far enough for a sentence of prose; a bound, so that a table without an end
// of sentence costs no more.
constexpr std::uint32_t kReach = 256;

// What of the sentence stands before `number`, from a word's start on.
Span WithinReach(Span number, Span sentence, std::string_view text) {
  Span before{sentence.start, number.start};
  if (before.size() > kReach) {
    const auto gap = text.find(' ', before.end - kReach);
    before.start = std::min(static_cast<std::uint32_t>(gap), before.end);
  }
  return before;
}

// `two of the eleven founders`, `three of which`.
std::optional<std::string> NounBehindOf(std::string_view text, Span number,
                                        Span sentence, const RuleSet& rules) {
  const auto of = NextWord(text, {number.end, sentence.end});
  if (!of || Slice(text, of->span) != "of") return std::nullopt;
  const auto named = NextWord(text, {of->span.end, sentence.end});
  if (named && Slice(text, named->span) == "them") {
    return NounBefore(text, number, sentence, rules);
  }
  const auto whole = HeadNoun(text, {of->span.end, sentence.end}, rules,
                              {.max_between = 7, .determiners = true});
  if (whole) return SingularOf(Slice(text, *whole), rules);
  return NounBefore(text, number, sentence, rules);
}

// `a staff of 300`, `its subscriber base to 5.4 million`: what a group before
// the number consists of.
std::optional<std::string> MemberOfGroup(std::string_view text, Span number,
                                         Span sentence, const RuleSet& rules) {
  const auto link = WordBefore(text, {sentence.start, number.start});
  if (!link) return std::nullopt;
  const auto group = WordBefore(text, {sentence.start, link->start});
  if (!group) return std::nullopt;
  const std::string_view name = Slice(text, *group);
  if (name == "base") {
    const auto member = WordBefore(text, {sentence.start, group->start});
    const bool noun = member && !EndsPhrase(Slice(text, *member), rules);
    if (noun) return std::string(Slice(text, *member));
  }
  const std::string_view member =
      rules.LexiconNamed("group_noun").Get(name, "member");
  constexpr std::string_view kLinks[] = {"of", "by", "to", "at"};
  const bool linked = std::find(std::begin(kLinks), std::end(kLinks),
                                Slice(text, *link)) != std::end(kLinks);
  if (member.empty() || !linked) return std::nullopt;
  return std::string(member);
}

// `from 10 to 15 clinics`, `45 and 50 cases`: the noun behind the last of the
// numbers that follow.
std::optional<std::string> NounBehindNumbers(std::string_view text, Span number,
                                             Span sentence,
                                             const RuleSet& rules) {
  constexpr std::string_view kLinks[] = {"and", "or", "to"};
  Span rest{number.end, sentence.end};
  while (const auto next = NextWord(text, rest)) {
    const std::string_view word = Slice(text, next->span);
    const bool link = std::find(std::begin(kLinks), std::end(kLinks), word) !=
                      std::end(kLinks);
    const bool digits = IsAsciiDigit(word.front());
    if (!link && !digits && !IsNumberWord(word, rules)) break;
    rest.start = next->span.end;
  }
  const auto head = HeadNoun(text, rest, rules);
  if (!head) return std::nullopt;
  return SingularOf(Slice(text, *head), rules);
}

// Whether `word` is a measure before a noun: `30-second`, `two-year`,
// `hour-long`, `50W`.
bool IsMeasure(std::string_view word, const RuleSet& rules) {
  if (word.empty() || word.front() == '-') return false;
  const char last = word.back();
  const bool letter = IsAsciiLetter(last);
  if (!letter) return false;
  if (IsAsciiDigit(word.front())) return true;
  const auto hyphen = word.find('-');
  return hyphen != word.npos && (word.ends_with("-long") ||
                                 IsNumberWord(word.substr(0, hyphen), rules));
}

// `three 30-second ads`, `two hour-long films`: the noun behind a measure,
// which is a value of its own.
std::optional<std::string> NounBehindMeasure(std::string_view text, Span number,
                                             Span sentence,
                                             const RuleSet& rules) {
  const Span rest{number.end + 1, sentence.end};
  if (rest.start >= rest.end || text[number.end] != ' ') return std::nullopt;
  const std::string_view measure =
      Slice(text, rest).substr(0, Slice(text, rest).find(' '));
  if (!IsMeasure(measure, rules)) return std::nullopt;
  const auto start = rest.start + static_cast<std::uint32_t>(measure.size());
  const auto head = HeadNoun(text, {start, sentence.end}, rules);
  if (!head) return std::nullopt;
  return SingularOf(Slice(text, *head), rules);
}

// `the number of new cases rose by a tenth to 14,120`: what is numbered.
std::optional<std::string> NounNumbered(std::string_view text, Span number,
                                        Span sentence, const RuleSet& rules) {
  constexpr std::string_view kNumberOf = "umber of";
  const Span before = WithinReach(number, sentence, text);
  const auto at = Slice(text, before).rfind(kNumberOf);
  if (at == std::string_view::npos) return std::nullopt;
  const auto start = static_cast<std::uint32_t>(at + kNumberOf.size());
  const auto head = HeadNoun(text, {before.start + start, number.start}, rules);
  if (!head) return std::nullopt;
  return SingularOf(Slice(text, *head), rules);
}

}  // namespace

std::optional<std::string> NounBefore(std::string_view text, Span number,
                                      Span sentence, const RuleSet& rules) {
  const auto plural =
      LastPlural(text, WithinReach(number, sentence, text), rules);
  if (!plural) return std::nullopt;
  std::string noun = SingularOf(Slice(text, *plural), rules);
  // `costs of 8 million crowns, of which 5 million`: that is money.
  const bool money =
      rules.LexiconNamed("currency_noun").Find(noun) != nullptr ||
      rules.LexiconNamed("currency_noun_named").Find(noun) != nullptr;
  return money ? std::nullopt : std::optional(std::move(noun));
}

std::optional<std::string> UnderstoodNoun(const Mention& mention, Span number,
                                          std::string_view text, Span sentence,
                                          const RuleSet& rules) {
  const std::string_view unit = mention.rule->Means("unit");
  if (!unit.empty()) return std::string(unit);
  if (auto noun = NounBehindOf(text, number, sentence, rules)) return noun;
  if (auto noun = MemberOfGroup(text, number, sentence, rules)) return noun;
  if (auto noun = NounBehindMeasure(text, number, sentence, rules)) return noun;
  const std::string_view place = mention.rule->Means("noun");
  if (place == "before") {
    if (auto noun = NounNumbered(text, number, sentence, rules)) return noun;
    return NounBefore(text, number, sentence, rules);
  }
  if (place != "after") return std::nullopt;
  return NounBehindNumbers(text, number, sentence, rules);
}

}  // namespace claimline
