// What stands between two pieces of names, and whether it may stand inside one:
// `Kai` van der `Berg`, `Battle` of `Midway`, `Acme`, `Inc.`
#ifndef CLAIMLINE_RESOLVE_PIECE_GAP_H_
#define CLAIMLINE_RESOLVE_PIECE_GAP_H_

#include <optional>

#include "resolve/name_piece.h"
#include "resolve/token.h"

namespace claimline {

// Returns what stands between `left` and `right`, neighbors in `sentence`, that
// may belong together; words that link them count as a space. None where
// something parts them.
std::optional<Gap> GapBetween(const NamePiece& left, const NamePiece& right,
                              const PieceSentence& sentence);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_PIECE_GAP_H_
