// How a name is used in its sentence, as far as that says whether it is one: it
// acts, it is counted, it labels what follows.
#ifndef CLAIMLINE_RESOLVE_NAME_USE_H_
#define CLAIMLINE_RESOLVE_NAME_USE_H_

#include <span>
#include <string_view>

#include "resolve/entity_candidates.h"
#include "resolve/name_words.h"
#include "resolve/token.h"

namespace claimline {

class NameUse {
 public:
  // Everything given must outlive this; `candidate` is of the sentence of
  // `tokens`.
  NameUse(const Candidate& candidate, std::span<const Token> tokens,
          std::string_view text, const NameWords& words)
      : candidate_(candidate), tokens_(tokens), text_(text), words_(words) {}

  // Whether an office or, behind a nation, any noun follows: `Labour MP Ann
  // Tarlo`, `Polish finance minister`.
  bool IsBeforeOffice() const;

  // Whether a verb of saying, an auxiliary, a past tense or a possessive stands
  // behind it, which a common word without an article would not have.
  bool IsSubject() const;

  // Whether it does what only names do: it speaks or owns.
  bool SpeaksOrOwns() const;

  // `Chief` `Business` `Officer`, `Marketing` `Director`.
  bool IsPartOfOffice() const;

  // Whether an article, a possessive or an adjective's place stands before it.
  bool IsDetermined() const;

  // `Data Curation: …` at the start of a sentence.
  bool IsLabel() const;

  // `from Prism, Velmora Capital and Oracle`: among names without an article.
  bool IsListedAmongNames() const;

  // Whether a number follows what is counted: `in Year 4`.
  bool IsNumbered() const;

 private:
  const Candidate& candidate_;
  std::span<const Token> tokens_;
  std::string_view text_;
  const NameWords& words_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NAME_USE_H_
