// The full name of each thing an article names, the same for all its mentions:
// `Musk` and `Elon Musk`, `FTC` and `Federal Trade Commission`.
#ifndef CLAIMLINE_RESOLVE_ENTITY_NAMES_H_
#define CLAIMLINE_RESOLVE_ENTITY_NAMES_H_

#include <span>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "resolve/entity_candidates.h"

namespace claimline {

// Returns the value of each of `names`, which are in the order of the text.
// `name` is the fullest form by which the text calls the thing; `entity` is
// made of what the lexicons call it, where they know it. A short form that fits
// several persons is the one named last before it.
std::vector<EntityValue> NameEntities(const Candidates& names,
                                      std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_NAMES_H_
