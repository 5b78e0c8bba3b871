// A piece of a name, and the sentence that its words are read in.
#ifndef CLAIMLINE_RESOLVE_NAME_PIECE_H_
#define CLAIMLINE_RESOLVE_NAME_PIECE_H_

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include "base/rule.h"
#include "base/span.h"
#include "base/value.h"
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

  bool IsSingleWord() const { return last == first + 1; }
};

// A sentence with pieces in it.
struct PieceSentence {
  std::span<const Token> tokens;
  bool title_case = false;           // its capitals say nothing
  std::string_view text;             // of the document
  const NameWords* words = nullptr;  // never null

  const Token& First(const NamePiece& piece) const {
    return tokens[piece.first];
  }
  const Token& Last(const NamePiece& piece) const {
    return tokens[piece.last - 1];
  }
  std::string_view Word(std::uint32_t token) const {
    return Slice(text, tokens[token].span);
  }
  std::string_view Text(const NamePiece& piece) const {
    return Slice(text, {First(piece).span.start, Last(piece).span.end});
  }
  std::span<const Token> Words(const NamePiece& piece) const {
    return tokens.subspan(piece.first, piece.last - piece.first);
  }
};

// Returns both pieces as one of `type`, on no list.
inline NamePiece Together(const NamePiece& left, const NamePiece& right,
                          std::optional<EntityType> type) {
  return {left.first, right.last, type, nullptr, {}};
}

// Whether `type` is one of `types`.
inline bool IsAnyOf(EntityType type, std::initializer_list<EntityType> types) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NAME_PIECE_H_
