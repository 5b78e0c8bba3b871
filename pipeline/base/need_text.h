// What the characters of a need's text stand for, to ruleset/, which makes the
// texts, and to extract/, which looks for them.
#ifndef CLAIMLINE_BASE_NEED_TEXT_H_
#define CLAIMLINE_BASE_NEED_TEXT_H_

#include "base/ascii.h"
#include "base/rule.h"

namespace claimline {

// Returns whether an ASCII letter or digit, or kDigits: what a kEdge parts from
// what is beside it.
constexpr bool IsInWord(char c) {
  return c == kDigits || IsAsciiLetter(c) || IsAsciiDigit(c);
}

// Returns whether a sign that stands inside figures, between digits.
constexpr bool IsInFigure(char c) { return c == '.' || c == ','; }

}  // namespace claimline

#endif  // CLAIMLINE_BASE_NEED_TEXT_H_
