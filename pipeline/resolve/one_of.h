// Whether a word is one of a few, for lists too short to be a lexicon.
#ifndef CLAIMLINE_RESOLVE_ONE_OF_H_
#define CLAIMLINE_RESOLVE_ONE_OF_H_

#include <algorithm>
#include <span>
#include <string_view>

namespace claimline {

// Case matters.
inline bool IsOneOf(std::string_view word,
                    std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ONE_OF_H_
