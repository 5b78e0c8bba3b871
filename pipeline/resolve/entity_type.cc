#include "resolve/entity_type.h"

#include <algorithm>

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

bool IsInitial(const Token& token) {
  return token.shape == Shape::kUpper && token.span.size() <= 2;
}

bool HasDigitShape(const Token& token) { return token.shape == Shape::kNumber; }

// `Maria Kowalska`, `W. Somerset Maugham`, `Kai van der Berg`.
bool IsPersonName(std::span<const Token> name) {
  if (name.size() < 2 || name.size() > 5) return false;
  const bool given = name.front().classes.Has(WordClass::kGiven);
  const bool initials =
      IsInitial(name.front()) && name.back().classes.Has(WordClass::kSurname);
  if (!given && !initials) return false;
  return std::all_of(name.begin(), name.end(), [](const Token& token) {
    return token.shape == Shape::kCapital || token.shape == Shape::kMixed ||
           token.shape == Shape::kLower || IsInitial(token);
  });
}

bool AllUncommonCapitals(std::span<const Token> name) {
  return std::all_of(name.begin(), name.end(), [](const Token& token) {
    return (token.shape == Shape::kCapital || token.shape == Shape::kLower) &&
           !token.classes.Has(WordClass::kCommon);
  });
}

}  // namespace

std::optional<EntityType> TypeByWords(std::span<const Token> name) {
  const Token& last = name.back();
  if (name.size() > 1) {
    // `Grant Park` is no person, `Lee Bell` is.
    const bool person = IsPersonName(name);
    const bool sure_person = person && last.classes.Has(WordClass::kSurname);
    if (sure_person && !last.classes.Has(WordClass::kCommon)) {
      return EntityType::kPerson;
    }
    for (const auto& [word_class, type] : kLastWords) {
      if (last.classes.Has(word_class)) return type;
    }
    if (person) return EntityType::kPerson;
    if (name.front().classes.Has(WordClass::kPlaceHead)) {
      return EntityType::kLoc;
    }
    if (std::any_of(name.begin() + 1, name.end(), HasDigitShape)) {
      return EntityType::kProduct;
    }
    for (const Token& token : name.subspan(1)) {
      if (token.classes.Has(WordClass::kOrgOf)) return EntityType::kOrg;
    }
  }
  return std::nullopt;
}

std::optional<EntityType> TypeByContext(std::span<const Token> tokens,
                                        std::uint32_t first, std::uint32_t last,
                                        std::string_view text,
                                        const NameWords& words) {
  const auto classes = [&](const Token& token) {
    return token.shape == Shape::kLower ? words.Find(Slice(text, token.span))
                                        : token.classes;
  };
  const Token* before = first > 0 && (tokens[first].gap == Gap::kSpace ||
                                      tokens[first].gap == Gap::kDot)
                            ? &tokens[first - 1]
                            : nullptr;
  const Token* after = last < tokens.size() ? &tokens[last] : nullptr;
  const std::uint32_t size = last - first;
  if (before != nullptr) {
    const WordClasses c = classes(*before);
    if (c.Has(WordClass::kTitle)) return EntityType::kPerson;
    if (c.Has(WordClass::kRole) && size > 1) return EntityType::kPerson;
    if (before->shape == Shape::kLower) {
      if (c.Has(WordClass::kPersonCue)) return EntityType::kPerson;
      if (c.Has(WordClass::kOrgCue)) return EntityType::kOrg;
      if (c.Has(WordClass::kProductCue)) return EntityType::kProduct;
    }
  }
  if (after != nullptr && after->gap == Gap::kSpace) {
    const WordClasses c = classes(*after);
    if (c.Has(WordClass::kRole)) return EntityType::kOrg;
    if (after->shape == Shape::kLower) {
      if (c.Has(WordClass::kOrgCue)) return EntityType::kOrg;
      if (c.Has(WordClass::kProductCue)) return EntityType::kProduct;
      const WordClasses own = tokens[last - 1].classes;
      if (c.Has(WordClass::kSpeech) &&
          (own.Has(WordClass::kSurname) ||
           (size > 1 && AllUncommonCapitals(tokens.subspan(first, size))))) {
        return EntityType::kPerson;
      }
    }
  }
  return std::nullopt;
}

EntityType TypeByShape(std::span<const Token> name) {
  const Token& first = name.front();
  if (name.size() == 1) {
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
  return EntityType::kOrg;
}

}  // namespace claimline
