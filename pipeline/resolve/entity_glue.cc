#include "resolve/entity_glue.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/span.h"
#include "resolve/article_words.h"
#include "resolve/name_words.h"

namespace claimline {
namespace {

bool IsKnownWord(WordClasses c) {
  return c.Has(WordClass::kCommon) || c.Has(WordClass::kGiven) ||
         c.Has(WordClass::kSurname) || c.Has(WordClass::kListed) ||
         c.Has(WordClass::kNotName) || c.Has(WordClass::kOrg);
}

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
      : text_(text),
        words_(article.words.dictionary()),
        seen_(article.words),
        loses_spaces_(LosesSpaces()) {}

  // Whether no word is glued to another, as on most pages. It looks at each
  // word once, so it may miss that all are whole.
  bool AreWhole() const;

  // Whether `token` is one word; `before` is the one before it in its sentence,
  // or null.
  bool IsWhole(const Token& token, const Token* before) const;

  // Returns the parts of `token`, which is not whole.
  std::vector<Token> Parts(const Token& token, const Token* before) const;

 private:
  bool LosesSpaces() const;
  bool IsListedInCapitals(std::string_view word) const;
  bool MayBeGlued(const Token& token) const;
  bool BeginsGlued(const Token& token) const;
  bool EndsGlued(const Token& token) const;
  std::uint32_t SkipLeadingWord(Span word) const;
  std::uint32_t EndOfName(Span word, const Token* before) const;
  bool IsTail(std::string_view tail, std::string_view name) const;
  bool IsSeen(std::string_view name) const {
    return !IsAsciiDigit(name.front()) && seen_.Contains(name);
  }
  Token PartOf(const Token& whole, Span span) const;

