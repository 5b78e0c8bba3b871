#include "resolve/entity_candidates.h"

#include <algorithm>
#include <string>
#include <utility>

#include "resolve/entity_merge.h"
#include "resolve/entity_places.h"

namespace claimline {
namespace {

// A mention as tokens; `type` is none for what is capitalized without being a
// name.
struct Known {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::optional<EntityType> type;
  const Rule* rule = nullptr;
  std::string_view canonical;
  std::string_view kind;
};

// Returns the tokens that `span` covers from end to end; none where it cuts a
// token.
std::optional<Known> CoveredTokens(std::span<const Token> tokens, Span span,
                                   std::string_view text) {
  const auto first = std::lower_bound(
      tokens.begin(), tokens.end(), span.start,
      [](const Token& t, std::uint32_t at) { return t.span.start < at; });
  if (first == tokens.end() || first->span.start != span.start) return {};
  auto last = first;
  while (last != tokens.end() && last->span.start < span.end) ++last;
  const std::uint32_t end = (last - 1)->span.end;
  const bool dot = end == span.end + 1 && text[span.end] == '.';
  if (end > span.end && !dot) return {};
  Known known;
  known.first = static_cast<std::uint32_t>(first - tokens.begin());
  known.last = static_cast<std::uint32_t>(last - tokens.begin());
  return known;
}

// Cuts the article that opens a sentence off what a pattern found.
void CutLeadingWords(Known& known, std::span<const Token> tokens) {
  while (known.first + 1 < known.last &&
         tokens[known.first].classes.Has(WordClass::kFunction)) {
    ++known.first;
  }
}

// Cuts what a pattern took in behind an `and` where that is a name of its own:
// `University of Oslo and Equinor`.
void CutForeignEnd(Known& known, std::span<const Token> tokens,
                   std::string_view text) {
  for (std::uint32_t i = known.first + 1; i + 1 < known.last; ++i) {
    if (Slice(text, tokens[i].span) != "and") continue;
    const Token& next = tokens[i + 1];
    if (!next.classes.Has(WordClass::kCommon) && next.IsCapitalized()) {
      known.last = i;
      return;
    }
  }
}

// Returns `text`, which is in capitals, as a name is usually written.
std::string InTitleCase(std::string_view text) {
  std::string result(text);
  for (std::size_t i = 1; i < result.size(); ++i) {
    const bool letter = result[i] >= 'A' && result[i] <= 'Z';
    const bool inside = result[i - 1] != ' ' && result[i - 1] != '-';
    if (letter && inside) result[i] = static_cast<char>(result[i] | 0x20);
  }
  return result;
}

// Adds the names that `surface`, tokens [first, last), is on the lists.
void AddListed(std::string_view surface, std::uint32_t first,
               std::uint32_t last, const RuleSet& rules,
               std::vector<Known>& found) {
  for (const Rule& rule : rules.rules) {
    if (rule.kind != RuleKind::kEntity || rule.lexicon.empty()) continue;
    const Lexicon& lexicon = rules.LexiconNamed(rule.lexicon);
    const Lexicon::Row* row = lexicon.Find(surface);
    if (row == nullptr || row->cells.front() != surface) continue;
    const std::string_view listed = row->cells.front();
    const std::string_view name = lexicon.Get(listed, "name");
    found.push_back({first, last, EntityTypeFromName(rule.Means("type")), &rule,
                     name.empty() ? listed : name,
                     lexicon.Get(listed, "class")});
  }
}

// Adds the listed names that the matcher, which looks at whole words as they
// are written, cannot find: those with a glued word, and those in capitals
// (`KUALA LUMPUR`).
void AddHiddenNames(std::span<const Token> tokens, std::string_view text,
                    const RuleSet& rules, std::vector<Known>& found) {
  constexpr std::uint32_t kLongest = 4;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    if (!tokens[i].IsCapitalized()) continue;
    bool glued = false;
    bool upper = true;
    for (std::uint32_t last = i + 1;
         last <= tokens.size() && last - i <= kLongest; ++last) {
      const Token& token = tokens[last - 1];
      glued |= token.glued;
      upper &= token.shape == Shape::kUpper && !token.has_digit &&
               !token.is_initial && !token.classes.Has(WordClass::kListed);
      if (last - i > 1 && token.gap != Gap::kSpace) break;
      if (!glued && !upper) {
        if (token.shape == Shape::kLower) break;
        continue;
      }
      const Span span{tokens[i].span.start, token.span.end};
      const std::string_view surface = Slice(text, span);
      if (glued) AddListed(surface, i, last, rules, found);
      if (upper && span.size() > 4) {
        AddListed(InTitleCase(surface), i, last, rules, found);
      }
    }
  }
}

// Returns what the rules found, by first token, the longest first.
std::vector<Known> FindKnown(const NameSentence& sentence,
                             std::string_view text, const RuleSet& rules) {
  std::vector<Known> found;
  found.reserve(sentence.mentions.size());
  for (const Mention& mention : sentence.mentions) {
    const Span span = mention.Find(Part::kName).value_or(mention.span);
    auto known = CoveredTokens(sentence.tokens, span, text);
    if (!known) continue;
    known->rule = mention.rule;
    known->type = EntityTypeFromName(mention.rule->Means("type"));
    if (mention.rule->lexicon.empty()) {
      CutLeadingWords(*known, sentence.tokens);
      CutForeignEnd(*known, sentence.tokens, text);
    }
    if (!mention.rule->lexicon.empty()) {
      const Lexicon& lexicon = rules.LexiconNamed(mention.rule->lexicon);
      if (const Lexicon::Row* row = lexicon.Find(Slice(text, span))) {
        const auto name = lexicon.Column("name");
        const auto kind = lexicon.Column("class");
        if (name) known->canonical = row->cells[*name];
        if (kind) known->kind = row->cells[*kind];
      }
    }
    found.push_back(*known);
  }
  AddHiddenNames(sentence.tokens, text, rules, found);
  std::stable_sort(found.begin(), found.end(),
                   [](const Known& a, const Known& b) {
                     if (a.first != b.first) return a.first < b.first;
                     if (a.last != b.last) return a.last > b.last;
                     return a.rule->priority > b.rule->priority;
                   });
  return found;
}

// Whether a name can hold `token`, apart from the lower-case words inside.
bool IsNameToken(const Token& token) {
  if (!token.IsCapitalized()) return false;
  const WordClasses c = token.classes;
  if (token.is_initial) return true;
  if (c.Has(WordClass::kFunction) || c.Has(WordClass::kTitle)) return false;
  if (c.Has(WordClass::kRole)) return false;
  // `AI` may end a name, `Monday` is in none.
  return !c.Has(WordClass::kNotName) || c.Has(WordClass::kOrg) ||
         c.Has(WordClass::kDirection);
}

// `Will` of `Will Smith`, a verb elsewhere.
bool IsGivenBeforeSurname(const Token& token, const Token* after) {
  return after != nullptr && token.shape == Shape::kCapital &&
         token.classes.Has(WordClass::kGiven) && after->gap == Gap::kSpace &&
         after->shape == Shape::kCapital &&
         after->classes.Has(WordClass::kSurname) &&
         !after->classes.Has(WordClass::kGiven);
}

// `King` of `Stephen King`, an office elsewhere.
bool IsSurnameAfterGiven(const Token& token, const Token* before) {
  return before != nullptr && token.gap == Gap::kSpace &&
         token.IsCapitalized() && token.classes.Has(WordClass::kSurname) &&
         before->classes.Has(WordClass::kGiven) && before->IsCapitalized() &&
         !before->classes.Has(WordClass::kRole) &&
         !before->classes.Has(WordClass::kTitle);
}

// `yan` of `Lee Cheuk-yan`: no word of the language.
bool IsSyllable(const Token& token, const Token* before, std::string_view text,
                const NameWords& words) {
  return before != nullptr && token.gap == Gap::kHyphen &&
         token.shape == Shape::kLower && token.span.size() < 7 &&
         before->shape == Shape::kCapital &&
         !before->classes.Has(WordClass::kCommon) &&
         !before->classes.Has(WordClass::kListed) &&
         words.FindAnyCase(Slice(text, token.span)).IsEmpty();
}

// A listed name of one common word inside a longer run of capitals is only a
// word there: `Science` of `Marine Science Society`.
bool IsWordOfRun(const Known& known, std::span<const Token> tokens) {
  if (known.last - known.first > 1 || known.first == 0) return false;
  const Token& token = tokens[known.first];
  const Token& before = tokens[known.first - 1];
  return token.gap == Gap::kSpace && token.classes.Has(WordClass::kCommon) &&
         before.IsCapitalized() && before.classes.Has(WordClass::kCommon) &&
         !before.opens && !before.classes.Has(WordClass::kRole) &&
         !before.classes.Has(WordClass::kFunction) &&
         !before.classes.Has(WordClass::kTitle) &&
         !before.classes.Has(WordClass::kListed) &&
         !before.classes.Has(WordClass::kNotName);
}

// Finds pieces: known names, and single words that could be part of one.
std::vector<NamePiece> FindPieces(const NameSentence& sentence,
                                  std::span<const Known> known,
                                  std::string_view text,
                                  const NameWords& words) {
  std::vector<NamePiece> pieces;
  auto next = known.begin();
  for (std::uint32_t i = 0; i < sentence.tokens.size();) {
    while (next != known.end() && next->first < i) ++next;
    if (next != known.end() && next->first == i &&
        !IsWordOfRun(*next, sentence.tokens)) {
      if (next->type) {
        pieces.push_back({i, next->last, next->type, next->rule,
                          next->canonical, next->kind});
      }
      i = next->last;
      continue;
    }
    const Token& token = sentence.tokens[i];
    const bool continues = !pieces.empty() && pieces.back().last == i;
    const Token* before = continues ? &sentence.tokens[i - 1] : nullptr;
    const Token* after =
        i + 1 < sentence.tokens.size() ? &sentence.tokens[i + 1] : nullptr;
    if (IsNameToken(token) || IsSurnameAfterGiven(token, before) ||
        IsGivenBeforeSurname(token, after) ||
        IsSyllable(token, before, text, words) ||
        (continues && token.shape == Shape::kNumber)) {
      pieces.push_back({i, i + 1, std::nullopt, nullptr, {}});
    }
    ++i;
  }
  return pieces;
}

Candidate ToCandidate(const NamePiece& piece, const NameSentence& sentence,
                      std::string_view text, const NameWords& words) {
  const std::span<const Token> tokens(sentence.tokens);
  const auto name = tokens.subspan(piece.first, piece.last - piece.first);
  Candidate result;
  result.span = {name.front().span.start, name.back().span.end};
  result.sentence = sentence.index;
  result.first = piece.first;
  result.last = piece.last;
  result.rule = piece.rule;
  result.canonical = piece.canonical;
  if (piece.kind == "service") {
    result.part =
        ContextReader(tokens, text, words).PartOf(piece.first, piece.last);
  }
  result.capital_speaks =
      !sentence.title_case && (!name.front().opens || name.size() > 1 ||
                               name.front().shape == Shape::kMixed);
  if (piece.type) {
    result.type = *piece.type;
    result.basis = piece.rule == nullptr         ? Basis::kWords
                   : piece.rule->lexicon.empty() ? Basis::kPattern
                                                 : Basis::kListed;
    return result;
  }
  if (const auto type = TypeByWords(name)) {
    result.type = *type;
    result.basis = Basis::kWords;
  } else if (const auto context = ContextReader(tokens, text, words)
                                      .Read(piece.first, piece.last)) {
    result.type = *context;
    result.basis = Basis::kContext;
  } else {
    result.type = TypeByShape(name);
  }
  return result;
}

// `Series B`, `Privacy Policy`.
bool IsListedAsNone(const NamePiece& piece, std::span<const Token> tokens,
                    std::string_view text, const NameWords& words) {
  if (piece.last - piece.first < 2) return false;
  const Span span{tokens[piece.first].span.start,
                  tokens[piece.last - 1].span.end};
  return words.Find(Slice(text, span)).Has(WordClass::kNotName);
}

// A gazetteer's `McDonald's` ends after its last token does.
Span WithEnding(const Candidate& candidate, const NameSentence& sentence) {
  for (const Mention& mention : sentence.mentions) {
    if (mention.rule == candidate.rule &&
        mention.span.start == candidate.span.start &&
        mention.span.end > candidate.span.end &&
        (candidate.last == sentence.tokens.size() ||
         mention.span.end <= sentence.tokens[candidate.last].span.start)) {
      return mention.span;
    }
  }
  return candidate.span;
}

}  // namespace

std::vector<Candidate> FindCandidates(const NameSentence& sentence,
                                      std::string_view text,
                                      const RuleSet& rules,
                                      const NameWords& words) {
  const std::vector<Known> known = FindKnown(sentence, text, rules);
  std::vector<NamePiece> pieces = FindPieces(sentence, known, text, words);
  if (pieces.empty()) return {};
  pieces = MergePieces(std::move(pieces), sentence.tokens, sentence.title_case,
                       text);
  std::vector<Candidate> candidates;
  candidates.reserve(pieces.size());
  for (const NamePiece& piece : pieces) {
    if (IsListedAsNone(piece, sentence.tokens, text, words)) continue;
    Candidate candidate = ToCandidate(piece, sentence, text, words);
    if (candidate.rule != nullptr) {
      candidate.span = WithEnding(candidate, sentence);
    }
    candidates.push_back(candidate);
  }
  return TypePlaces(std::move(candidates), sentence, text);
}

}  // namespace claimline
