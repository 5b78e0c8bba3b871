// What names in one sentence say of each other's types: those of a list, as
// `Velmora, Tarnow and Boeing`, and those that belong to each other.
#ifndef CLAIMLINE_RESOLVE_ENTITY_SERIES_H_
#define CLAIMLINE_RESOLVE_ENTITY_SERIES_H_

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "base/value.h"
#include "resolve/entity_candidates.h"
#include "resolve/name_sentence.h"

namespace claimline {

// Adds to the hints of those of `candidates`, all of `sentence` in their order,
// that nothing but their capitals types what speaks for the other names of
// their list. A list ends with `and` or `or`; one whose known names are of
// several types says nothing.
void ShareHintsInSeries(std::span<Candidate> candidates,
                        const NameSentence& sentence, std::string_view text);

// Returns what the names beside the candidate at `at`, of known types, make of
// it: of `Google's Velmora` a product, of `Red Velmora by Ann Lee` a work. None
// where they say nothing.
std::optional<EntityType> TypeBesideNames(std::span<const Candidate> candidates,
                                          std::size_t at,
                                          const NameSentence& sentence,
                                          std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_SERIES_H_
