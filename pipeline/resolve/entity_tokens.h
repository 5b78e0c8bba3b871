// The words of an article with what stands between them, sentence by sentence,
// in one table.
#ifndef CLAIMLINE_RESOLVE_ENTITY_TOKENS_H_
#define CLAIMLINE_RESOLVE_ENTITY_TOKENS_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "resolve/article_words.h"
#include "resolve/name_words.h"
#include "resolve/token.h"

namespace claimline {

struct ArticleTokens {
  std::vector<Token> tokens;
  std::vector<std::uint32_t> ends;  // of each sentence's tokens
  ArticleWords words;

  // Returns the tokens of the sentence with the given index.
  std::span<const Token> Of(std::size_t sentence) const {
    const std::uint32_t start = sentence == 0 ? 0 : ends[sentence - 1];
    return std::span(tokens).subspan(start, ends[sentence] - start);
  }
};

// Returns the words of `document`, as WordScanner reads them; of `McDonald's`
// the `'s` is a gap. `words` must outlive the result.
ArticleTokens Tokenize(const NormalizedDocument& document,
                       const NameWords& words);

// Returns whether the capitals of `tokens`, a sentence, say nothing: a heading
// in title case or in capitals, a menu.
bool IsTitleCase(std::string_view text, std::span<const Token> tokens);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_TOKENS_H_
