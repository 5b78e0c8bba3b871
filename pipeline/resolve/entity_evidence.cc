#include "resolve/entity_evidence.h"

#include <algorithm>
#include <iterator>

#include "resolve/entity_type.h"
#include "resolve/name_forms.h"

namespace claimline {
namespace {

bool IsCommon(const Token& token) {
  return token.classes.Has(WordClass::kCommon);
}

// `Viewership`: what ends like that is a word, though no list has it.
bool IsDerived(std::string_view word) {
  constexpr std::string_view kEndings[] = {"ship",  "ships",   "ism",  "isms",
                                           "ology", "ization", "hood", "ware",
                                           "ists",  "icians"};
  return std::any_of(
      std::begin(kEndings), std::end(kEndings),
      [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

ArticleEvidence::ArticleEvidence(std::string_view text,
                                 std::span<const Token> tokens,
                                 std::span<const NameSentence> sentences,
                                 const Candidates& candidates,
                                 const NameWords& words)
    : text_(text),
      words_(&words),
      lower_(text, tokens, candidates.list),
      speaking_uses_(candidates.surfaces),
      introduced_(candidates.surfaces) {
  for (const Candidate& candidate : candidates.list) {
    speaking_uses_[candidate.surface] += candidate.capital_speaks;
    if (candidate.is_introduced) introduced_[candidate.surface] = true;
    Learn(candidate, sentences[candidate.sentence]);
  }
}

void ArticleEvidence::Learn(const Candidate& candidate,
                            const NameSentence& sentence) {
  const std::string_view name = Slice(text_, candidate.span);
  const Token& last = sentence.tokens[candidate.last - 1];
  if (candidate.canonical == "X" || name == "xAI") speaks_of_x_ = true;
  if (candidate.last - candidate.first > 1) {
    if (candidate.type == EntityType::kPerson &&
        (candidate.basis != Basis::kShape || candidate.capital_speaks)) {
      surnames_.Add(Slice(text_, last.span));
    }
    const Token& second = sentence.tokens[candidate.first + 1];
    if (candidate.type == EntityType::kOrg && candidate.capital_speaks &&
        candidate.last - candidate.first > 2) {
      const Token& last_but_one = sentence.tokens[candidate.last - 2];
      short_forms_.Add(
          Slice(text_, {candidate.span.start, last_but_one.span.end}));
    }
    if (second.shape == Shape::kNumber) {
      families_.Add(Slice(text_, sentence.tokens[candidate.first].span));
    }
    return;
  }
  // `Quantization-Aware Training (QAT)`: short for what is no name.
  const Token& word = sentence.tokens[candidate.first];
  const bool in_brackets =
      word.gap == Gap::kOpen && candidate.span.end < text_.size() &&
      text_[candidate.span.end] == ')' && candidate.first > 0;
  if (!in_brackets || candidate.basis == Basis::kListed) return;
  const Token& before = sentence.tokens[candidate.first - 1];
  const char initial = text_[before.span.start];
  if (before.shape == Shape::kLower && (initial ^ 0x20) == name.back()) {
    no_names_.Add(name);
  }
}

bool ArticleEvidence::IsName(const Candidate& candidate,
                             const NameSentence& sentence) const {
  const std::span<const Token> tokens(sentence.tokens);
  const auto name =
      tokens.subspan(candidate.first, candidate.last - candidate.first);
  if (Slice(text_, candidate.span) == "X") {
    return IsPlatformX(candidate, tokens);
  }
  switch (candidate.basis) {
    case Basis::kPattern:
      return true;
    case Basis::kListed:
      return IsListedName(candidate, tokens);
    case Basis::kWords:
    case Basis::kContext:
    case Basis::kShape:
      if (name.front().classes.Has(WordClass::kNotName) &&
          !(name.size() > 1 &&
            (name.front().classes.Has(WordClass::kDirection) ||
             candidate.type == EntityType::kPerson))) {
        return false;
      }
      if (Use(candidate, tokens).IsPartOfOffice()) return false;
      return name.size() == 1 ? IsSingleWordName(candidate, tokens)
                              : IsUnlistedName(candidate, tokens);
  }
  return false;
}

bool ArticleEvidence::IsListedName(const Candidate& candidate,
                                   std::span<const Token> tokens) const {
  const Token& first = tokens[candidate.first];
  if (candidate.last - candidate.first > 1) return true;
  if (!IsCommon(first) && !first.classes.Has(WordClass::kNotName)) return true;
  if (first.shape == Shape::kMixed) return true;
  const bool lower = lower_.Contains(Slice(text_, candidate.span));
  if (candidate.capital_speaks) {
    return !lower || SpeakingUses(candidate) > 1 ||
           candidate.type == EntityType::kGpe ||
           candidate.type == EntityType::kNorp;
  }
  if (lower) return false;
  return SpeakingUses(candidate) > 0 || Use(candidate, tokens).IsSubject() ||
         Use(candidate, tokens).IsBeforeOffice();
}

NameUse ArticleEvidence::Use(const Candidate& candidate,
                             std::span<const Token> tokens) const {
  return {candidate, tokens, text_, *words_};
}

// `X` is a platform behind `on` and the like, and wherever an article that says
// so writes it for its own; elsewhere it is a variable, or part of a name.
bool ArticleEvidence::IsPlatformX(const Candidate& candidate,
                                  std::span<const Token> tokens) const {
  const Token& x = tokens[candidate.first];
  if (x.gap == Gap::kHyphen || x.gap == Gap::kSlash) return false;
  if (candidate.last < tokens.size() &&
      (tokens[candidate.last].gap == Gap::kHyphen ||
       tokens[candidate.last].gap == Gap::kSlash)) {
    return false;
  }
  if (speaks_of_x_) return true;
  // `Meta, X and Taboola`
  if (x.gap == Gap::kComma && candidate.first > 0 &&
      tokens[candidate.first - 1].IsCapitalized() &&
      candidate.last < tokens.size() &&
      (tokens[candidate.last].gap == Gap::kComma ||
       Slice(text_, tokens[candidate.last].span) == "and")) {
    return true;
  }
  if (candidate.first == 0 || x.gap != Gap::kSpace) return false;
  constexpr std::string_view kBefore[] = {"on", "to", "via", "platform"};
  const std::string_view before =
      Slice(text_, tokens[candidate.first - 1].span);
  return std::find(std::begin(kBefore), std::end(kBefore), before) !=
         std::end(kBefore);
}

bool ArticleEvidence::IsUnlistedName(const Candidate& candidate,
                                     std::span<const Token> tokens) const {
  const auto name =
      tokens.subspan(candidate.first, candidate.last - candidate.first);
  const bool all_common =
      std::all_of(name.begin(), name.end(), [](const Token& token) {
        return IsCommon(token) || token.classes.Has(WordClass::kNotName);
      });
  if (candidate.type == EntityType::kPerson &&
      candidate.basis != Basis::kShape) {
    return candidate.capital_speaks || !all_common || name.size() > 1;
  }
  if (Use(candidate, tokens).IsLabel()) return SpeakingUses(candidate) > 1;
  if (!candidate.capital_speaks) {
    // `Velmora AI`, also where nothing but such names stands.
    const bool company = candidate.first == 0 && name.size() == 2 &&
                         candidate.basis == Basis::kWords &&
                         candidate.type == EntityType::kOrg &&
                         name.front().shape != Shape::kUpper &&
                         !IsCommon(name.front());
    // `Orro Tarnow` on a line of its own: who wrote it.
    const bool byline = name.size() == 2 && name.size() == tokens.size() &&
                        AllUncommonCapitals(name);
    return company || byline || SpeakingUses(candidate) > 1;
  }
  // `Grade II`: a number of what has many.
  if (name.size() == 2 && name.front().classes.Has(WordClass::kNumbered) &&
      IsRomanNumeral(Slice(text_, name.back().span))) {
    return false;
  }
  if (!all_common) return true;
  if (IsShortForm(candidate, tokens)) return true;
  if (name.back().classes.Has(WordClass::kNotName)) {
    return Use(candidate, tokens)
        .IsListedAmongNames();  // `Prism AI and Oracle`
  }
  // `AI Science Factories`: `AI` begins no name.
  if (candidate.first > 0 && name.front().gap == Gap::kSpace &&
      tokens[candidate.first - 1].IsCapitalized() &&
      tokens[candidate.first - 1].classes.Has(WordClass::kNotName)) {
    return false;
  }
  // `the Reality Gap`, `its Unified Commerce plan`: a slogan, not a name.
  if (candidate.basis != Basis::kShape) return true;
  const NameUse use = Use(candidate, tokens);
  return !use.IsDetermined() || (name.front().opens && use.SpeaksOrOwns());
}

// Whether it is short for a longer name and acts as one: `Tall Grass said` of
// `Tall Grass Interactive`.
bool ArticleEvidence::IsShortForm(const Candidate& candidate,
                                  std::span<const Token> tokens) const {
  return short_forms_.Contains(Slice(text_, candidate.span)) &&
         (!tokens[candidate.first].opens || Use(candidate, tokens).IsSubject());
}

bool ArticleEvidence::IsSingleWordName(const Candidate& candidate,
                                       std::span<const Token> tokens) const {
  const Token& word = tokens[candidate.first];
  const std::string_view text = Slice(text_, candidate.span);
  if (text.size() < 2 || no_names_.Contains(text)) return false;
  const bool personal = word.classes.Has(WordClass::kGiven) ||
                        word.classes.Has(WordClass::kSurname);
  if (families_.Contains(text)) return true;
  if (IsSurname(text) && (personal || !lower_.Contains(text))) return true;
  if (word.shape != Shape::kMixed && lower_.Contains(text)) return false;
  const int speaking = SpeakingUses(candidate);
  if (IsCommon(word)) {
    if (personal && (speaking > 0 || candidate.basis != Basis::kShape ||
                     (word.classes.Has(WordClass::kGiven) &&
                      Use(candidate, tokens).IsSubject()))) {
      return true;
    }
    if (Use(candidate, tokens).IsNumbered()) return false;
    return speaking > 1 ||
           (speaking == 1 && (candidate.basis != Basis::kShape ||
                              introduced_[candidate.surface] ||
                              Use(candidate, tokens).IsListedAmongNames()));
  }
  return speaking > 0 || (word.opens && !IsDerived(text));
}

bool ArticleEvidence::IsSurname(std::string_view word) const {
  return surnames_.Contains(word);
}

}  // namespace claimline
