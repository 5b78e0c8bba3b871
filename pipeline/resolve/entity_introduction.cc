#include "resolve/entity_introduction.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "base/ascii.h"
#include "base/span.h"
#include "resolve/one_of.h"

namespace claimline {

// Returns the type that a noun shows: of `a generator`, `a startup`.
std::optional<EntityType> IntroductionReader::TypeOfNoun(
    const Token& noun) const {
  const WordClasses c = ClassesOf(noun, text_, words_);
  if (c.Has(WordClass::kOrgCue)) return EntityType::kOrg;
  if (c.Has(WordClass::kProductCue)) return EntityType::kProduct;
  if (c.Has(WordClass::kWork)) return EntityType::kWorkOfArt;
  if (noun.shape != Shape::kLower || c.Has(WordClass::kRole)) {
    return std::nullopt;
  }
  // What ends the names of bridges and rivers.
  std::string capital(Slice(text_, noun.span));
  capital.front() = ToAsciiUpper(capital.front());
  const WordClasses ending = words_.Exact(capital);
  if (ending.Has(WordClass::kOrg) || ending.Has(WordClass::kProduct)) {
    return std::nullopt;
  }
  if (ending.Has(WordClass::kFac)) return EntityType::kFac;
  if (ending.Has(WordClass::kLoc)) return EntityType::kLoc;
  return std::nullopt;
}

std::optional<EntityType> IntroductionReader::Before(std::uint32_t first,
                                                     std::uint32_t last) const {
  const bool apposition =
      first > 1 && tokens_[first - 1].gap == Gap::kComma &&
      Slice(text_, tokens_[first - 1].span) == "the" &&
      (last == tokens_.size() || tokens_[last].gap == Gap::kComma);
  return apposition ? TypeOfNoun(tokens_[first - 2]) : std::nullopt;
}

std::optional<EntityType> IntroductionReader::NamedAs(
    std::uint32_t first) const {
  constexpr std::string_view kVerbs[] = {"called", "named",    "dubbed",
                                         "titled", "entitled", "codenamed"};
  if (first < 2 || !IsOneOf(Slice(text_, tokens_[first - 1].span), kVerbs)) {
    return std::nullopt;
  }
  const Token& noun = tokens_[first - 2];
  if (ClassesOf(noun, text_, words_).Has(WordClass::kPlaceNoun))
    return EntityType::kGpe;
  return TypeOfNoun(noun);
}

// Whether two words with capitals end before `last`, a given name before the
// second: `Wes Streeting`, whatever `streeting` is.
bool IntroductionReader::IsFullName(std::uint32_t last) const {
  return last > 1 && tokens_[last - 1].gap == Gap::kSpace &&
         tokens_[last - 1].shape == Shape::kCapital &&
         tokens_[last - 2].shape == Shape::kCapital &&
         tokens_[last - 2].classes.Has(WordClass::kGiven);
}

std::optional<EntityType> IntroductionReader::Behind(std::uint32_t last) const {
  constexpr std::uint32_t kReach = 5;  // words of what introduces it
  if (last >= tokens_.size() || tokens_[last].shape != Shape::kLower) {
    return std::nullopt;
  }
  const std::uint32_t end_of_name = last;
  // `Velmora is a startup`
  constexpr std::string_view kCopulas[] = {"is", "was", "became", "remains"};
  if (tokens_[last].gap == Gap::kSpace && last + 1 < tokens_.size() &&
      IsOneOf(Slice(text_, tokens_[last].span), kCopulas)) {
    ++last;
  } else if (tokens_[last].gap != Gap::kComma) {
    return std::nullopt;
  }
  const std::string_view article = Slice(text_, tokens_[last].span);
  constexpr std::string_view kArticles[] = {"a",   "an",  "the",  "its",
                                            "his", "her", "their"};
  if (!IsOneOf(article, kArticles)) return std::nullopt;
  const WordClasses own = tokens_[end_of_name - 1].classes;
  const bool personal =
      own.Has(WordClass::kGiven) || own.Has(WordClass::kSurname);
  const std::size_t end =
      std::min<std::size_t>(tokens_.size(), last + 1 + kReach);
  for (std::uint32_t i = last + 1; i < end; ++i) {
    const Gap gap = tokens_[i].gap;
    if (gap != Gap::kSpace && gap != Gap::kHyphen && gap != Gap::kPossessive) {
      return std::nullopt;
    }
    const WordClasses c = ClassesOf(tokens_[i], text_, words_);
    // Not the `first` of `its first game`, the `once` of `a once-daily pill`.
    const bool joined = i == last + 1 || (i + 1 < tokens_.size() &&
                                          tokens_[i + 1].gap == Gap::kHyphen);
    if (c.Has(WordClass::kFunction) && !joined) return std::nullopt;
    // Not the `startup` of `a startup founder`.
    if (!EndsPhrase(i)) continue;
    if (c.Has(WordClass::kPlaceCue) && c.Has(WordClass::kPlaceNoun)) {
      return EntityType::kGpe;
    }
    if (c.Has(WordClass::kRole) && IsFullName(end_of_name)) {
      return EntityType::kPerson;
    }
    if (personal) continue;
    if (const auto type = TypeOfNoun(tokens_[i])) return type;
  }
  return std::nullopt;
}

// Whether no noun goes on behind the word at `at`.
bool IntroductionReader::EndsPhrase(std::uint32_t at) const {
  if (at + 1 >= tokens_.size()) return true;
  const Token& next = tokens_[at + 1];
  if (next.gap == Gap::kPossessive) return false;
  return next.gap != Gap::kSpace ||
         ClassesOf(next, text_, words_).Has(WordClass::kFunction) ||
         Slice(text_, next.span).ends_with("ed");
}

}  // namespace claimline
