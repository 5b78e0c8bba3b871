#include "link/verbs.h"

#include <algorithm>
#include <string_view>

namespace claimline {
namespace {

// `a plant that turns out`: before unit `i` a relative pronoun.
bool FollowsRelative(std::span<const Unit> units, int i) {
  if (Has(units[i - 1].word.roles, WordRole::kRelative)) return true;
  if (i < 2 || units[i - 1].text != "that") return false;
  // `the year that starts in May`
  return units[i - 2].is_date ||
         (units[i - 2].type == Unit::Type::kWord && !units[i - 2].verb &&
          CanBeNoun(units[i - 2].word.roles));
}

// `Acme eyes a`, `a plant that turns out`: what ends in -s between a name or a
// relative pronoun and an article or the like.
bool StandsAsVerb(std::span<const Unit> units, int i) {
  const auto count = static_cast<int>(units.size());
  if (i < 1 || i + 1 >= count || units[i].word.roles.any()) return false;
  const std::string_view word = units[i].text;
  const bool formed = word.size() > 3 && word.ends_with('s') &&
                      !word.ends_with("ss") && word.front() >= 'a';
  if (!formed) return false;
  const Unit& next = units[i + 1];
  const bool object = Has(next.word.roles, WordRole::kDeterminer) ||
                      Has(next.word.roles, WordRole::kPossessive);
  if (units[i - 1].type == Unit::Type::kName) {
    return object && !units[i - 1].owner;
  }
  const bool particle = next.text == "out" || next.text == "up" ||
                        next.text == "off" || next.text == "down";
  return (object || particle || next.type == Unit::Type::kValue) &&
         FollowsRelative(units, i);
}

bool IsPlural(std::string_view word) {
  return (word.ends_with('s') && !word.ends_with("ss") &&
          !word.ends_with("us")) ||
         word.ends_with("ople") || word.ends_with("men") ||
         word.ends_with("ren");
}

// `analysts at Acme` up to unit `at`: what follows agrees with the plural.
bool FollowsPlural(std::span<const Unit> units, int at) {
  constexpr int kLongest = 6;  // units of a noun phrase
  int first = at;
  while (first > 0 && first > at - kLongest &&
         (units[first].type == Unit::Type::kName ||
          (units[first].type == Unit::Type::kWord &&
           (CanBeNoun(units[first].word.roles) ||
            Has(units[first].word.roles, WordRole::kDeterminer))))) {
    --first;
  }
  return first > 0 && first < at &&
         Has(units[first].word.roles, WordRole::kPreposition) &&
         units[first - 1].type == Unit::Type::kWord &&
         IsPlural(units[first - 1].text);
}

// `A previous plan`: a plain form is a verb only after a plural, `to`, another
// verb, a mark or the words of a clause's head.
bool IsNounOfPlainForm(std::span<const Unit> units, int at) {
  const Unit& before = units[at];
  if (FollowsPlural(units, at)) return false;
  if (before.type == Unit::Type::kName) {
    const bool pair =
        at > 0 && Has(units[at - 1].word.roles, WordRole::kConjunction);
    return !before.owner && !pair;
  }
  if (before.type != Unit::Type::kWord || before.verb ||
      !CanBeNoun(before.word.roles)) {
    return false;
  }
  return !IsPlural(before.text);
}

// `label costs rose`, `records show`: of two verbs the first is a plural, if it
// can be one; but not `helps cut`.
bool IsPluralBeforeVerb(std::span<const Unit> units, int i) {
  if (i + 1 >= static_cast<int>(units.size())) return false;
  const WordRoles before = i > 0 ? units[i - 1].word.roles : WordRoles();
  const WordRoles roles = units[i].word.roles;
  return units[i].text.ends_with('s') && !Has(roles, WordRole::kAuxiliary) &&
         !Has(roles, WordRole::kCausative) &&
         Has(units[i + 1].word.roles, WordRole::kVerb) &&
         !Has(before, WordRole::kPronoun) && !Has(before, WordRole::kRelative);
}

// The `Affected` of `Affected staff will leave`, at the head of a sentence that
// has its verb elsewhere, but not the `Reduced` of `Reduced data costs by 25%`.
bool QualifiesNoun(std::span<const Unit> units, int i) {
  if (!units[i].text.ends_with("ed")) return false;
  const auto rest = units.subspan(i + 1);
  return !rest.empty() && rest.front().type == Unit::Type::kWord &&
         CanBeNoun(rest.front().word.roles) &&
         std::any_of(rest.begin(), rest.end(), [](const Unit& unit) {
           return Has(unit.word.roles, WordRole::kAuxiliary);
         });
}

}  // namespace

bool IsVerbAt(std::span<const Unit> units, int i) {
  if (StandsAsVerb(units, i)) return true;
  if (Has(units[i].word.roles, WordRole::kAuxiliary)) return true;
  if (!Has(units[i].word.roles, WordRole::kVerb)) return false;
  // `the privately held company`, `the 2026 launch`: the article is what
  // counts.
  int at = i - 1;
  while (at > 0 &&
         (Has(units[at].word.roles, WordRole::kAdverb) || units[at].is_date)) {
    --at;
  }
  if (IsPluralBeforeVerb(units, i)) return false;
  if (at < 0) return !QualifiesNoun(units, i);
  // `Many believe`
  if (Has(units[at].word.roles, WordRole::kPronoun) &&
      Has(units[i].word.roles, WordRole::kSpeech)) {
    return true;
  }
  const Unit& before = units[at];
  if (Has(before.word.roles, WordRole::kInfinitive)) return true;
  // `a drug that costs`
  if (at > 0 && Has(before.word.roles, WordRole::kSubordinator) &&
      units[at - 1].type == Unit::Type::kWord && !units[at - 1].verb &&
      CanBeNoun(units[at - 1].word.roles)) {
    return true;
  }
  if (Has(units[i].word.roles, WordRole::kPlain) &&
      IsNounOfPlainForm(units, at)) {
    return false;
  }
  return !before.owner && !Has(before.word.roles, WordRole::kDeterminer) &&
         !Has(before.word.roles, WordRole::kPossessive) &&
         !Has(before.word.roles, WordRole::kPreposition);
}

}  // namespace claimline
