#include "resolve/entity_glue.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/span.h"
#include "resolve/article_words.h"
#include "resolve/glued_word.h"
#include "resolve/name_words.h"

namespace claimline {
namespace {

Shape ShapeOf(std::string_view word) {
  if (IsAsciiDigit(word.front())) return Shape::kNumber;
  const bool upper = std::any_of(word.begin(), word.end(), IsAsciiUpper);
  if (!upper) return Shape::kLower;
  if (std::none_of(word.begin(), word.end(), IsAsciiLower)) {
    return Shape::kUpper;
  }
  const bool later = std::any_of(word.begin() + 1, word.end(), IsAsciiUpper);
  return later ? Shape::kMixed : Shape::kCapital;
}

// Parts the words of one article.
class GlueParter {
 public:
  // Both given must outlive this.
  GlueParter(std::string_view text, const ArticleTokens& article)
      : text_(text), seen_(article.words), reader_(text, article.words) {}

  // Whether no word is glued to another, as on most pages. It looks at each
  // word once, so it may miss that all are whole.
  bool AreWhole() const;

  // Whether `token` is one word; `before` is the one before it in its sentence,
  // or null.
  bool IsWhole(const Token& token, const Token* before) const;

  // Returns the parts of `token`, which is not whole.
  std::vector<Token> Parts(const Token& token, const Token* before) const;

 private:
  Token PartOf(const Token& whole, Span span) const;

  std::string_view text_;
  const ArticleWords& seen_;
  GluedWordReader reader_;
};

Token GlueParter::PartOf(const Token& whole, Span span) const {
  const std::string_view word = Slice(text_, span);
  Token part;
  part.span = span;
  part.shape = ShapeOf(word);
  part.glued = true;
  part.has_digit = std::any_of(word.begin(), word.end(), IsAsciiDigit);
  if (part.shape != Shape::kLower) part.classes = seen_.dictionary().Find(word);
  if (span.start == whole.span.start) {
    part.gap = whole.gap;
    part.opens = whole.opens;
  } else {
    part.gap = Gap::kNone;
    part.opens = part.classes.Has(WordClass::kCommon);
  }
  return part;
}

bool GlueParter::IsWhole(const Token& token, const Token* before) const {
  return !reader_.MayBeGlued(token) ||
         (reader_.SkipLeadingWord(token.span) == token.span.start &&
          reader_.EndOfName(token.span, before) == token.span.end);
}

bool GlueParter::AreWhole() const {
  // A stock symbol is known by what follows it, which each use has its own of.
  if (reader_.loses_spaces() || text_.find("--") != text_.npos) return false;
  const auto words = seen_.first_uses();
  return std::all_of(words.begin(), words.end(), [&](const Token& token) {
    return IsWhole(token, nullptr);
  });
}

std::vector<Token> GlueParter::Parts(const Token& token,
                                     const Token* before) const {
  std::vector<Token> parts;
  Span rest = token.span;
  while (!rest.empty()) {
    const std::uint32_t start = reader_.SkipLeadingWord(rest);
    if (start != rest.start) {
      parts.push_back(PartOf(token, {rest.start, start}));
      rest.start = start;
      continue;
    }
    const std::uint32_t end =
        reader_.EndOfName(rest, parts.empty() ? before : &parts.back());
    parts.push_back(PartOf(token, {rest.start, end}));
    rest.start = end;
    if (text_.substr(rest.end, 2) == "--" && end < rest.end) {
      parts.push_back(PartOf(token, rest));  // the stock symbol
      break;
    }
    // What is behind the name is a word of its own up to the next capital.
    std::uint32_t next = end;
    while (next < rest.end && IsAsciiLower(text_[next])) ++next;
    if (next > end) parts.push_back(PartOf(token, {end, next}));
    rest.start = next;
  }
  return parts;
}

}  // namespace

ArticleTokens PartGlued(ArticleTokens article, std::string_view text) {
  const GlueParter parter(text, article);
  if (parter.AreWhole()) return article;
  std::vector<Token> tokens;
  tokens.reserve(article.tokens.size() + 16);
  std::vector<std::uint32_t> ends;
  ends.reserve(article.ends.size());
  for (std::size_t i = 0; i < article.ends.size(); ++i) {
    const std::size_t first = tokens.size();
    for (const Token& token : article.Of(i)) {
      const Token* before = tokens.size() > first ? &tokens.back() : nullptr;
      if (parter.IsWhole(token, before)) {
        tokens.push_back(token);
        continue;
      }
      const std::vector<Token> parts = parter.Parts(token, before);
      tokens.insert(tokens.end(), parts.begin(), parts.end());
    }
    ends.push_back(static_cast<std::uint32_t>(tokens.size()));
  }
  article.tokens = std::move(tokens);
  article.ends = std::move(ends);
  return article;
}

}  // namespace claimline
