// Puts the pieces of names that stand side by side together: `Tesla` `CEO`
// `Elon Musk` are two names, `NVIDIA` `H100` is one.
#ifndef CLAIMLINE_RESOLVE_ENTITY_MERGE_H_
#define CLAIMLINE_RESOLVE_ENTITY_MERGE_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "base/value.h"
#include "resolve/entity_type.h"
#include "resolve/token.h"

namespace claimline {

// Tokens [first, last) of a sentence. `type` is none where no list and no
// pattern knows the words.
struct NamePiece {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::optional<EntityType> type;
  const Rule* rule = nullptr;
  std::string_view canonical;
  std::string_view kind = {};  // a list's `class`: `agency`
};

// Returns the pieces, ascending and disjoint as given, with those joined that
// make one name. In title case, where every word may be a piece, a known name
// takes no unknown word in.
std::vector<NamePiece> MergePieces(std::vector<NamePiece> pieces,
                                   std::span<const Token> tokens,
                                   bool title_case, std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_MERGE_H_
