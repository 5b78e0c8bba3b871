#include "resolve/entity_tokens.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "base/ascii.h"
#include "base/span.h"
#include "resolve/char_class.h"
#include "resolve/word_scanner.h"

namespace claimline {
namespace {

bool EndsWithQuoteOrBracket(std::string_view gap) {
  return gap.ends_with('"') || gap.ends_with('(') || gap.ends_with('[') ||
         gap.ends_with('\'');
}

Gap GapOf(std::string_view gap) {
  if (gap.empty()) return Gap::kNone;
  if (gap == "-") return Gap::kHyphen;
  if (gap == " & " || gap == "&") return Gap::kAmpersand;
  if (gap == "/") return Gap::kSlash;
  if (gap == ". ") return Gap::kDot;
  if (gap == ", ") return Gap::kComma;
  if (gap == "'s " || gap == "' " || gap == "'s") return Gap::kPossessive;
  if (EndsWithQuoteOrBracket(gap)) return Gap::kOpen;
  return Gap::kOther;
}

// Whether the word after `gap` starts something, so that it has a capital
// anyway: after a stop, a colon, a bullet, a line break, or a comma and an
// opening quote.
bool OpensAfter(std::string_view gap) {
  return gap.find_first_of(".!?:\n*|#") != std::string_view::npos ||
         gap.find("\xE2\x80\xA2") != std::string_view::npos ||
         gap.ends_with(", \"");
}

// Whether `gap` parts a dateline from what it opens: `MINSK (AP) — Flash`. The
// sentence, whose first word is of shape `first`, is `length` bytes long
// before.
bool IsDatelineDash(std::string_view gap, Shape first, std::uint32_t length) {
  constexpr std::uint32_t kLongest = 80;  // bytes of a dateline
  return first == Shape::kUpper && length < kLongest &&
         (gap.find("\u2014") != gap.npos || gap.find("\u2013") != gap.npos ||
          gap.ends_with(" -- ") || gap.ends_with(" - "));
}

// What headings in title case leave in lower case.
bool IsSmallWord(std::string_view word) {
  constexpr std::size_t kLongest = 4;
  constexpr std::string_view kSmall[] = {
      "a",  "an", "the", "of", "in", "on",  "to",   "for",  "and",  "but",
      "or", "vs", "by",  "at", "as", "via", "with", "from", "into", "per"};
  return word.size() <= kLongest &&
         std::find(std::begin(kSmall), std::end(kSmall), word) !=
             std::end(kSmall);
}

// Returns how many words in lower case the capitals of a heading outweigh.
std::ptrdiff_t RoomForLowerCase(std::span<const Token> tokens) {
  std::ptrdiff_t words = 0;
  std::ptrdiff_t capitals = 0;  // of words that could be in lower case
  for (const Token& token : tokens) {
    words += token.shape != Shape::kNumber;
    capitals += !token.opens && token.IsCapitalized() &&
                token.classes.Has(WordClass::kCommon) &&
                !token.classes.Has(WordClass::kRole) &&
                !token.classes.Has(WordClass::kFunction);
  }
  return capitals >= 3 && words >= 4 ? (capitals - 1) / 2 : 0;
}

// Returns where the next word starts, from `at` on; the end where there is
// none.
std::uint32_t NextWord(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const Char c = CharAt(text, at);
    if (c.InWord()) break;
    at += c.size;
  }
  return static_cast<std::uint32_t>(at);
}

// The same behind a word that ends at `end` and may have left an 's behind.
std::uint32_t NextWordAfter(std::string_view text, std::uint32_t end) {
  const std::uint32_t start = NextWord(text, end);
  const bool possessive = start == end + 1 && start < text.size() &&
                          text[end] == '\'' && ToAsciiLower(text[start]) == 's';
  return possessive ? NextWord(text, start + 1) : start;
}

// Whether one space and a word stand at `at`.
bool IsSpaceBeforeWord(std::string_view text, std::size_t at) {
  return at + 1 < text.size() && text[at] == ' ' && IsInWord(text, at + 1);
}

// Reads one sentence after the other.
class Tokenizer {
 public:
  Tokenizer(std::string_view text, const NameWords& words)
      : text_(text), article_{{}, {}, ArticleWords(text, words)} {
    constexpr std::size_t kBytesPerToken = 5;
    article_.tokens.reserve(text.size() / kBytesPerToken);
  }

  void Read(Span sentence) {
    ReadWords(text_.substr(0, sentence.end), sentence.start);
    article_.ends.push_back(static_cast<std::uint32_t>(article_.tokens.size()));
  }

  ArticleTokens Finish() && { return std::move(article_); }

 private:
  // Reads the words of `text` from `at`, where a sentence starts, to its end.
  void ReadWords(std::string_view text, std::uint32_t at) {
    const auto end_of_text = static_cast<std::uint32_t>(text.size());
    const WordScanner scanner(text_, end_of_text, article_.words.dictionary());
    std::uint32_t start = NextWord(text, at);
    if (start == end_of_text) return;
    Token& opening = Add(scanner.Read(start));
    opening.opens = true;
    const Shape first = opening.shape;
    for (;;) {
      const std::uint32_t end = article_.tokens.back().span.end;
      if (IsSpaceBeforeWord(text, end)) {  // as behind most words
        Add(scanner.Read(end + 1)).gap = Gap::kSpace;
        continue;
      }
      start = NextWordAfter(text, end);
      if (start == end_of_text) return;
      const std::string_view gap = Slice(text, {end, start});
      Token& token = Add(scanner.Read(start));
      token.gap = GapOf(gap);
      token.opens = OpensAfter(gap) || IsDatelineDash(gap, first, end - at);
    }
  }

  Token& Add(const ScannedWord& word) {
    Token& token = article_.tokens.emplace_back();
    token.span = word.span;
    token.shape = word.shape;
    token.has_digit = word.has_digit;
    token.is_initial = word.is_initial;
    if (word.shape != Shape::kLower) {
      const auto known = article_.words.Add(word.WithoutDot(), word.shape);
      token.word = known.number;
      token.classes = known.classes | word.dotted;
    }
    return token;
  }

  std::string_view text_;
  ArticleTokens article_;
};

}  // namespace

ArticleTokens Tokenize(const NormalizedDocument& document,
                       const NameWords& words) {
  Tokenizer tokenizer(document.text, words);
  for (const Sentence& sentence : document.sentences) {
    tokenizer.Read(sentence.span);
  }
  return std::move(tokenizer).Finish();
}

bool IsTitleCase(std::string_view text, std::span<const Token> tokens) {
  const bool stop =
      !tokens.empty() && text.substr(tokens.back().span.end, 1) == ".";
  // How many words it may leave in lower case that headings usually do not.
  std::ptrdiff_t room = stop ? 0 : RoomForLowerCase(tokens);
  return std::none_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.shape == Shape::kLower &&
           !IsSmallWord(Slice(text, token.span)) && room-- == 0;
  });
}

}  // namespace claimline
