// The words of a sentence as the search for names sees them: how they are
// written, what stands between them, and whether a capital says anything.
#ifndef CLAIMLINE_RESOLVE_ENTITY_TOKENS_H_
#define CLAIMLINE_RESOLVE_ENTITY_TOKENS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/span.h"
#include "resolve/name_words.h"

namespace claimline {

enum class Shape : std::uint8_t {
  kLower,    // `model`
  kCapital,  // `Memphis`
  kUpper,    // `NASA`, `H100`, `X`: capitals and digits
  kMixed,    // `xAI`, `iPhone`, `SpaceX`: a capital after the first letter
  kNumber,   // begins with a digit: `5.4`, `70B`
};

// What stands between a word and the one before it.
enum class Gap : std::uint8_t {
  kNone,        // nothing: text glued together by the page
  kSpace,       // one space
  kHyphen,      // `-`
  kAmpersand,   // ` & `
  kPossessive,  // `'s `
  kDot,         // `. ` after an abbreviation or an initial
  kSlash,       // `/`
  kComma,       // `, `
  kOpen,        // an opening bracket or quote, with or without spaces
  kOther,       // more or other than that
};

struct Token {
  Span span;
  Shape shape = Shape::kLower;
  Gap gap = Gap::kOther;
  // Its place asks for a capital: the first word of a sentence, of a quote, of
  // a line of a list.
  bool opens = false;
  bool glued = false;  // once part of a longer word
  bool has_digit = false;
  bool is_initial = false;  // `W.`, `J.P.`
  WordClasses classes;      // filled for words with a capital or a digit only

  bool IsCapitalized() const {
    return shape == Shape::kCapital || shape == Shape::kUpper ||
           shape == Shape::kMixed;
  }
};

// Returns the words of `sentence`. Dots inside abbreviations, initials and
// domains belong to a word (`U.S.`, `Amazon.com`), hyphens do not; of
// `McDonald's` the `'s` is a gap. Words that a lost space has glued to the
// next sentence are parted (`year.Earnings`).
std::vector<Token> Tokenize(std::string_view text, const Sentence& sentence,
                            const NameWords& words);

// Returns whether the capitals of `tokens` say nothing: a heading in title case
// or in capitals, a menu.
bool IsTitleCase(std::string_view text, const std::vector<Token>& tokens);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_TOKENS_H_
