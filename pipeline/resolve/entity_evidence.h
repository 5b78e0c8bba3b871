// Decides over the whole article which candidates are names: a word seen as a
// name in mid-sentence is one at the start of a sentence, too; a word that the
// article also writes in lower case is none.
#ifndef CLAIMLINE_RESOLVE_ENTITY_EVIDENCE_H_
#define CLAIMLINE_RESOLVE_ENTITY_EVIDENCE_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "resolve/entity_candidates.h"

namespace claimline {

// The words that an article writes in lower case.
class LowerWords {
 public:
  void Add(std::string_view text, std::span<const Token> tokens);

  // Whether `word`, whatever its case, was added in lower case.
  bool Contains(std::string_view word) const;

 private:
  void Insert(std::uint64_t hash);

  std::vector<std::uint64_t> slots_;  // 0: free
  std::size_t count_ = 0;
};

class ArticleEvidence {
 public:
  // Everything given must outlive this.
  ArticleEvidence(std::string_view text,
                  std::span<const NameSentence> sentences,
                  std::span<const Candidate> candidates);

  // Whether `candidate`, one of those given, is a name.
  bool IsName(const Candidate& candidate, const NameSentence& sentence) const;

 private:
  struct Uses {
    int all = 0;
    int speaking = 0;  // with a capital that only a name asks for
  };

  bool IsListedName(const Candidate& candidate, const Token& first) const;
  bool IsUnlistedName(const Candidate& candidate,
                      std::span<const Token> name) const;
  bool IsSingleWordName(const Candidate& candidate, const Token& word) const;
  int SpeakingUses(const Candidate& candidate) const;

  std::string_view text_;
  LowerWords lower_;
  std::unordered_map<std::string_view, Uses> uses_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_EVIDENCE_H_
