// A sentence as the search for names gets it: its words, and what the rules of
// kind entity found in it.
#ifndef CLAIMLINE_RESOLVE_NAME_SENTENCE_H_
#define CLAIMLINE_RESOLVE_NAME_SENTENCE_H_

#include <cstdint>
#include <span>

#include "base/mention.h"
#include "resolve/token.h"

namespace claimline {

struct NameSentence {
  std::uint32_t index = 0;  // into NormalizedDocument::sentences
  std::span<const Token> tokens;
  // Which of them have a capital or a digit, ascending.
  std::span<const std::uint32_t> marked;
  bool is_alone = false;    // the text has no other
  bool title_case = false;  // its capitals say nothing
  bool has_glued = false;   // some token was once part of a longer word
  std::span<const Mention> mentions;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NAME_SENTENCE_H_
