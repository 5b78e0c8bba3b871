// Finds the names that an article is sure of again where capitals say nothing:
// in headings, at the starts of sentences.
#ifndef CLAIMLINE_RESOLVE_ENTITY_REPEATS_H_
#define CLAIMLINE_RESOLVE_ENTITY_REPEATS_H_

#include <span>
#include <string_view>

#include "resolve/entity_candidates.h"
#include "resolve/name_sentence.h"

namespace claimline {

// Returns `names` with their other uses, by start; each of those is a copy of
// the name whose capitals speak, at its own place.
Candidates WithRepeats(const Candidates& names,
                       std::span<const NameSentence> sentences,
                       std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_REPEATS_H_
