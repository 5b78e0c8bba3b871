// Decides over the whole article which candidates are names: a word seen as a
// name in mid-sentence is one at the start of a sentence, too; a word that the
// article also writes in lower case is none.
#ifndef CLAIMLINE_RESOLVE_ENTITY_EVIDENCE_H_
#define CLAIMLINE_RESOLVE_ENTITY_EVIDENCE_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/text_index.h"
#include "resolve/entity_candidates.h"
#include "resolve/lower_words.h"
#include "resolve/name_use.h"

namespace claimline {

class ArticleEvidence {
 public:
  // Everything given must outlive this; `tokens` are those of all sentences.
  ArticleEvidence(std::string_view text, std::span<const Token> tokens,
                  std::span<const NameSentence> sentences,
                  const Candidates& candidates, const NameWords& words);

  // Whether `candidate`, one of those given, is a name.
  bool IsName(const Candidate& candidate, const NameSentence& sentence) const;

 private:
  void Learn(const Candidate& candidate, const NameSentence& sentence);
  int SpeakingUses(const Candidate& candidate) const {
    return speaking_uses_[candidate.surface];
  }

  bool IsListedName(const Candidate& candidate,
                    std::span<const Token> tokens) const;
  bool IsUnlistedName(const Candidate& candidate,
                      std::span<const Token> tokens) const;
  bool IsSingleWordName(const Candidate& candidate,
                        std::span<const Token> tokens) const;

  NameUse Use(const Candidate& candidate, std::span<const Token> tokens) const;
  bool IsPlatformX(const Candidate& candidate,
                   std::span<const Token> tokens) const;
  bool IsShortForm(const Candidate& candidate,
                   std::span<const Token> tokens) const;
  bool IsSurname(std::string_view word) const;

  std::string_view text_;
  const NameWords* words_;
  LowerWords lower_;
  // By surface: how often it has a capital that only a name asks for.
  std::vector<int> speaking_uses_;
  std::vector<bool> introduced_;  // by surface: some use of it is
  TextIndex surnames_;            // of persons named in full
  TextIndex families_;            // `Velmora` of `Velmora 2`
  TextIndex short_forms_;         // `Tall Grass` of `Tall Grass Interactive`
  TextIndex no_names_;            // short for what is no name
  bool speaks_of_x_ = false;      // of the company that was Twitter
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_EVIDENCE_H_
