#include "resolve/piece_joiner.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "resolve/entity_type.h"
#include "resolve/name_forms.h"
#include "resolve/piece_gap.h"

namespace claimline {
namespace {

bool Any(EntityType type, std::initializer_list<EntityType> types) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

// `Secret Service`, `Senate`: bodies that several countries have.
bool IsAgency(const NamePiece& piece) { return piece.kind == "agency"; }

bool AllCommon(std::span<const Token> words) {
  return std::all_of(words.begin(), words.end(), [](const Token& token) {
    return token.classes.Has(WordClass::kCommon) &&
           token.shape == Shape::kCapital;
  });
}

NamePiece Together(const NamePiece& left, const NamePiece& right,
                   std::optional<EntityType> type) {
  return {left.first, right.last, type, nullptr, {}};
}

}  // namespace

std::optional<NamePiece> PieceJoiner::Join(const NamePiece& left,
                                           const NamePiece& right) const {
  const std::optional<Gap> gap = GapBetween(left, right, in_);
  if (!gap) return std::nullopt;
  if (!left.type && !right.type) return JoinUnknown(left, right, *gap);
  if (!left.type) return JoinToKnown(left, right, *gap);
  if (!right.type) return Extend(left, right, *gap);
  return JoinKnown(left, right, *gap);
}

std::optional<NamePiece> PieceJoiner::Qualify(const NamePiece& left,
                                              const NamePiece& right) const {
  if (in_.title_case || right.first != left.last || !right.type) {
    return std::nullopt;
  }
  const std::optional<Gap> gap = GapBetween(left, right, in_);
  // `Lagos` `-` `Ibadan Expressway`
  if (gap == Gap::kHyphen && left.type == EntityType::kGpe &&
      right.rule == nullptr && !right.IsSingleWord() &&
      Any(*right.type, {EntityType::kLoc, EntityType::kFac})) {
    return Together(left, right, right.type);
  }
  if (gap != Gap::kSpace) return std::nullopt;
  const WordClasses last = in_.Last(right).classes;
  const bool body = *right.type == EntityType::kOrg &&
                    last.Has(WordClass::kOrg) && last.Has(WordClass::kCommon) &&
                    (right.rule == nullptr || IsAgency(right));
  const bool pattern = *right.type == EntityType::kOrg &&
                       right.rule != nullptr && right.rule->lexicon.empty();
  const bool event =
      *right.type == EntityType::kEvent && last.Has(WordClass::kEvent);
  if (!body && !event && !pattern && !IsAgency(right)) return std::nullopt;
  const bool place =
      left.type && Any(*left.type, {EntityType::kGpe, EntityType::kNorp});
  const bool word = !left.type && in_.First(left).shape == Shape::kCapital &&
                    (body || event) && !in_.First(left).opens &&
                    in_.First(left).classes.Has(WordClass::kCommon);
  if (!place && !word) return std::nullopt;
  NamePiece whole = Together(left, right, right.type);
  whole.kind = right.kind;
  // The Senate is the U.S. Senate; the Labour Party may be another one.
  if (place && IsAgency(right) && !body) {
    whole.canonical =
        right.canonical.empty() ? in_.Text(right) : right.canonical;
  }
  return whole;
}

std::optional<NamePiece> PieceJoiner::JoinUnknown(const NamePiece& left,
                                                  const NamePiece& right,
                                                  Gap gap) const {
  if (in_.First(right).shape == Shape::kNumber) {
    const bool versioned =
        read_.MayHaveVersion(left) && read_.IsVersion(right) &&
        !in_.title_case &&
        (!in_.Last(left).classes.Has(WordClass::kCommon) ||
         read_.IsFollowedByModel(right) ||
         (!in_.Last(left).opens && read_.IsFollowedByNoNoun(right)));
    if (gap == Gap::kHyphen || versioned) {
      return Together(left, right, std::nullopt);
    }
    return std::nullopt;
  }
  // `Velmora AI`, also in a heading
  const bool company = left.IsSingleWord() && right.IsSingleWord() &&
                       !in_.First(left).classes.Has(WordClass::kCommon) &&
                       in_.First(right).classes.Has(WordClass::kOrg);
  if (in_.title_case && gap != Gap::kHyphen && !company &&
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

// An unknown word before a known name.
std::optional<NamePiece> PieceJoiner::JoinToKnown(const NamePiece& left,
                                                  const NamePiece& right,
                                                  Gap gap) const {
  const bool place = Any(*right.type, {EntityType::kGpe, EntityType::kLoc});
  if (right.first > left.last && place) {
    return Together(left, right, TypeByWords(in_.Words(left)));
  }
  if (left.IsSingleWord() && place &&
      in_.First(left).classes.Has(WordClass::kDirection) && !in_.title_case) {
    return Together(left, right, EntityType::kLoc);
  }
  // `Spaceport` `Cornwall`
  if (left.IsSingleWord() && *right.type == EntityType::kGpe &&
      gap == Gap::kSpace && in_.First(left).classes.Has(WordClass::kFac) &&
      !in_.First(left).opens && !in_.title_case) {
    return Together(left, right, EntityType::kFac);
  }
  const bool given = (in_.First(left).classes.Has(WordClass::kGiven) ||
                      read_.IsInitial(in_.First(left))) &&
                     left.last - left.first <= 2;
  const bool other = *right.type == EntityType::kNorp ||
                     (*right.type == EntityType::kProduct &&
                      !in_.First(right).classes.Has(WordClass::kSurname));
  const bool surname =
      right.IsSingleWord() && !other && in_.First(right).shape != Shape::kUpper;
  if (given && surname) return Together(left, right, EntityType::kPerson);
  // `Velmora Mueller`: the second word is a surname on a list.
  if (gap == Gap::kSpace && left.IsSingleWord() && right.IsSingleWord() &&
      !in_.title_case && *right.type == EntityType::kPerson &&
      in_.First(left).shape == Shape::kCapital &&
      !in_.First(left).classes.Has(WordClass::kCommon) &&
      !in_.First(left).classes.Has(WordClass::kNotName)) {
    return Together(left, right, EntityType::kPerson);
  }
  // `Carrow` `Vale`: a listed word ends a name that is not listed.
  if (gap == Gap::kSpace && right.IsSingleWord() && !in_.title_case &&
      Any(*right.type, {EntityType::kOrg, EntityType::kLoc}) &&
      in_.First(right).classes.Has(WordClass::kCommon) &&
      std::none_of(in_.Words(left).begin(), in_.Words(left).end(),
                   [](const Token& token) {
                     return token.classes.Has(WordClass::kCommon);
                   })) {
    return Together(left, right, EntityType::kOrg);
  }
  // `the Stellan` `Viking`: nothing that the nation could belong to follows.
  if (gap == Gap::kSpace && *right.type == EntityType::kNorp &&
      right.IsSingleWord() && !in_.title_case && read_.FollowsArticle(left) &&
      !in_.First(left).classes.Has(WordClass::kCommon) &&
      read_.EndsPhrase(right)) {
    return Together(left, right, std::nullopt);
  }
  // `Sunrisers` `Hyderabad`, `VfB` `Stuttgart`
  constexpr std::size_t kShortForm = 3;  // letters
  if (gap == Gap::kSpace && *right.type == EntityType::kGpe &&
      !in_.title_case && left.IsSingleWord() && !in_.First(left).opens &&
      (in_.First(left).shape == Shape::kCapital ||
       in_.First(left).span.size() <= kShortForm) &&
      !in_.First(left).classes.Has(WordClass::kCommon) &&
      !in_.First(left).classes.Has(WordClass::kNotName)) {
    return Together(left, right, EntityType::kOrg);
  }
  if (gap == Gap::kHyphen && !in_.First(left).classes.Has(WordClass::kCommon) &&
      Any(*right.type, {EntityType::kPerson, EntityType::kProduct})) {
    return Together(left, right, right.type);
  }
  return std::nullopt;
}

// `Claude` `4`, `Model-3`.
std::optional<NamePiece> PieceJoiner::AddVersion(const NamePiece& left,
                                                 const NamePiece& right,
                                                 Gap gap) const {
  const EntityType type = *left.type;
  const bool product = Any(type, {EntityType::kProduct, EntityType::kFac});
  const bool hyphenated = gap == Gap::kHyphen && type != EntityType::kGpe &&
                          type != EntityType::kPerson;
  if (!hyphenated && !(product && read_.IsVersion(right))) return std::nullopt;
  return Together(left, right, product ? type : EntityType::kProduct);
}

// A known name before unknown words.
std::optional<NamePiece> PieceJoiner::Extend(const NamePiece& left,
                                             const NamePiece& right,
                                             Gap gap) const {
  const EntityType type = *left.type;
  if (in_.First(right).shape == Shape::kNumber) {
    return AddVersion(left, right, gap);
  }
  const bool added = (type == EntityType::kProduct &&
                      in_.First(right).classes.Has(WordClass::kProduct)) ||
                     (type == EntityType::kOrg && right.IsSingleWord() &&
                      in_.First(right).classes.Has(WordClass::kOrg) &&
                      !in_.First(right).classes.Has(WordClass::kNotName));
  if (in_.title_case && gap != Gap::kHyphen && !added &&
      !(type == EntityType::kProduct && read_.IsPersonPair(left, right))) {
    return std::nullopt;
  }
  // `UK` `AI Security Institute`
  const bool body = type == EntityType::kGpe && gap == Gap::kSpace &&
                    right.last - right.first > 1 &&
                    in_.Last(right).classes.Has(WordClass::kOrg) &&
                    !in_.Last(right).classes.Has(WordClass::kNotName);
  if (in_.First(right).classes.Has(WordClass::kNotName) && !body) {
    return std::nullopt;
  }
  if (type == EntityType::kGpe && read_.IsOfOffice(right)) return std::nullopt;
  const auto rest = in_.Words(right);
  const auto rest_type = TypeByWords(rest);
  const bool given = left.IsSingleWord() && gap == Gap::kSpace &&
                     in_.First(left).classes.Has(WordClass::kGiven) &&
                     Any(type, {EntityType::kPerson, EntityType::kOrg});
  if (rest_type == EntityType::kPerson && given && rest.size() < 4) {
    return Together(left, right, rest_type);  // `Dawn` `Reyes-Tucker`
  }
  if (rest_type == EntityType::kPerson) return std::nullopt;
  // `Martin Luther King` `Jr.`
  if (type == EntityType::kPerson && IsGeneration(in_.Word(right.first)) &&
      right.IsSingleWord()) {
    return Together(left, right, type);
  }
  const auto whole = TypeByWords(in_.Words(Together(left, right, {})));
  const bool tail = whole && *whole != EntityType::kPerson;
  if (Any(type, {EntityType::kProduct, EntityType::kOrg}) &&
      left.IsSingleWord() &&
      (rest.size() == 1 || (rest.size() == 2 && rest[1].gap == Gap::kHyphen)) &&
      in_.First(left).classes.Has(WordClass::kGiven) &&
      read_.MayBeSurname(rest.front()) && !tail) {
    return Together(left, right, EntityType::kPerson);
  }
  return ExtendByWords(left, right, whole);
}

// The same, once the words beside are known to be no person and no version;
// `whole` is what the words together say.
std::optional<NamePiece> PieceJoiner::ExtendByWords(
    const NamePiece& left, const NamePiece& right,
    std::optional<EntityType> whole) const {
  const EntityType type = *left.type;
  const bool tail = whole && *whole != EntityType::kPerson;
  const auto rest = in_.Words(right);
  switch (type) {
    case EntityType::kPerson:
      // `Rajiv Gandhi` `International Stadium`
      if (tail && !left.IsSingleWord() && AllCommon(rest)) {
        return Together(left, right, whole);
      }
      if (left.rule == nullptr && rest.size() == 1 && !tail &&
          rest.front().shape == Shape::kCapital &&
          !rest.front().classes.Has(WordClass::kCommon)) {
        return Together(left, right, type);
      }
      return left.IsSingleWord() && !tail && rest.size() == 1 &&
                     in_.First(left).classes.Has(WordClass::kGiven)
                 ? std::optional(Together(left, right, type))
                 : std::nullopt;
    case EntityType::kProduct:
      // `Cobalt` `Ridge Advisors`
      if (whole == EntityType::kOrg && left.IsSingleWord() &&
          in_.First(left).classes.Has(WordClass::kCommon)) {
        return Together(left, right, whole);
      }
      return Together(left, right, type);
    case EntityType::kOrg:
      return Together(left, right, tail ? *whole : type);
    case EntityType::kGpe:
    case EntityType::kLoc:
    case EntityType::kNorp:
      if (tail && *whole != EntityType::kProduct) {
        return Together(left, right, *whole);
      }
      // `Punjab` `Kings`, `Lucknow` `Super Giants`
      if (type == EntityType::kGpe && !in_.First(left).opens &&
          in_.Last(left).shape == Shape::kCapital && AllCommon(rest) &&
          !(in_.First(left).classes.Has(WordClass::kGiven) &&
            read_.MayBeSurname(rest.front()))) {
        return Together(left, right, EntityType::kOrg);
      }
      // `European` `Economic Area`, not the `Russian` `Deputy` Minister
      if (type == EntityType::kNorp && rest.size() <= 3 && AllCommon(rest) &&
          !in_.First(left).opens &&
          (rest.size() == 1 || !read_.IsBeforeOffice(right))) {
        return Together(left, right, EntityType::kOrg);
      }
      // `Paris` `Velmora`, `Minister` `Aden` `Velmora`
      if (left.IsSingleWord() && rest.size() == 1 &&
          ((in_.First(left).classes.Has(WordClass::kGiven) &&
            type != EntityType::kNorp) ||
           (read_.FollowsOffice(left) && read_.MayBeSurname(rest.front())))) {
        return Together(left, right, EntityType::kPerson);
      }
      return std::nullopt;
    case EntityType::kWorkOfArt:
    case EntityType::kEvent:
      // `Nobel` `Foundation`.
      if (whole == EntityType::kOrg && rest.size() == 1) {
        return Together(left, right, *whole);
      }
      return std::nullopt;
    case EntityType::kFac:
    case EntityType::kLaw:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<NamePiece> PieceJoiner::JoinKnown(const NamePiece& left,
                                                const NamePiece& right,
                                                Gap gap) const {
  const EntityType a = *left.type;
  const EntityType b = *right.type;
  // `West` `Yorkshire`
  if (left.IsSingleWord() && gap == Gap::kSpace &&
      in_.First(left).classes.Has(WordClass::kDirection) &&
      Any(b, {EntityType::kGpe, EntityType::kLoc})) {
    return Together(left, right, b);
  }
  // `Liberal Party` of `Canada`: GapBetween lets through nothing else.
  if (a == EntityType::kOrg && right.first > left.last) {
    return Together(left, right, a);
  }
  if (a == EntityType::kOrg && gap == Gap::kSpace &&
      Any(b, {EntityType::kProduct, EntityType::kFac})) {
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
  if (gap == Gap::kHyphen && Any(a, {EntityType::kProduct}) &&
      Any(b, {EntityType::kOrg})) {
    return Together(left, right, a);
  }
  const bool given = left.IsSingleWord() && right.IsSingleWord() &&
                     in_.First(left).classes.Has(WordClass::kGiven) &&
                     Any(b, {EntityType::kPerson, EntityType::kGpe});
  if (given && a != EntityType::kNorp && gap == Gap::kSpace &&
      (b == EntityType::kPerson || a == EntityType::kPerson)) {
    return Together(left, right, EntityType::kPerson);
  }
  return std::nullopt;
}

}  // namespace claimline
