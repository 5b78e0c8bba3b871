// A word as the search for names sees it: how it is written, what stands before
// it, and whether its capital says anything.
#ifndef CLAIMLINE_RESOLVE_TOKEN_H_
#define CLAIMLINE_RESOLVE_TOKEN_H_

#include <cstdint>
#include <string_view>

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
  // Of words with a capital or a digit only: which one of the article's it is,
  // and what is known of it.
  std::uint32_t word = 0;
  WordClasses classes;

  bool IsCapitalized() const {
    return shape == Shape::kCapital || shape == Shape::kUpper ||
           shape == Shape::kMixed;
  }
};

// Returns the classes of `token`, a word of `text`: those that it bears, or for
// a word in lower case, which bears none, those that `words` has.
inline WordClasses ClassesOf(const Token& token, std::string_view text,
                             const NameWords& words) {
  return token.shape == Shape::kLower ? words.Find(Slice(text, token.span))
                                      : token.classes;
}

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TOKEN_H_
