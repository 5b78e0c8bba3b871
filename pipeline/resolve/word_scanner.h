// Reads the words of a sentence one after the other: where each ends, and how
// it is written. What stands between them is not looked at.
#ifndef CLAIMLINE_RESOLVE_WORD_SCANNER_H_
#define CLAIMLINE_RESOLVE_WORD_SCANNER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/span.h"
#include "resolve/article_words.h"
#include "resolve/token.h"

namespace claimline {

class WordScanner {
 public:
  // Scans `range` of `text`, and adds the words with a capital or a digit to
  // `words`. All must outlive this.
  WordScanner(std::string_view text, Span range, ArticleWords& words)
      : whole_(text),
        text_(text.substr(0, range.end)),
        start_(range.start),
        at_(range.start),
        words_(words) {}

  // Returns the next word; none at the end. Dots inside abbreviations, initials
  // and domains belong to it (`U.S.`, `Amazon.com`), hyphens do not; the 's of
  // a possessive is no word. What stands before a word is left open.
  std::optional<Token> Next();

 private:
  std::uint32_t NextWord(std::size_t at) const;
  std::uint32_t EndOfLetters(std::size_t at) const;
  Token ReadFrom(std::uint32_t start);
  bool Continues(std::uint32_t start) const;
  bool IsInitials(std::size_t start, std::size_t end) const;
  bool IsDomain(std::uint32_t start) const;
  bool IsRepeated(std::uint32_t start) const;
  bool IsPossessive(std::size_t at) const;
  bool EndsSentence(std::size_t at) const;
  void TakeDot(Token& token);

  std::string_view whole_;
  std::string_view text_;  // up to the end of the sentence
  std::uint32_t start_;
  std::uint32_t at_;  // where the last word ended
  ArticleWords& words_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_WORD_SCANNER_H_
