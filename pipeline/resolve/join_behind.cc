#include "resolve/join_behind.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "resolve/entity_type.h"
#include "resolve/name_forms.h"
#include "resolve/piece_reader.h"

namespace claimline {
namespace {

bool AllCommon(std::span<const Token> words) {
  return std::all_of(words.begin(), words.end(), [](const Token& token) {
    return token.classes.Has(WordClass::kCommon) &&
           token.shape == Shape::kCapital;
  });
}

class BehindJoiner {
 public:
  // What `sentence` refers to must outlive this, and so must the pieces.
  BehindJoiner(const NamePiece& left, const NamePiece& right, Gap gap,
               const PieceSentence& sentence)
      : left_(left),
        right_(right),
        gap_(gap),
        in_(sentence),
        read_(sentence),
        type_(*left.type),
        rest_(in_.Words(right)) {}

  std::optional<NamePiece> Join() const;

 private:
  NamePiece As(std::optional<EntityType> type) const {
    return Together(left_, right_, type);
  }
  WordClasses first() const { return in_.First(left_).classes; }

  std::optional<NamePiece> AddVersion() const;
  bool StandsApart() const;
  bool IsPersonTogether(bool tail) const;
  std::optional<NamePiece> JoinPerson(std::optional<EntityType> tail) const;
  std::optional<NamePiece> JoinPlace(std::optional<EntityType> tail) const;

