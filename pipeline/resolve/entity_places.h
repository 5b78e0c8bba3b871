// Which candidates are places by where they stand, whatever their words look
// like: `MINSK, May 3 (Reuters) -`, `in Maynard, Mass.`
#ifndef CLAIMLINE_RESOLVE_ENTITY_PLACES_H_
#define CLAIMLINE_RESOLVE_ENTITY_PLACES_H_

#include <string_view>

#include "resolve/entity_candidates.h"
#include "resolve/name_sentence.h"

namespace claimline {

// Returns whether `candidate`, of `sentence`, is a place because of what stands
// around it:
//   - words in capitals that open a wire dateline;
//   - what stands behind a preposition of place and before a comma and `next`,
//     a listed state or country. `next` is the candidate behind it, or null.
// What a list knows keeps its type: false.
bool IsPlaceBySurroundings(const Candidate& candidate, const Candidate* next,
                           const NameSentence& sentence, std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_PLACES_H_
