#include "resolve/join_qualifier.h"

#include "resolve/piece_gap.h"

namespace claimline {
namespace {

// `Secret Service`, `Senate`: bodies that several countries have.
bool IsAgency(const NamePiece& piece) { return piece.kind == "agency"; }

}  // namespace

std::optional<NamePiece> JoinQualifier(const NamePiece& left,
                                       const NamePiece& right,
                                       const PieceSentence& in) {
  if (in.title_case || right.first != left.last || !right.type) {
    return std::nullopt;
  }
  const std::optional<Gap> gap = GapBetween(left, right, in);
  // `Lagos` `-` `Ibadan Expressway`
  if (gap == Gap::kHyphen && left.type == EntityType::kGpe &&
      right.rule == nullptr && !right.IsSingleWord() &&
      IsAnyOf(*right.type, {EntityType::kLoc, EntityType::kFac})) {
    return Together(left, right, right.type);
  }
  if (gap != Gap::kSpace) return std::nullopt;
  const WordClasses last = in.Last(right).classes;
  const bool body = *right.type == EntityType::kOrg &&
                    last.Has(WordClass::kOrg) && last.Has(WordClass::kCommon) &&
                    (right.rule == nullptr || IsAgency(right));
  const bool pattern = *right.type == EntityType::kOrg &&
                       right.rule != nullptr && right.rule->lexicon.empty();
  const bool event =
      *right.type == EntityType::kEvent && last.Has(WordClass::kEvent);
  if (!body && !event && !pattern && !IsAgency(right)) return std::nullopt;
  const bool place =
      left.type && IsAnyOf(*left.type, {EntityType::kGpe, EntityType::kNorp});
  const bool word = !left.type && in.First(left).shape == Shape::kCapital &&
                    (body || event) && !in.First(left).opens &&
                    in.First(left).classes.Has(WordClass::kCommon);
  if (!place && !word) return std::nullopt;
  NamePiece whole = Together(left, right, right.type);
  whole.kind = right.kind;
  // The Senate is the U.S. Senate; the Labour Party may be another one.
  if (place && IsAgency(right) && !body) {
    whole.canonical =
        right.canonical.empty() ? in.Text(right) : right.canonical;
  }
  return whole;
}

}  // namespace claimline
