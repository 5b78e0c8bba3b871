// Parts words that a page has glued together where it lost the space beside a
// link, or set a stock symbol behind a name: `fromMicrosoftandNvidia`,
// `Anthropicis`, `NVIDIANVDA--`.
#ifndef CLAIMLINE_RESOLVE_ENTITY_GLUE_H_
#define CLAIMLINE_RESOLVE_ENTITY_GLUE_H_

#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "resolve/entity_tokens.h"
#include "resolve/name_words.h"

namespace claimline {

class GlueParter {
 public:
  // Everything given must outlive this.
  GlueParter(std::string_view text, const NameWords& words)
      : text_(text), words_(words) {}

  // Remembers the words of a sentence, which may be found glued elsewhere.
  void Learn(const std::vector<Token>& tokens);

  // Looks, once all is learnt, whether a sentence shows that the page loses
  // spaces. Only then are words parted that could be names as they are.
  void Inspect(const std::vector<Token>& tokens);

  // Returns `tokens`, of a sentence of the text, with glued words parted. A
  // part that follows another bears Gap::kNone. Only what begins or ends with a
  // word of the language is parted, so that names like `SpaceX` stay whole.
  std::vector<Token> Part(std::vector<Token> tokens) const;

 private:
  // Where a word is cut: [start, name) is no part of the name, nor is what
  // begins at `end`.
  bool MayBeGlued(const Token& token) const;
  void Add(Span span, const Token& whole, std::vector<Token>& parts) const;
  void PartWord(const Token& token, std::vector<Token>& parts) const;
  std::uint32_t SkipLeadingWord(Span word) const;
  std::uint32_t EndOfName(Span word, const Token* before) const;
  bool IsTail(std::string_view tail, std::string_view name) const;
  bool BeginsGlued(const Token& token) const;
  bool EndsGlued(const Token& token) const;
  bool IsSeen(std::string_view word) const { return seen_.contains(word); }

  std::string_view text_;
  const NameWords& words_;
  std::unordered_set<std::string_view> seen_;  // words with a capital
  bool loses_spaces_ = false;  // some word is glued beyond doubt
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_GLUE_H_
