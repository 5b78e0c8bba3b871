// Joins a body or an event of which there are many with the word before it that
// says which: `Ulster` `Unionist Party`, `U.S.` `Senate`.
#ifndef CLAIMLINE_RESOLVE_JOIN_QUALIFIER_H_
#define CLAIMLINE_RESOLVE_JOIN_QUALIFIER_H_

#include <optional>

#include "resolve/name_piece.h"
#include "resolve/token.h"

namespace claimline {

// Returns `left` and `right` as one where `left` says which `right` it is; none
// where it does not, or `right` needs nobody to say so.
std::optional<NamePiece> JoinQualifier(const NamePiece& left,
                                       const NamePiece& right,
                                       const PieceSentence& sentence);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_JOIN_QUALIFIER_H_
