// What one piece of a name, or two side by side, look like in their sentence: a
// version, an office, the name in a byline. Whether pieces are joined is
// piece_joiner.h's.
#ifndef CLAIMLINE_RESOLVE_PIECE_READER_H_
#define CLAIMLINE_RESOLVE_PIECE_READER_H_

#include "resolve/name_piece.h"
#include "resolve/token.h"

namespace claimline {

class PieceReader {
 public:
  // What `sentence` refers to must outlive this.
  explicit PieceReader(const PieceSentence& sentence) : in_(sentence) {}

  // Whether it is a number that can be a version: `5`, `3.1`, `70B`, not
  // `2,000` or `2026`.
  bool IsVersion(const NamePiece& piece) const;

  // Whether a number behind unknown words may be their version: not that behind
  // a person, `Monday` or `Phase`.
  bool MayHaveVersion(const NamePiece& piece) const;

  // Whether the name goes on behind its version: `Velmora 2 Mini`.
  bool IsFollowedByModel(const NamePiece& number) const;

  // Whether a number counts nothing, as that of `Velmora 2 scored` or `Velmora
  // 2, which` does not: of `the Senate 2 years ago` it does.
  bool IsFollowedByNoNoun(const NamePiece& number) const;

  // Whether the word belongs to the office behind it: `U.S.` `District` Judge.
  bool IsOfOffice(const NamePiece& piece) const;

  // Whether an office stands behind it: `Deputy` Minister.
  bool IsBeforeOffice(const NamePiece& piece) const;

  // Whether another word with a capital stands behind it.
  bool IsBeforeName(const NamePiece& piece) const;

  // Whether an office stands before it: `governor` `Roman Tarno`.
  bool FollowsOffice(const NamePiece& piece) const;

  // Whether `the` stands before it.
  bool FollowsArticle(const NamePiece& piece) const;

  // Whether no noun goes on behind it.
  bool EndsPhrase(const NamePiece& piece) const;

  // Whether it is a common word with a capital that says what the name behind
  // it is: `Startup`, `Rival`.
  bool IsCue(const NamePiece& piece) const;

  // Whether two pieces are a person, also in a heading: `Maria Kowalska`.
  bool IsPersonPair(const NamePiece& left, const NamePiece& right) const;

  // Whether `token` is an initial, `W.`, or initials, `J.P.`
  bool IsInitial(const Token& token) const;

  // Whether `token` is a surname on the list, or a word that is no other:
  // `Nikola` `Jokic`.
  bool MayBeSurname(const Token& token) const;

 private:
  bool IsClearVersion(std::uint32_t at) const;
  bool OpensByline(const NamePiece& piece) const;
  bool IsByline(const NamePiece& left, const NamePiece& right) const;

  PieceSentence in_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_PIECE_READER_H_
