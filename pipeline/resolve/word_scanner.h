// Reads words of a sentence: where each ends, and how it is written. What
// stands between them is not looked at.
#ifndef CLAIMLINE_RESOLVE_WORD_SCANNER_H_
#define CLAIMLINE_RESOLVE_WORD_SCANNER_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/ascii.h"
#include "base/span.h"
#include "resolve/char_class.h"
#include "resolve/name_words.h"
#include "resolve/token.h"

namespace claimline {

// A word as it is written. It fits into registers.
struct ScannedWord {
  Span span;
  // What a list knows it for with the dot that it ends with then: `Inc.`
  WordClasses dotted;
  Shape shape = Shape::kLower;
  bool has_digit = false;
  bool is_initial = false;  // `W.`, `J.P.`

  Span WithoutDot() const {
    return {span.start, dotted.IsEmpty() ? span.end : span.end - 1};
  }
};

class WordScanner {
 public:
  // Scans `text` up to `end`. All must outlive this.
  WordScanner(std::string_view text, std::uint32_t end, const NameWords& words)
      : whole_(text), text_(text.substr(0, end)), words_(words) {}

  // Returns the word that starts at `start`. Dots inside abbreviations,
  // initials and domains belong to it (`U.S.`, `Amazon.com`), hyphens do not;
  // nor does the 's of a possessive.
  ScannedWord Read(std::uint32_t start) const {
    const std::uint32_t end = EndOfPlainWord(start);
    if (end == start) return ReadUnusual(start);
    ScannedWord word;
    word.span = {start, end};
    if (ByteClass(text_[start]) == CharClass::kUpper) {
      word.shape = end == start + 1 ? Shape::kUpper : Shape::kCapital;
    }
    return word;
  }

 private:
  std::uint32_t EndOfLetters(std::size_t at) const;
  std::uint32_t EndOfPlainWord(std::uint32_t start) const;
  ScannedWord ReadUnusual(std::uint32_t start) const;
  bool Continues(std::uint32_t start, std::uint32_t at) const;
  bool IsInitials(std::size_t start, std::size_t end) const;
  bool IsPlatformX(std::uint32_t start) const;
  bool IsDomain(std::uint32_t start, std::uint32_t dot) const;
  bool IsRepeated(std::uint32_t start, std::uint32_t dot) const;
  bool IsPossessive(std::size_t at) const;
  bool EndsSentence(std::size_t at) const;
  WordClasses KnownWithDot(Span word) const;

  std::string_view whole_;
  std::string_view text_;  // up to the end of the sentence
  const NameWords& words_;
};

// Returns where the small ASCII letters end that start at `at`.
inline std::uint32_t WordScanner::EndOfLetters(std::size_t at) const {
  return static_cast<std::uint32_t>(
      std::min(EndOfAsciiLower(whole_, at), text_.size()));
}

// Returns where the word ends that starts at `start`, if it is a letter and
// small letters and no sign goes on with it, as with most words; else `start`.
inline std::uint32_t WordScanner::EndOfPlainWord(std::uint32_t start) const {
  const CharClass first = ByteClass(text_[start]);
  if (first != CharClass::kLower && first != CharClass::kUpper) return start;
  const std::uint32_t end = EndOfLetters(start + 1);
  if (end == text_.size()) return end;
  const CharClass next = ByteClass(text_[end]);
  if (next == CharClass::kOther) return end;
  // The dot of `Inc.` is looked up, and that of an initial.
  const bool may_take_dot = first == CharClass::kUpper && text_[end] == '.';
  if (next != CharClass::kSign || may_take_dot) return start;
  const bool ends =
      end + 1 == text_.size() || ByteClass(text_[end + 1]) <= CharClass::kSign;
  return ends ? end : start;
}

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_WORD_SCANNER_H_