  std::string_view text_;
  const NameWords& words_;
  const ArticleWords& seen_;
  bool loses_spaces_;  // some word is glued beyond doubt
};

// `PITTSBURGH`, which a list has as `Pittsburgh`.
bool GlueParter::IsListedInCapitals(std::string_view word) const {
  std::string usual(word);
  std::transform(usual.begin() + 1, usual.end(), usual.begin() + 1,
                 ToAsciiLower);
  return words_.Exact(usual).Has(WordClass::kListed);
}

bool GlueParter::LosesSpaces() const {
  const auto words = seen_.first_uses();
  return std::any_of(words.begin(), words.end(), [&](const Token& token) {
    return MayBeGlued(token) && (BeginsGlued(token) || EndsGlued(token));
  });
}

// `ofVelmora`, `fromMicrosoft`.
bool GlueParter::BeginsGlued(const Token& token) const {
  if (token.shape != Shape::kMixed) return false;
  const std::string_view word = Slice(text_, token.span);
  std::size_t lead = 0;
  while (lead < word.size() && IsAsciiLower(word[lead])) ++lead;
  return lead > 1 && lead + 3 < word.size() && IsAsciiUpper(word[lead]) &&
         IsAsciiLower(word[lead + 1]) && !IsKnownWord(token.classes) &&
         (words_.Find(word.substr(0, lead)).Has(WordClass::kFunction) ||
          words_.Find(word.substr(0, lead)).Has(WordClass::kSpeech));
}

bool GlueParter::MayBeGlued(const Token& token) const {
  if (token.shape == Shape::kLower || token.span.size() < 5) return false;
  const std::string_view word = Slice(text_, token.span);
  if (token.shape == Shape::kNumber) return !IsAsciiUpper(word.back());
  return !IsKnownWord(token.classes);
}

// Returns where the name begins in `word`: behind `from`, `But`, `a`.
std::uint32_t GlueParter::SkipLeadingWord(Span word) const {
  const std::string_view text = Slice(text_, word);
  std::size_t next = 1;  // the first capital after the first letter
  while (next < text.size() && IsAsciiLower(text[next])) ++next;
  if (next + 2 >= text.size() || !IsAsciiUpper(text[next])) return word.start;
  const std::string_view lead = text.substr(0, next);
  const bool lower = IsAsciiLower(lead.front());
  if (lead.size() == 1 && (lead != "a" || IsAsciiUpper(text[next + 1]))) {
    return word.start;
  }
  const WordClasses classes = words_.Find(lead);
  const bool glued =
      lower ? classes.Has(WordClass::kFunction) || lead.size() == 1 ||
                  (lead.size() > 2 &&
                   words_.FindAnyCase(lead).Has(WordClass::kCommon))
            : classes.Has(WordClass::kFunction) && lead.size() < 5 &&
                  IsKnownWord(words_.Find(text.substr(next)));
  return glued ? word.start + static_cast<std::uint32_t>(next) : word.start;
}

// `Anthropicis` where the text has `Anthropic`, too; `Musksaid`.
bool GlueParter::EndsGlued(const Token& token) const {
  const std::string_view word = Slice(text_, token.span);
  for (std::size_t size = 4; size + 2 <= word.size(); ++size) {
    const std::string_view tail = word.substr(size);
    if (!IsAsciiLower(tail.front())) continue;
    const std::string_view name = word.substr(0, size);
    const bool seen = IsSeen(name);
    if (!seen && tail.size() <= 3) continue;
    const WordClasses classes = words_.Find(tail);
    const bool small = classes.Has(WordClass::kFunction) ||
                       classes.Has(WordClass::kSpeech) || tail == "today";
    const bool verb = tail.size() >= 5 &&
                      (tail.ends_with("ed") || tail.ends_with('s')) &&
                      words_.FindAnyCase(tail).Has(WordClass::kCommon);
    if (verb && seen) return true;
    if (!small) continue;
    if (seen && size + tail.size() > 7) return true;
    if (tail.size() > 3 && words_.Find(name).Has(WordClass::kListed)) {
      return true;
    }
  }
  return false;
}

// Whether `tail`, in lower case, is a word that goes on behind `name`. Where no
// space is known to be lost, only behind names that the text has elsewhere.
bool GlueParter::IsTail(std::string_view tail, std::string_view name) const {
  const bool seen = IsSeen(name);
  if (!seen && !loses_spaces_) return false;
  const WordClasses classes = words_.Find(tail);
  const bool small = classes.Has(WordClass::kFunction) ||
                     classes.Has(WordClass::kSpeech) || tail == "today";
  if (seen && small) return tail.size() > 2 || loses_spaces_;
  if (!loses_spaces_) return false;
  const WordClasses known = words_.Find(name);
  if (classes.Has(WordClass::kSpeech)) return name.size() >= 4;
  const bool sure = seen || known.Has(WordClass::kListed);
  if (small) {
    return sure || known.Has(WordClass::kSurname) ||
           known.Has(WordClass::kGiven);
  }
  return sure && tail.size() >= 5 &&
         (tail.ends_with("ed") || tail.ends_with("s")) &&
         words_.FindAnyCase(tail).Has(WordClass::kCommon);
}

// Returns where the name that begins `word` ends: before `is`, `said`, `NVDA`.
std::uint32_t GlueParter::EndOfName(Span word, const Token* before) const {
  const std::string_view text = Slice(text_, word);
  constexpr std::size_t kShortest = 3;  // a letter and a tail of two
  if (text.size() < kShortest) return word.end;
  const std::string_view behind = text_.substr(word.end, 2);
  if (behind == "--" && !IsListedInCapitals(text)) {
    for (std::size_t size = text.size() - 1; size > 1; --size) {
      const std::string_view symbol = text.substr(size);
      if (symbol.size() > 5 ||
          !std::all_of(symbol.begin(), symbol.end(), IsAsciiUpper)) {
        break;
      }
      const std::string_view name = text.substr(0, size);
      if (IsSeen(name) || IsKnownWord(words_.Find(name))) {
        return word.start + static_cast<std::uint32_t>(size);
      }
    }
  }
  // Every place where a tail in lower case may begin, the longest tail last.
  const bool in_name = loses_spaces_ && before != nullptr &&
                       before->IsCapitalized() &&
                       before->span.end + 1 == word.start;
  for (std::size_t size = text.size() - 2; size > 0; --size) {
    if (!IsAsciiLower(text[size + 1])) {
      // `FaceandModelScope`: what follows is looked at in its turn.
      continue;
    }
    std::size_t end = size;
    while (end < text.size() && IsAsciiLower(text[end])) ++end;
    const std::string_view tail = text.substr(size, end - size);
    if (tail.size() < 2) continue;
    const std::string_view name = text.substr(0, size);
    const bool inside = end < text.size();
    if (inside && tail != "and" && tail != "or") continue;
    const bool digit = IsAsciiDigit(name.back());
    const bool continues_name =
        in_name &&
        (digit || words_.Find(name).Has(WordClass::kCommon) ||
         (before->classes.Has(WordClass::kGiven) && name.size() >= 5));
    const bool small =
        continues_name &&
        (words_.Find(tail).Has(WordClass::kFunction) || tail == "today");
    if (small || IsTail(tail, name)) {
      return word.start + static_cast<std::uint32_t>(size);
    }
  }
  return word.end;
}

Token GlueParter::PartOf(const Token& whole, Span span) const {
  const std::string_view word = Slice(text_, span);
  Token part;
  part.span = span;
  part.shape = ShapeOf(word);
  part.glued = true;
  part.has_digit = std::any_of(word.begin(), word.end(), IsAsciiDigit);
  if (part.shape != Shape::kLower) part.classes = words_.Find(word);
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
  return !MayBeGlued(token) ||
         (SkipLeadingWord(token.span) == token.span.start &&
          EndOfName(token.span, before) == token.span.end);
}

bool GlueParter::AreWhole() const {
  // A stock symbol is known by what follows it, which each use has its own of.
  if (loses_spaces_ || text_.find("--") != text_.npos) return false;
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
    const std::uint32_t start = SkipLeadingWord(rest);
    if (start != rest.start) {
      parts.push_back(PartOf(token, {rest.start, start}));
      rest.start = start;
      continue;
    }
    const std::uint32_t end =
        EndOfName(rest, parts.empty() ? before : &parts.back());
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
