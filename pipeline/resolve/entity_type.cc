#include "resolve/entity_type.h"

#include <algorithm>
#include <utility>

namespace claimline {
namespace {

// The classes of last words and the types they show, the surer first.
constexpr std::pair<WordClass, EntityType> kLastWords[] = {
    {WordClass::kOrg, EntityType::kOrg},
    {WordClass::kLaw, EntityType::kLaw},
    {WordClass::kGpe, EntityType::kGpe},
    {WordClass::kLoc, EntityType::kLoc},
    {WordClass::kFac, EntityType::kFac},
    {WordClass::kEvent, EntityType::kEvent},
    {WordClass::kWork, EntityType::kWorkOfArt},
    {WordClass::kProduct, EntityType::kProduct},
};

// `W.`, `J.P.`: capitals with a dot each.
bool IsInitial(const Token& token) {
  return token.shape == Shape::kUpper && token.is_initial;
}

// `5` of `Velmora 5`, `K3` of `Velmora K3`
bool IsVersion(const Token& token) {
  return token.shape == Shape::kNumber ||
         (token.has_digit && token.shape == Shape::kUpper);
}

// `Maria Kowalska`, `W. Somerset Maugham`, `Kai van der Berg`.
bool IsPersonName(std::span<const Token> name) {
  if (name.size() < 2 || name.size() > 5) return false;
  const bool given = name.front().classes.Has(WordClass::kGiven);
  const bool initials = IsInitial(name.front()) &&
                        name.back().shape == Shape::kCapital &&
                        !name.back().classes.Has(WordClass::kOrg);
  if (!given && !initials) return false;
  const WordClasses last = name.back().classes;
  if (last.Has(WordClass::kCommon) && !last.Has(WordClass::kSurname)) {
    return false;  // `Lila Sciences`
  }
  return std::all_of(name.begin(), name.end(), [](const Token& token) {
    return token.shape == Shape::kCapital || token.shape == Shape::kMixed ||
           token.shape == Shape::kLower || IsInitial(token);
  });
}

}  // namespace

bool AllUncommonCapitals(std::span<const Token> name) {
  return std::all_of(name.begin(), name.end(), [](const Token& token) {
    return (token.shape == Shape::kCapital || token.shape == Shape::kLower) &&
           !token.classes.Has(WordClass::kCommon);
  });
}

std::optional<EntityType> TypeByWords(std::span<const Token> name) {
  const Token& last = name.back();
  if (name.size() > 1) {
    // `Grant Park` is no person, `Lee Bell` is.
    const bool person = IsPersonName(name);
    const bool sure_person = person && last.classes.Has(WordClass::kSurname);
    // `Georgia Power`: a listed place before what ends companies' names.
    const bool company = last.classes.Has(WordClass::kOrg) &&
                         name.front().classes.Has(WordClass::kListed);
    if (sure_person && !company &&
        (!last.classes.Has(WordClass::kCommon) ||
         !name.front().classes.Has(WordClass::kCommon))) {
      return EntityType::kPerson;
    }
    // `Orrow School District`
    if (name.size() > 2 && last.classes.Has(WordClass::kLoc) &&
        name[name.size() - 2].classes.Has(WordClass::kOrgOf)) {
      return EntityType::kOrg;
    }
    for (const auto& [word_class, type] : kLastWords) {
      const bool given = name.size() == 2 && type == EntityType::kLaw &&
                         name.front().classes.Has(WordClass::kGiven);
      if (given && last.classes.Has(word_class)) {
        return EntityType::kPerson;  // `Nathan Law`
      }
      if (last.classes.Has(word_class)) return type;
    }
    // `Turkana East`
    if (name.size() == 2 && last.classes.Has(WordClass::kDirection) &&
        !name.front().classes.Has(WordClass::kCommon)) {
      return EntityType::kGpe;
    }
    if (person) return EntityType::kPerson;
    if (name.front().classes.Has(WordClass::kPlaceHead)) {
      return name.front().classes.Has(WordClass::kFac) ? EntityType::kFac
                                                       : EntityType::kLoc;
    }
    if (name.size() == 2 && IsVersion(last) &&
        name.front().classes.Has(WordClass::kFac)) {
      return EntityType::kFac;  // `Stadium 1`
    }
    if (std::any_of(name.begin() + 1, name.end(), IsVersion)) {
      return EntityType::kProduct;
    }
    for (const Token& token : name) {
      if (token.classes.Has(WordClass::kOrgOf)) return EntityType::kOrg;
    }
  }
  return std::nullopt;
}

EntityType TypeByShape(std::span<const Token> name) {
  const Token& first = name.front();
  if (name.size() == 1) {
    if (first.has_digit) return EntityType::kProduct;
    if (first.shape == Shape::kCapital &&
        (first.classes.Has(WordClass::kSurname) ||
         first.classes.Has(WordClass::kGiven))) {
      return EntityType::kPerson;
    }
    return EntityType::kOrg;
  }
  if (name.size() <= 3 && AllUncommonCapitals(name)) {
    return EntityType::kPerson;
  }
  // `Nadia Lark`
  if (name.size() == 2 && first.classes.Has(WordClass::kGiven) &&
      !first.classes.Has(WordClass::kCommon) &&
      name.back().shape == Shape::kCapital && name.back().span.size() < 6) {
    return EntityType::kPerson;
  }
  // `Calum Miller`: the trade is a surname as well.
  if (name.size() == 2 && AllUncommonCapitals(name.first(1)) &&
      name.back().shape == Shape::kCapital &&
      name.back().classes.Has(WordClass::kSurname)) {
    return EntityType::kPerson;
  }
  return EntityType::kOrg;
}

}  // namespace claimline
