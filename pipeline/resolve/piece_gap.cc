#include "resolve/piece_gap.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "resolve/name_forms.h"

namespace claimline {
namespace {

// `Ports and Harbors Authority`.
bool IsListOfTasks(const NamePiece& left, const NamePiece& right,
                   const PieceSentence& in) {
  const auto common = [](const Token& token) {
    return token.classes.Has(WordClass::kCommon);
  };
  const auto words = in.Words(left);
  // The words behind `and`, which need not have been joined yet.
  auto rest = in.tokens.subspan(right.first);
  std::size_t length = 1;
  while (length < rest.size() && rest[length].gap == Gap::kSpace &&
         rest[length].shape == Shape::kCapital) {
    ++length;
  }
  rest = rest.first(length);
  return !left.type && !right.type && length > 1 &&
         std::all_of(words.begin() + (words.size() > 1), words.end(), common) &&
         std::all_of(rest.begin(), rest.end(), common) &&
         !words.front().opens &&
         (rest.back().classes.Has(WordClass::kOrg) ||
          rest.back().classes.Has(WordClass::kOrgOf)) &&
         !in.Last(left).classes.Has(WordClass::kOrg);
}

// `Women's Health Initiative`, `St Cuthbert's Primary School`: the owner is
// part of the name.
bool LinkedByOwnership(const NamePiece& left, const NamePiece& right,
                       const PieceSentence& in) {
  constexpr std::string_view kOwners[] = {
      "Children", "Women",    "Men",      "People",  "Veterans", "Girls",
      "Boys",     "Teachers", "Nurses",   "Farmers", "Workers",  "Writers",
      "Players",  "Drivers",  "Citizens", "Firemen", "Students", "Lawyers"};
  const std::string_view owner = in.Word(left.last - 1);
  const std::string_view first = in.Word(left.first);
  const bool owns =
      std::find(std::begin(kOwners), std::end(kOwners), owner) !=
          std::end(kOwners) ||
      (left.last - left.first == 2 && (first == "St" || first == "St."));
  if (in.title_case || !owns) return false;
  const WordClasses last = in.Last(right).classes;
  return last.Has(WordClass::kCommon) &&
         (last.Has(WordClass::kOrg) || last.Has(WordClass::kFac) ||
          last.Has(WordClass::kEvent));
}

// `Kai van der Berg`, `Battle of Midway`.
bool LinkedByWords(const NamePiece& left, const NamePiece& right,
                   const PieceSentence& in) {
  if (in.title_case || right.first - left.last > 2) return false;
  if (right.first - left.last == 1 && in.Word(left.last) == "of") {
    const WordClasses c = in.Last(left).classes;
    if ((!left.type || *left.type == EntityType::kOrg) && right.type &&
        *right.type == EntityType::kGpe && left.last - left.first > 1 &&
        c.Has(WordClass::kCommon) && c.Has(WordClass::kOrgOf)) {
      return true;
    }
    return !left.type &&
           (c.Has(WordClass::kLoc) || c.Has(WordClass::kFac) ||
            c.Has(WordClass::kEvent) || c.Has(WordClass::kPlaceHead) ||
            c.Has(WordClass::kLaw));
  }
  if (right.first - left.last == 1 && in.Word(left.last) == "and") {
    return IsListOfTasks(left, right, in);
  }
  for (std::uint32_t i = left.last; i < right.first; ++i) {
    if (!in.words->Find(in.Word(i)).Has(WordClass::kParticle)) return false;
  }
  return !left.type || *left.type == EntityType::kPerson;
}

}  // namespace

std::optional<Gap> GapBetween(const NamePiece& left, const NamePiece& right,
                              const PieceSentence& sentence) {
  if (right.first == left.last) {
    const Gap gap = sentence.First(right).gap;
    if (gap == Gap::kSpace || gap == Gap::kHyphen || gap == Gap::kAmpersand) {
      return gap;
    }
    if (gap == Gap::kPossessive && LinkedByOwnership(left, right, sentence)) {
      return Gap::kSpace;
    }
    // `Acme, Inc.`
    if (gap == Gap::kComma && right.IsSingleWord() &&
        IsLegalForm(sentence.Word(right.first))) {
      return Gap::kSpace;
    }
    return std::nullopt;
  }
  // `Khalil al-Hayya`
  const bool hyphened =
      right.first - left.last == 1 && sentence.First(right).gap == Gap::kHyphen;
  for (std::uint32_t i = left.last; i < right.first + !hyphened; ++i) {
    if (sentence.tokens[i].gap != Gap::kSpace) return std::nullopt;
  }
  if (sentence.First(right).shape == Shape::kNumber) return std::nullopt;
  return LinkedByWords(left, right, sentence) ? std::optional(Gap::kSpace)
                                              : std::nullopt;
}

}  // namespace claimline
