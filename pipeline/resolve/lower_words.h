// Which single-word names an article also writes in lower case, where they may
// be no names. Asks only for names: most words need not be looked up then.
#ifndef CLAIMLINE_RESOLVE_LOWER_WORDS_H_
#define CLAIMLINE_RESOLVE_LOWER_WORDS_H_

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "resolve/entity_candidates.h"
#include "resolve/token.h"

namespace claimline {

class LowerWords {
 public:
  // Looks among `tokens`, which stand in `text`, for `names`; words of less
  // than three letters are left alone.
  LowerWords(std::string_view text, std::span<const Token> tokens,
             std::span<const Candidate> names);

  // Whether `word`, one of the names, is written in lower case, too.
  bool Contains(std::string_view word) const;

 private:
  // A word in lower case is known by its hash alone.
  struct Slot {
    std::uint64_t hash = 0;  // 0: free
    bool seen = false;
  };

  // Returns a number for the three letters that `word` starts with.
  static std::size_t StartOf(const char* word);
  std::size_t SlotOf(std::uint64_t hash) const;

  std::vector<Slot> slots_;   // of the names, open addressing
  std::bitset<4096> starts_;  // of the names: most words start otherwise
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_LOWER_WORDS_H_
