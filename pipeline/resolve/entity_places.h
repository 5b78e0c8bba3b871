// Which candidates are places by where they stand, whatever their words look
// like: `MINSK, May 3 (Reuters) -`, `in Maynard, Mass.`
#ifndef CLAIMLINE_RESOLVE_ENTITY_PLACES_H_
#define CLAIMLINE_RESOLVE_ENTITY_PLACES_H_

#include <cstddef>
#include <span>
#include <string_view>

#include "resolve/entity_candidates.h"
#include "resolve/name_sentence.h"

namespace claimline {

// Returns whether number `at` of `candidates`, those of `sentence`, is a place
// because of what stands around it:
//   - words in capitals that open a wire dateline, or the only line of a text
//     that starts with them and a colon;
//   - what stands behind a preposition of place and before a comma and a listed
//     state or country;
//   - what goes on with a list of places behind such a preposition.
// What a list knows keeps its type: false.
bool IsPlaceBySurroundings(std::span<const Candidate> candidates,
                           std::size_t at, const NameSentence& sentence,
                           std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_PLACES_H_
