#include "resolve/piece_joiner.h"

#include "resolve/entity_type.h"
#include "resolve/join_before.h"
#include "resolve/join_behind.h"
#include "resolve/name_forms.h"
#include "resolve/piece_gap.h"

namespace claimline {

std::optional<NamePiece> PieceJoiner::Join(const NamePiece& left,
                                           const NamePiece& right) const {
  const std::optional<Gap> gap = GapBetween(left, right, in_);
  if (!gap) return std::nullopt;
  if (!left.type && !right.type) return JoinUnknown(left, right, *gap);
  if (!left.type) return JoinBefore(left, right, *gap, in_);
  if (!right.type) return JoinBehind(left, right, *gap, in_);
  return JoinKnown(left, right, *gap);
}

// `Velmora` `2`: a number that counts nothing.
bool PieceJoiner::IsVersionOf(const NamePiece& left,
                              const NamePiece& right) const {
  return read_.MayHaveVersion(left) && read_.IsVersion(right) &&
         !in_.title_case &&
         (!in_.Last(left).classes.Has(WordClass::kCommon) ||
          read_.IsFollowedByModel(right) ||
          (!in_.Last(left).opens && read_.IsFollowedByNoNoun(right)));
}

std::optional<NamePiece> PieceJoiner::JoinUnknown(const NamePiece& left,
                                                  const NamePiece& right,
                                                  Gap gap) const {
  if (in_.First(right).shape == Shape::kNumber) {
    return gap == Gap::kHyphen || IsVersionOf(left, right)
               ? std::optional(Together(left, right, std::nullopt))
               : std::nullopt;
  }
  // `Velmora AI`, also in a heading
  const bool company = left.IsSingleWord() && right.IsSingleWord() &&
                       !in_.First(left).classes.Has(WordClass::kCommon) &&
                       in_.First(right).classes.Has(WordClass::kOrg);
  // `Orro Tarnow` on a line of its own: who wrote it.
  const bool byline = in_.tokens.size() == 2 && AllUncommonCapitals(in_.tokens);
  if (in_.title_case && gap != Gap::kHyphen && !company && !byline &&
      !read_.IsPersonPair(left, right)) {
    return std::nullopt;
  }
  // `Startup Velmora`, `Rival Rocket Works` at the start of a sentence.
  const Token& first = in_.First(left);
  if (left.IsSingleWord() && gap == Gap::kSpace && first.opens &&
      read_.IsCue(left)) {
    return std::nullopt;
  }
  if (left.IsSingleWord() && gap == Gap::kSpace && first.opens &&
      first.classes.Has(WordClass::kCommon) &&
      !first.classes.Has(WordClass::kGiven) &&
      !first.classes.Has(WordClass::kPlaceHead) &&
      !in_.First(right).classes.Has(WordClass::kCommon) &&
      !TypeByWords(in_.Words(Together(left, right, {})))) {
    return std::nullopt;
  }
  return Together(left, right, std::nullopt);
}

std::optional<NamePiece> PieceJoiner::JoinKnown(const NamePiece& left,
                                                const NamePiece& right,
                                                Gap gap) const {
  const EntityType a = *left.type;
  const EntityType b = *right.type;
  // `West` `Yorkshire`
  if (left.IsSingleWord() && gap == Gap::kSpace &&
      in_.First(left).classes.Has(WordClass::kDirection) &&
      IsAnyOf(b, {EntityType::kGpe, EntityType::kLoc})) {
    return Together(left, right, b);
  }
  // `Liberal Party` of `Canada`: GapBetween lets through nothing else.
  if (a == EntityType::kOrg && right.first > left.last) {
    return Together(left, right, a);
  }
  if (a == EntityType::kOrg && gap == Gap::kSpace &&
      IsAnyOf(b, {EntityType::kProduct, EntityType::kFac})) {
    return Together(left, right, b);
  }
  // `Deutsche Bank` `Luxembourg SA`.
  if (a == EntityType::kOrg && b == EntityType::kOrg && gap == Gap::kSpace &&
      right.rule == nullptr && IsLegalForm(in_.Word(right.last - 1))) {
    return Together(left, right, a);
  }
  if (a == EntityType::kProduct && b == EntityType::kProduct) {
    return Together(left, right, a);
  }
  // `ArcelorMittal` `South Africa`, `Interfax` `-` `Ukraine`
  const bool region = b == EntityType::kLoc && right.IsSingleWord() &&
                      gap == Gap::kSpace;  // `HBO` `Europe`
  if (a == EntityType::kOrg && (b == EntityType::kGpe || region) &&
      (gap == Gap::kHyphen || gap == Gap::kSpace) && !in_.title_case) {
    return Together(left, right, a);
  }
  if (gap == Gap::kHyphen && IsAnyOf(a, {EntityType::kProduct}) &&
      IsAnyOf(b, {EntityType::kOrg})) {
    return Together(left, right, a);
  }
  const bool given = left.IsSingleWord() && right.IsSingleWord() &&
                     in_.First(left).classes.Has(WordClass::kGiven) &&
                     IsAnyOf(b, {EntityType::kPerson, EntityType::kGpe});
  if (given && a != EntityType::kNorp && gap == Gap::kSpace &&
      (b == EntityType::kPerson || a == EntityType::kPerson)) {
    return Together(left, right, EntityType::kPerson);
  }
  return std::nullopt;
}

}  // namespace claimline
