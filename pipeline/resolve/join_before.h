// Decides whether an unknown word belongs to the known name behind it, and what
// the two are: `Maria` `Merkel`, `Spaceport` `Cornwall`.
#ifndef CLAIMLINE_RESOLVE_JOIN_BEFORE_H_
#define CLAIMLINE_RESOLVE_JOIN_BEFORE_H_

#include <optional>

#include "resolve/name_piece.h"
#include "resolve/token.h"

namespace claimline {

// Returns `left`, of no known type, and `right`, of a known one, as one name;
// none where they are two. `gap` is what parts them.
std::optional<NamePiece> JoinBefore(const NamePiece& left,
                                    const NamePiece& right, Gap gap,
                                    const PieceSentence& sentence);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_JOIN_BEFORE_H_
