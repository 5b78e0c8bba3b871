#include "link/phrase.h"

#include <algorithm>

#include "base/ascii.h"
#include "link/antecedent.h"

namespace claimline {
namespace {

Referent Stated(const ResolvedMention* name) { return {name, {}, true}; }

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

// The first name of `phrase`, with the second one of `X and Y`.
Referent FirstName(const Scene& scene, Phrase phrase, EntityTypes types) {
  for (int i = phrase.first; i < phrase.last; ++i) {
    const ResolvedMention* name = scene.NameAt(i, types);
    if (name == nullptr) continue;
    Referent referent = Stated(name);
    const bool pair = i + 2 < phrase.last &&
                      scene.IsWord(i + 1, WordRole::kConjunction) &&
                      !scene.UnitAt(i + 2).owner;
    if (pair) referent.other = scene.NameAt(i + 2, types);
    return referent;
  }
  return {};
}

// `hourly`, `second-quarter`, `two-year`: a time that only qualifies a noun.
bool IsAdjective(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  if (!unit.is_date || !scene.IsType(i + 1, Unit::Type::kWord)) return false;
  const std::string_view text = Slice(scene.text, unit.span);
  const bool formed = text.ends_with("ly") || text.ends_with("annual") ||
                      text.find('-') != std::string_view::npos;
  return formed && text.find(' ') == std::string_view::npos &&
         CanBeNoun(scene.UnitAt(i + 1).word.roles) && !scene.IsVerb(i + 1);
}

// The stretch of `phrase` without articles, marks and adverbs at its head.
Span Bare(const Scene& scene, Phrase phrase) {
  int first = phrase.first;
  while (first < phrase.last && (!scene.IsType(first, Unit::Type::kWord) ||
                                 scene.IsWord(first, WordRole::kDeterminer) ||
                                 scene.IsWord(first, WordRole::kAdverb))) {
    ++first;
  }
  constexpr int kLongest = 5;  // units; a longer one is no phrase
  if (first >= phrase.last || phrase.last - first > kLongest) return {};
  // What starts with a figure is a number cut in two.
  const char head = scene.UnitAt(first).text.front();
  if (IsAsciiDigit(head)) return {};
  for (int i = first; i < phrase.last; ++i) {
    if (scene.IsType(i, Unit::Type::kValue) && !IsAdjective(scene, i)) {
      return {};
    }
  }
  return {scene.UnitAt(first).span.start,
          scene.UnitAt(phrase.last - 1).span.end};
}

// Whether unit `i` can be the head of a noun phrase of its own.
bool IsNoun(const Scene& scene, int i) {
  const Unit& unit = scene.UnitAt(i);
  return unit.type == Unit::Type::kWord && CanBeNoun(unit.word.roles) &&
         unit.text.size() > 2 && (unit.text[0] < '0' || unit.text[0] > '9');
}

// `Republicans`, `Germans`, but not `French`.
bool IsPeople(const Scene& scene, int i) {
  const EntityTypes people = Only(EntityType::kNorp);
  const ResolvedMention* name = scene.NameAt(i, people);
  return name != nullptr &&
         Slice(scene.text, name->mention.span).ends_with('s');
}

bool IsDefinite(const Scene& scene, int i) {
  return scene.IsWord(i, WordRole::kDefinite) ||
         scene.IsWord(i, WordRole::kPossessive);
}

// `the new coding model`: what is new, and told from others by a further word,
// has not been named before.
bool IsFirstSaid(const Scene& scene, Phrase phrase, int head) {
  return scene.Reads(phrase.first + 1, "new") && head > phrase.first + 2;
}

// The name that `the company` or `the company's plan` stands for.
Referent MeantByNoun(const Scene& scene, Phrase phrase, int head,
                     EntityTypes types) {
  if (!IsDefinite(scene, phrase.first) || IsFirstSaid(scene, phrase, head)) {
    return {};
  }
  for (int i = phrase.first; i <= head; ++i) {
    const Unit& unit = scene.UnitAt(i);
    const bool meant = i == head || unit.owner;
    if (!meant || !Has(unit.word.roles, WordRole::kAnaphor)) continue;
    const ResolvedMention* named = scene.topics.WithWord(unit.text);
    if (named != nullptr && Has(types, EntityOf(*named).type)) {
      return {named, {}, false};
    }
    if (Has(unit.word.roles, WordRole::kNamesake)) continue;
    const Referent referent =
        AntecedentOfNoun(scene, phrase.first, unit.word.types & types);
    if (!referent.empty()) return referent;
  }
  return {};
}

// The company that `Kestrel` is in short, a word without an article that no
// rule took for a name: of Kestrel Foods.
const ResolvedMention* NamedInShort(const Scene& scene, Phrase phrase,
                                    EntityTypes types) {
  const std::string_view word = scene.UnitAt(phrase.first).text;
  const bool alone = phrase.first + 1 == phrase.last && word.size() > 3 &&
                     IsAsciiUpper(word.front());
  if (!alone) return nullptr;
  const ResolvedMention* name = scene.topics.WithFirstWord(word);
  const bool fits = name != nullptr && Has(types, EntityOf(*name).type) &&
                    EntityOf(*name).type == EntityType::kOrg;
  return fits ? name : nullptr;
}

// What a phrase without a name of its own means, that ends at `head`.
Referent MeaningOfWords(const Scene& scene, Phrase phrase, int head,
                        EntityTypes types) {
  const Referent meant = MeantByNoun(scene, phrase, head, types);
  if (!meant.empty()) return meant;
  if (scene.IsWord(phrase.first, WordRole::kPossessive)) {
    return Antecedent(scene, phrase.first,
                      scene.UnitAt(phrase.first).word.types & types);
  }
  for (int i = head; i >= phrase.first; --i) {
    const ResolvedMention* name = scene.NameAt(i, types);
    if (name == nullptr) continue;
    // `Acme code fast 2`, elsewhere `Acme Code Fast 2`
    const Span span{scene.UnitAt(i).span.start, scene.UnitAt(head).span.end};
    const ResolvedMention* whole = scene.topics.Named(Slice(scene.text, span));
    if (whole != nullptr && Has(types, EntityOf(*whole).type)) {
      return {whole, {}, false};
    }
    return Stated(name);
  }
  if (const auto* named = NamedInShort(scene, phrase, types)) {
    return {named, {}, false};
  }
  if (scene.IsType(head, Unit::Type::kValue)) {
    const Span noun = CountedNoun(scene, scene.UnitAt(head).index);
    // `8% of children`
    if (noun.empty() && head + 2 < phrase.last) {
      return Meaning(scene, {head + 2, phrase.last}, types);
    }
    return {nullptr, noun};
  }
  // `Republicans there`: people without a name.
  if (IsPeople(scene, head)) return {nullptr, scene.UnitAt(head).span};
  const Word& word = scene.UnitAt(head).word;
  const bool other_type =
      Has(word.roles, WordRole::kAnaphor) && (word.types & types).none();
  if (!IsNoun(scene, head) || other_type) return {};
  return {nullptr, Bare(scene, {phrase.first, head + 1})};
}

}  // namespace

Referent Meaning(const Scene& scene, Phrase phrase, EntityTypes types) {
  while (!phrase.empty() && scene.IsType(phrase.last - 1, Unit::Type::kQuote)) {
    --phrase.last;
  }
  // The head is the last unit before an `of`.
  int of = phrase.first;
  while (of < phrase.last && !scene.IsWord(of, WordRole::kPreposition)) ++of;
  const int head = of - 1;
  if (phrase.empty() || head < phrase.first) return {};
  if (const auto* name = scene.NameAt(head, types)) {
    return WithFirst(scene, Stated(name), head, types);
  }
  // `she and two colleagues`, and `it boots`, a verb on no list
  if (scene.IsWord(phrase.first, WordRole::kPronoun) &&
      !scene.IsWord(phrase.first, WordRole::kDeterminer) &&
      phrase.first + 1 < phrase.last) {
    return Meaning(scene, {phrase.first, phrase.first + 1}, types);
  }
  const Word& word = scene.UnitAt(head).word;
  if (head == phrase.first && (Has(word.roles, WordRole::kPronoun) ||
                               Has(word.roles, WordRole::kFirstPerson))) {
    return Antecedent(scene, head, word.types & types);
  }
  for (int i = phrase.first; i < head; ++i) {
    if (!scene.UnitAt(i).owner) continue;
    if (const auto* name = scene.NameAt(i, types)) return Stated(name);
  }
  const Referent of_name = FirstName(scene, {of, phrase.last}, types);
  if (!of_name.empty()) return of_name;
  // `the shares of the company`
  const Phrase rest{of + 1, phrase.last};
  if (!rest.empty()) {
    const Referent of_noun = MeantByNoun(scene, rest, rest.last - 1, types);
    if (!of_noun.empty()) return of_noun;
  }
  return MeaningOfWords(scene, phrase, head, types);
}

Span CountedNoun(const Scene& scene, int value) {
  const ResolvedMention& mention = scene.mentions.values[value];
  if (mention.mention.rule->kind != RuleKind::kCount) return {};
  // From behind the number on: `dozens of police officers`.
  Span phrase = mention.mention.span;
  std::uint32_t number_end = phrase.start;
  for (const Part part : {Part::kFigure, Part::kHigh, Part::kScale}) {
    const auto number = mention.mention.Find(part);
    if (number) number_end = std::max(number_end, number->end);
  }
  if (const auto noun = mention.mention.Find(Part::kNoun)) {
    phrase.end = noun->end;
  }
  const std::string_view text = Slice(scene.text, phrase);
  std::size_t gap = text.find(' ', number_end - phrase.start);
  if (text.substr(std::min(gap, text.size())).starts_with(" of ")) gap += 3;
  if (gap >= text.size()) return {};
  phrase.start += static_cast<std::uint32_t>(gap) + 1;
  return phrase;
}

bool PartsPhrase(const Scene& scene, int i) {
  return scene.IsWord(i, WordRole::kPreposition) &&
         scene.UnitAt(i).text != "of";
}

int PhraseEnd(const Scene& scene, int first, int limit) {
  bool noun = false;  // the phrase has one yet
  int i = first;
  for (; i < limit; ++i) {
    const Unit::Type type = scene.UnitAt(i).type;
    if (type == Unit::Type::kQuote) continue;  // `a "rebuild" implies`
    if (type != Unit::Type::kWord && type != Unit::Type::kName &&
        type != Unit::Type::kValue) {
      break;
    }
    if (scene.IsVerb(i) || PartsPhrase(scene, i)) break;
    // `a reef the size of`
    const bool opens = scene.IsWord(i, WordRole::kDeterminer) &&
                       !scene.IsWord(i - 1, WordRole::kPreposition) &&
                       !scene.IsWord(i - 1, WordRole::kConjunction);
    if (noun && (opens || scene.IsWord(i, WordRole::kSubordinator) ||
                 scene.IsWord(i, WordRole::kRelative))) {
      break;
    }
    const bool adverb = scene.IsWord(i, WordRole::kAdverb);
    // `the firm last year`, but not `the firm's 2025 sales`
    const bool date = noun && scene.UnitAt(i).is_date &&
                      !scene.UnitAt(i - 1).owner && !IsAdjective(scene, i);
    if (date || (noun && adverb)) break;
    noun |= !adverb && !scene.IsWord(i, WordRole::kDeterminer);
  }
  return i;
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
    if (!noun || unit.clause != clause || unit.verb || PartsPhrase(scene, i) ||
        scene.IsWord(i, WordRole::kConjunction) ||
        scene.IsWord(i, WordRole::kSubordinator) ||
        scene.IsWord(i, WordRole::kRelative)) {
      break;
    }
    first = i;
    // An article opens a phrase: `a list the bank released`.
    const bool opens = scene.IsWord(i, WordRole::kDeterminer) ||
                       scene.IsWord(i, WordRole::kPossessive);
    if (opens && !scene.IsWord(i - 1, WordRole::kPreposition) &&
        !scene.IsWord(i - 1, WordRole::kDeterminer)) {
      break;
    }
  }
  return {first, end};
}

}  // namespace claimline
