// Puts the pieces of names that stand side by side together: `Tesla` `CEO`
// `Elon Musk` are two names, `NVIDIA` `H100` is one.
#ifndef CLAIMLINE_RESOLVE_ENTITY_MERGE_H_
#define CLAIMLINE_RESOLVE_ENTITY_MERGE_H_

#include <span>
#include <string_view>
#include <vector>

#include "resolve/name_piece.h"
#include "resolve/token.h"

namespace claimline {

// Returns the pieces, ascending and disjoint as given, with those joined that
// make one name. In title case, where every word may be a piece, a known name
// takes no unknown word in.
std::vector<NamePiece> MergePieces(std::vector<NamePiece> pieces,
                                   std::span<const Token> tokens,
                                   bool title_case, std::string_view text,
                                   const NameWords& words);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_MERGE_H_
