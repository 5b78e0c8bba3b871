// Finds names in words that a page has glued together: where in `fromMicrosoft`
// the name begins, and where in `Anthropicis` or `NVIDIANVDA` it ends.
#ifndef CLAIMLINE_RESOLVE_GLUED_WORD_H_
#define CLAIMLINE_RESOLVE_GLUED_WORD_H_

#include <cstdint>
#include <string_view>

#include "base/span.h"
#include "resolve/article_words.h"
#include "resolve/name_words.h"
#include "resolve/token.h"

namespace claimline {

// Reads the words of one article.
class GluedWordReader {
 public:
  // Both given must outlive this; `seen` are the words of `text`.
  GluedWordReader(std::string_view text, const ArticleWords& seen)
      : text_(text),
        words_(seen.dictionary()),
        seen_(seen),
        loses_spaces_(LosesSpaces()) {}

  // Whether some word of the article is glued beyond doubt.
  bool loses_spaces() const { return loses_spaces_; }

  // Whether `token` could be more than one word: it is on no list.
  bool MayBeGlued(const Token& token) const;

  // Returns where the name begins in `word`: behind `from`, `But`, `a`.
  std::uint32_t SkipLeadingWord(Span word) const;

  // Returns where the name that begins `word` ends: before `is`, `said`,
  // `NVDA`. `before` is the word before it in its sentence, or null.
  std::uint32_t EndOfName(Span word, const Token* before) const;

 private:
  bool LosesSpaces() const;
  bool IsListedInCapitals(std::string_view word) const;
  bool BeginsGlued(const Token& token) const;
  bool EndsGlued(const Token& token) const;
  bool IsTail(std::string_view tail, std::string_view name) const;
  bool EndsBeforeTail(std::string_view name, std::string_view tail,
                      const Token* before) const;
  std::uint32_t EndBeforeSymbol(Span word) const;
  bool IsSeen(std::string_view name) const;

  std::string_view text_;
  const NameWords& words_;
  const ArticleWords& seen_;
  bool loses_spaces_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_GLUED_WORD_H_