  const NamePiece& left_;
  const NamePiece& right_;
  Gap gap_;
  PieceSentence in_;
  PieceReader read_;
  EntityType type_;              // of `left`
  std::span<const Token> rest_;  // the words of `right`
};

std::optional<NamePiece> BehindJoiner::Join() const {
  if (in_.First(right_).shape == Shape::kNumber) return AddVersion();
  if (StandsApart()) return std::nullopt;
  const bool given = left_.IsSingleWord() && gap_ == Gap::kSpace &&
                     first().Has(WordClass::kGiven) &&
                     IsAnyOf(type_, {EntityType::kPerson, EntityType::kOrg});
  if (TypeByWords(rest_) == EntityType::kPerson) {
    constexpr std::size_t kLongest = 3;  // words
    // `Dawn` `Reyes-Tucker`
    return given && rest_.size() <= kLongest
               ? std::optional(As(EntityType::kPerson))
               : std::nullopt;
  }
  // What the words together say, if it is no person.
  const auto whole = TypeByWords(in_.Words(As({})));
  const auto tail = whole == EntityType::kPerson ? std::nullopt : whole;
  if (IsPersonTogether(tail.has_value())) return As(EntityType::kPerson);
  switch (type_) {
    case EntityType::kPerson:
      return JoinPerson(tail);
    case EntityType::kProduct: {
      // `Cobalt` `Ridge Advisors`, `Firefox` `Security Committee`
      const bool word = left_.IsSingleWord() && first().Has(WordClass::kCommon);
      const bool body = in_.Last(right_).classes.Has(WordClass::kOrgOf);
      return As((word || body) && tail == EntityType::kOrg ? EntityType::kOrg
                                                           : type_);
    }
    case EntityType::kOrg:
      return As(tail.value_or(type_));
    case EntityType::kGpe:
    case EntityType::kLoc:
    case EntityType::kNorp:
      return JoinPlace(tail);
    case EntityType::kWorkOfArt:
    case EntityType::kEvent:
      // `Nobel` `Foundation`.
      return tail == EntityType::kOrg && rest_.size() == 1
                 ? std::optional(As(tail))
                 : std::nullopt;
    case EntityType::kFac:
    case EntityType::kLaw:
      return std::nullopt;
  }
  return std::nullopt;
}

// `Claude` `4`, `Model-3`.
std::optional<NamePiece> BehindJoiner::AddVersion() const {
  const bool product = IsAnyOf(type_, {EntityType::kProduct, EntityType::kFac});
  const bool hyphenated = gap_ == Gap::kHyphen && type_ != EntityType::kGpe &&
                          type_ != EntityType::kPerson;
  // `the Fiat` `500`
  const bool model = type_ == EntityType::kOrg && gap_ == Gap::kSpace &&
                     read_.FollowsArticle(left_) &&
                     read_.IsFollowedByNoNoun(right_);
  if (!hyphenated && !((product || model) && read_.IsVersion(right_))) {
    return std::nullopt;
  }
  return As(product ? type_ : EntityType::kProduct);
}

// Whether the words behind go on with something else: another word of a
// heading, `Monday`, an office.
bool BehindJoiner::StandsApart() const {
  const WordClasses next = in_.First(right_).classes;
  const bool added =
      (type_ == EntityType::kProduct && next.Has(WordClass::kProduct)) ||
      (type_ == EntityType::kProduct && read_.IsPersonPair(left_, right_)) ||
      (type_ == EntityType::kOrg && right_.IsSingleWord() &&
       next.Has(WordClass::kOrg) && !next.Has(WordClass::kNotName));
  if (in_.title_case && gap_ != Gap::kHyphen && !added) return true;
  // `UK` `AI Security Institute`
  const WordClasses last = in_.Last(right_).classes;
  const bool body = type_ == EntityType::kGpe && gap_ == Gap::kSpace &&
                    rest_.size() > 1 && last.Has(WordClass::kOrg) &&
                    !last.Has(WordClass::kNotName);
  if (next.Has(WordClass::kNotName) && !body) return true;
  return type_ == EntityType::kGpe && read_.IsOfOffice(right_);
}

// Whether the two are a person although a list has the first word for another
// name; `tail` says that the last word is that of another one, too.
bool BehindJoiner::IsPersonTogether(bool tail) const {
  // `Martin Luther King` `Jr.`
  if (type_ == EntityType::kPerson && right_.IsSingleWord() &&
      IsGeneration(in_.Word(right_.first))) {
    return true;
  }
  const bool one_word =
      rest_.size() == 1 || (rest_.size() == 2 && rest_[1].gap == Gap::kHyphen);
  return IsAnyOf(type_, {EntityType::kProduct, EntityType::kOrg}) &&
         left_.IsSingleWord() && one_word && first().Has(WordClass::kGiven) &&
         read_.MayBeSurname(rest_.front()) && !tail;
}

std::optional<NamePiece> BehindJoiner::JoinPerson(
    std::optional<EntityType> tail) const {
  if (tail) {
    // `Rajiv Gandhi` `International Stadium`
    return !left_.IsSingleWord() && AllCommon(rest_) ? std::optional(As(tail))
                                                     : std::nullopt;
  }
  if (rest_.size() > 1) return std::nullopt;
  const bool surname = left_.rule == nullptr &&
                       rest_.front().shape == Shape::kCapital &&
                       !rest_.front().classes.Has(WordClass::kCommon);
  const bool given = left_.IsSingleWord() && first().Has(WordClass::kGiven);
  return surname || given ? std::optional(As(type_)) : std::nullopt;
}

// What a place or a nation before other words is part of.
std::optional<NamePiece> BehindJoiner::JoinPlace(
    std::optional<EntityType> tail) const {
  constexpr auto kProduct = EntityType::kProduct;
  if (tail.value_or(kProduct) != kProduct) return As(tail);
  const bool running = !in_.First(left_).opens && AllCommon(rest_);
  const bool given = first().Has(WordClass::kGiven);
  // `Punjab` `Kings`, `Lucknow` `Super Giants`
  if (type_ == EntityType::kGpe && running &&
      in_.Last(left_).shape == Shape::kCapital &&
      !(given && read_.MayBeSurname(rest_.front()))) {
    return As(EntityType::kOrg);
  }
  // `European` `Economic Area`, not the `Russian` `Deputy` Minister, nor the
  // `Danish` `Social` Democrat
  constexpr std::size_t kLongest = 3;  // words
  if (type_ == EntityType::kNorp && running && rest_.size() <= kLongest &&
      !read_.IsBeforeName(right_) &&
      (rest_.size() == 1 || !read_.IsBeforeOffice(right_))) {
    return As(EntityType::kOrg);
  }
  // `Paris` `Velmora`, `Minister` `Aden` `Velmora`
  const bool person =
      (given && type_ != EntityType::kNorp) ||
      (read_.FollowsOffice(left_) && read_.MayBeSurname(rest_.front()));
  // `Santiago` `Suarez Velmora`
  const bool surnames = rest_.size() == 2 && rest_[1].gap == Gap::kSpace &&
                        read_.MayBeSurname(rest_[0]) &&
                        read_.MayBeSurname(rest_[1]);
  return left_.IsSingleWord() && (rest_.size() == 1 || surnames) && person
             ? std::optional(As(EntityType::kPerson))
             : std::nullopt;
}

}  // namespace

std::optional<NamePiece> JoinBehind(const NamePiece& left,
                                    const NamePiece& right, Gap gap,
                                    const PieceSentence& sentence) {
  return BehindJoiner(left, right, gap, sentence).Join();
}

}  // namespace claimline
