// Decides for two neighboring pieces whether they are one name, and of what
// type that is.
#ifndef CLAIMLINE_RESOLVE_PIECE_JOINER_H_
#define CLAIMLINE_RESOLVE_PIECE_JOINER_H_

#include <optional>

#include "base/value.h"
#include "resolve/name_piece.h"
#include "resolve/piece_reader.h"
#include "resolve/token.h"

namespace claimline {

class PieceJoiner {
 public:
  // What `sentence` refers to must outlive this.
  explicit PieceJoiner(const PieceSentence& sentence)
      : in_(sentence), read_(sentence) {}

  // Returns `left` and `right` as one; none where they are two names.
  std::optional<NamePiece> Join(const NamePiece& left,
                                const NamePiece& right) const;

 private:
  bool IsVersionOf(const NamePiece& left, const NamePiece& right) const;
  std::optional<NamePiece> JoinUnknown(const NamePiece& left,
                                       const NamePiece& right, Gap gap) const;
  std::optional<NamePiece> JoinKnown(const NamePiece& left,
                                     const NamePiece& right, Gap gap) const;

  PieceSentence in_;
  PieceReader read_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_PIECE_JOINER_H_
