// Which candidates are places by where they stand, whatever their words look
// like: `MINSK, May 3 (Reuters) -`, `in Maynard, Mass.`
#ifndef CLAIMLINE_RESOLVE_ENTITY_PLACES_H_
#define CLAIMLINE_RESOLVE_ENTITY_PLACES_H_

#include <string_view>
#include <vector>

#include "resolve/entity_candidates.h"

namespace claimline {

// Returns `candidates`, those of `sentence` in their order, with the type GPE
// for
//   - the words in capitals that open a wire dateline;
//   - what stands behind a preposition of place and before a comma and a
//     listed state or country.
// What a list knows as something else keeps its type.
std::vector<Candidate> TypePlaces(std::vector<Candidate> candidates,
                                  const NameSentence& sentence,
                                  std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_PLACES_H_
