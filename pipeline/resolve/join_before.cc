#include "resolve/join_before.h"

#include <algorithm>

#include "resolve/entity_type.h"
#include "resolve/piece_reader.h"

namespace claimline {
namespace {

class BeforeJoiner {
 public:
  // What `sentence` refers to must outlive this, and so must the pieces.
  BeforeJoiner(const NamePiece& left, const NamePiece& right, Gap gap,
               const PieceSentence& sentence)
      : left_(left),
        right_(right),
        gap_(gap),
        in_(sentence),
        read_(sentence),
        first_(in_.First(left)) {}

  std::optional<NamePiece> Join() const;

 private:
  NamePiece As(std::optional<EntityType> type) const {
    return Together(left_, right_, type);
  }
  bool IsCommon() const { return first_.classes.Has(WordClass::kCommon); }
  bool IsUncommonWord() const {
    return left_.IsSingleWord() && !IsCommon() &&
           !first_.classes.Has(WordClass::kNotName);
  }

  std::optional<EntityType> PlaceTogether() const;
  bool IsPersonTogether() const;
  std::optional<NamePiece> JoinWord() const;

  const NamePiece& left_;
  const NamePiece& right_;
  Gap gap_;
  PieceSentence in_;
  PieceReader read_;
  const Token& first_;
};

std::optional<NamePiece> BeforeJoiner::Join() const {
  const bool place =
      IsAnyOf(*right_.type, {EntityType::kGpe, EntityType::kLoc});
  if (right_.first > left_.last && place) {
    return As(TypeByWords(in_.Words(left_)));  // `Battle` of `Midway`
  }
  if (const auto type = PlaceTogether()) return As(type);
  if (IsPersonTogether()) return As(EntityType::kPerson);
  if (gap_ == Gap::kSpace && !in_.title_case) return JoinWord();
  if (gap_ == Gap::kHyphen && !IsCommon() &&
      IsAnyOf(*right_.type, {EntityType::kPerson, EntityType::kProduct})) {
    return As(right_.type);
  }
  return std::nullopt;
}

std::optional<EntityType> BeforeJoiner::PlaceTogether() const {
  const bool gpe = *right_.type == EntityType::kGpe;
  if (!left_.IsSingleWord() || in_.title_case ||
      (!gpe && *right_.type != EntityType::kLoc)) {
    return std::nullopt;
  }
  if (first_.classes.Has(WordClass::kDirection)) return EntityType::kLoc;
  // `Spaceport` `Cornwall`
  if (gpe && gap_ == Gap::kSpace && first_.classes.Has(WordClass::kFac) &&
      !first_.opens) {
    return EntityType::kFac;
  }
  return std::nullopt;
}

bool BeforeJoiner::IsPersonTogether() const {
  const bool given =
      (first_.classes.Has(WordClass::kGiven) || read_.IsInitial(first_)) &&
      left_.last - left_.first <= 2;
  const Token& last = in_.First(right_);
  const bool other = *right_.type == EntityType::kNorp ||
                     (*right_.type == EntityType::kProduct &&
                      !last.classes.Has(WordClass::kSurname));
  const bool surname =
      right_.IsSingleWord() && !other && last.shape != Shape::kUpper;
  if (given && surname) return true;
  // `Velmora Mueller`: the second word is a surname on a list.
  return gap_ == Gap::kSpace && right_.IsSingleWord() && !in_.title_case &&
         *right_.type == EntityType::kPerson &&
         first_.shape == Shape::kCapital && IsUncommonWord();
}

// What a word before a listed one makes of it in running text.
std::optional<NamePiece> BeforeJoiner::JoinWord() const {
  const auto words = in_.Words(left_);
  const bool uncommon = std::none_of(
      words.begin(), words.end(),
      [](const Token& token) { return token.classes.Has(WordClass::kCommon); });
  // `Carrow` `Vale`: a listed word ends a name that is not listed.
  if (right_.IsSingleWord() && uncommon &&
      IsAnyOf(*right_.type, {EntityType::kOrg, EntityType::kLoc}) &&
      in_.First(right_).classes.Has(WordClass::kCommon)) {
    return As(EntityType::kOrg);
  }
  // `the Stellan` `Viking`: nothing that the nation could belong to follows.
  if (*right_.type == EntityType::kNorp && right_.IsSingleWord() &&
      read_.FollowsArticle(left_) && !IsCommon() && read_.EndsPhrase(right_)) {
    return As(std::nullopt);
  }
  // `Sunrisers` `Hyderabad`, `VfB` `Stuttgart`
  constexpr std::size_t kShortForm = 3;  // letters
  if (*right_.type == EntityType::kGpe && IsUncommonWord() && !first_.opens &&
      (first_.shape == Shape::kCapital || first_.span.size() <= kShortForm)) {
    return As(EntityType::kOrg);
  }
  return std::nullopt;
}

}  // namespace

std::optional<NamePiece> JoinBefore(const NamePiece& left,
                                    const NamePiece& right, Gap gap,
                                    const PieceSentence& sentence) {
  return BeforeJoiner(left, right, gap, sentence).Join();
}

}  // namespace claimline
