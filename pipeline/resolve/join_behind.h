// Decides whether unknown words belong to the known name before them, and what
// they are together: `Claude` `4`, `Cobalt` `Ridge Advisors`.
#ifndef CLAIMLINE_RESOLVE_JOIN_BEHIND_H_
#define CLAIMLINE_RESOLVE_JOIN_BEHIND_H_

#include <optional>

#include "resolve/name_piece.h"
#include "resolve/token.h"

namespace claimline {

// Returns `left`, of a known type, and `right`, of none, as one name; none
// where they are two. `gap` is what parts them.
std::optional<NamePiece> JoinBehind(const NamePiece& left,
                                    const NamePiece& right, Gap gap,
                                    const PieceSentence& sentence);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_JOIN_BEHIND_H_
