#include "resolve/entity_known.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <tuple>

#include "base/ascii.h"
#include "base/span.h"
#include "resolve/one_of.h"

namespace claimline {
namespace {

// Returns the tokens that `span` covers from end to end; none where it cuts a
// token.
std::optional<KnownName> CoveredTokens(std::span<const Token> tokens, Span span,
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
  KnownName known;
  known.first = static_cast<std::uint32_t>(first - tokens.begin());
  known.last = static_cast<std::uint32_t>(last - tokens.begin());
  return known;
}

// Cuts the article that opens a sentence off what a pattern found.
void CutLeadingWords(KnownName& known, std::span<const Token> tokens) {
  while (known.first + 1 < known.last &&
         (tokens[known.first].classes.Has(WordClass::kFunction) ||
          tokens[known.first].shape == Shape::kLower)) {
    ++known.first;
  }
}

// Cuts what a pattern took in behind a comma or an `and` where that is a name
// of its own: `University of Oslo, Equinor and …`.
void CutForeignEnd(KnownName& known, std::span<const Token> tokens,
                   std::string_view text) {
  for (std::uint32_t i = known.first + 1; i + 1 < known.last; ++i) {
    const Token& own = tokens[i];
    if (own.gap == Gap::kComma && own.IsCapitalized() &&
        !own.classes.Has(WordClass::kCommon)) {
      known.last = i;
      return;
    }
    // `Institute on Sunday`
    if (own.shape == Shape::kLower && tokens[i + 1].shape == Shape::kCapital &&
        tokens[i + 1].classes.Has(WordClass::kNotName) &&
        !tokens[i + 1].classes.Has(WordClass::kCommon)) {
      known.last = i;
      return;
    }
    if (Slice(text, own.span) != "and") continue;
    const Token& next = tokens[i + 1];
    if (!next.classes.Has(WordClass::kCommon) && next.IsCapitalized()) {
      known.last = i;
      return;
    }
  }
}

// Whether `known` is a person who shares a listed name: the `Hilton` of `Mr.
// Hilton`, the `Jackson` of `Judge Jackson`, but not the `America` of `Captain
// America`.
bool IsTitled(const KnownName& known, std::span<const Token> tokens,
              std::string_view text) {
  if (known.first == 0 || known.last != known.first + 1) return false;
  const Token& title = tokens[known.first - 1];
  const Token& name = tokens[known.first];
  if (!title.classes.Has(WordClass::kTitle) || name.gap != Gap::kSpace ||
      name.shape != Shape::kCapital) {
    return false;
  }
  constexpr std::size_t kLongestShort = 3;  // `Mrs`
  const std::string_view word = Slice(text, title.span);
  const bool abbreviated = word.ends_with('.') || word.size() <= kLongestShort;
  return abbreviated || name.classes.Has(WordClass::kSurname);
}

// Whether tokens [first, last) stand as names with an article do: `in the
// Amazon`, not `the Amazon deal` or `the Amazon and Oracle deal`.
bool HasArticleOfItsOwn(const KnownName& known, std::span<const Token> tokens,
                        std::string_view text) {
  const auto word = [&](std::uint32_t i) {
    return Slice(text, tokens[i].span);
  };
  if (known.first == 0 || tokens[known.first].gap != Gap::kSpace) return false;
  const std::string_view before = word(known.first - 1);
  if (before != "the" && before != "The") return false;
  if (known.last == tokens.size()) return true;
  const Token& after = tokens[known.last];
  if (after.gap != Gap::kSpace) return after.gap != Gap::kHyphen;
  constexpr std::string_view kBehind[] = {
      "is", "was",  "and",   "or", "in",   "to",   "for",
      "by", "has",  "at",    "of", "are",  "from", "with",
      "as", "that", "which", "on", "into", "where"};
  const bool joined = known.last + 1 < tokens.size() &&
                      tokens[known.last + 1].IsCapitalized() &&
                      (word(known.last) == "and" || word(known.last) == "or");
  return IsOneOf(word(known.last), kBehind) && !joined;
}

// Returns `text`, which is in capitals, as a name is usually written.
std::string InTitleCase(std::string_view text) {
  std::string result(text);
  for (std::size_t i = 1; i < result.size(); ++i) {
    const bool inside = result[i - 1] != ' ' && result[i - 1] != '-';
    if (inside) result[i] = ToAsciiLower(result[i]);
  }
  return result;
}

}  // namespace

// Adds what a rule found, where it cuts no token.
void KnownNameReader::AddFound(std::span<const Token> tokens,
                               const Mention& mention) {
  const std::optional<Span> name = mention.Find(Part::kName);
  const Span span = name.value_or(mention.span);
  auto known = CoveredTokens(tokens, span, text_);
  if (!known) return;
  const NameRule& rule = lists_.Of(*mention.rule);
  known->rule = rule.rule;
  known->type = rule.type;
  if (rule.lexicon == nullptr && !name) {
    CutLeadingWords(*known, tokens);
    CutForeignEnd(*known, tokens, text_);
  } else if (const Lexicon::Row* row = rule.Find(Slice(text_, span))) {
    if (rule.type != EntityType::kPerson && IsTitled(*known, tokens, text_)) {
      return;
    }
    known->canonical = rule.CanonicalOf(*row);
    known->kind = rule.KindOf(*row);
    if (known->kind == "article" &&
        !HasArticleOfItsOwn(*known, tokens, text_)) {
      return;
    }
  }
  found_.push_back(*known);
}

// Adds the names that `surface`, tokens [first, last), is on the lists.
void KnownNameReader::AddListed(std::string_view surface, std::uint32_t first,
                                std::uint32_t last) {
  for (const NameRule& rule : lists_.gazetteers()) {
    const Lexicon::Row* row = rule.Find(surface);
    if (row == nullptr || row->cells.front() != surface) continue;
    const std::string_view name = rule.CanonicalOf(*row);
    found_.push_back({first, last, rule.type, rule.rule,
                      name.empty() ? row->cells.front() : name,
                      rule.KindOf(*row)});
  }
}

// Adds the listed names that the matcher, which looks at whole words as they
// are written, cannot find: those with a glued word, and those in capitals
// (`KUALA LUMPUR`).
void KnownNameReader::AddHidden(const NameSentence& sentence) {
  constexpr std::uint32_t kLongest = 4;
  const std::span<const Token> tokens = sentence.tokens;
  for (const std::uint32_t i : sentence.marked) {
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
        if (token.shape == Shape::kLower || !sentence.has_glued) break;
        continue;
      }
      const Span span{tokens[i].span.start, token.span.end};
      const std::string_view surface = Slice(text_, span);
      if (glued) AddListed(surface, i, last);
      if (upper && span.size() > 4) AddListed(InTitleCase(surface), i, last);
    }
  }
}

std::span<const KnownName> KnownNameReader::Read(const NameSentence& sentence) {
  found_.clear();
  for (const Mention& mention : sentence.mentions) {
    AddFound(sentence.tokens, mention);
  }
  AddHidden(sentence);
  if (found_.size() > 1) {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const KnownName& a, const KnownName& b) {
                       return std::tuple(a.first, b.last, b.rule->priority) <
                              std::tuple(b.first, a.last, a.rule->priority);
                     });
  }
  return found_;
}

}  // namespace claimline
