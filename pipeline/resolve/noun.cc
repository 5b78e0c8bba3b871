#include "resolve/noun.h"

#include <algorithm>

#include "base/ascii.h"

namespace claimline {
namespace {

std::string Lower(std::string_view word) {
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(), ToAsciiLower);
  return lower;
}

// `JOBS`: no capital tells it from a common noun, nor an acronym.
bool IsShouted(std::string_view word) {
  return word.size() >= 4 && std::none_of(word.begin(), word.end(), [](char c) {
           return IsAsciiLower(c) || IsAsciiDigit(c);
         });
}

// The plurals that their ending tells. Short words and `-ss`, `-us`, `-is` are
// left to the lexicon; an acronym's `s` stands behind a capital (`GPUs`).
bool EndsLikePlural(std::string_view word) {
  if (word.size() < 3 || IsAsciiDigit(word.front())) return false;
  const char last = word.back();
  const char before = word[word.size() - 2];
  if (last == 's' && (IsAsciiUpper(before) || IsAsciiDigit(before)))
    return true;
  if (last == 'S' && !IsShouted(word)) return false;
  if ((last != 's' && last != 'S') || word.size() < 4) return false;
  const std::string_view singular_endings = "suiSUI'";
  return singular_endings.find(before) == std::string_view::npos;
}

std::string_view LastPart(std::string_view word) {
  const auto hyphen = word.rfind('-');
  return hyphen == std::string_view::npos ? word : word.substr(hyphen + 1);
}

NounClass ClassNamed(std::string_view name) {
  if (name == "plural") return NounClass::kPlural;
  if (name == "attributive") return NounClass::kAttributive;
  if (name == "measure") return NounClass::kMeasure;
  return NounClass::kOther;
}

bool EndsWithAny(std::string_view word,
                 std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view e) { return word.ends_with(e); });
}

// Returns `word`, lower case at its end, without its regular plural ending.
std::string WithoutPluralEnding(std::string word) {
  if (!word.ends_with('s')) return word;
  const auto cut = [&](std::size_t letters) {
    word.resize(word.size() - letters);
  };
  if (word.ends_with("ies") && word.size() > 4) {
    cut(3);
    word += 'y';
  } else if (EndsWithAny(word,
                         {"sses", "shes", "ches", "xes", "zzes", "oes"})) {
    cut(2);
  } else {
    cut(1);
  }
  return word;
}

// A capital at the start alone may be that of a heading.
bool IsCommonNoun(std::string_view singular, const RuleSet& rules) {
  return rules.LexiconNamed("common_word").Find(singular) != nullptr;
}

}  // namespace

NounClass ClassOfNoun(std::string_view word, const RuleSet& rules) {
  const Lexicon& nouns = rules.LexiconNamed("noun");
  if (const auto* row = nouns.Find(word)) {
    return ClassNamed(row->cells[2]);
  }
  const std::string_view last = LastPart(word);
  if (last.size() != word.size()) {
    if (const auto* row = nouns.Find(last)) {
      const NounClass found = ClassNamed(row->cells[2]);
      return found == NounClass::kMeasure ? NounClass::kOther : found;
    }
  }
  return EndsLikePlural(last) ? NounClass::kPlural : NounClass::kOther;
}

std::string SingularOf(std::string_view noun, const RuleSet& rules) {
  const Lexicon& nouns = rules.LexiconNamed("noun");
  const std::string_view known = nouns.Get(noun, "singular");
  if (!known.empty()) return std::string(known);

  const std::string_view last = LastPart(noun);
  const std::string_view head = noun.substr(0, noun.size() - last.size());
  const std::string_view known_last = nouns.Get(last, "singular");
  if (!known_last.empty() && !head.empty()) {
    return Lower(head) + std::string(known_last);
  }
  const bool acronym = std::any_of(noun.begin() + 1, noun.end(), [](char c) {
    return IsAsciiUpper(c) || IsAsciiDigit(c);
  });
  if (acronym && !IsShouted(noun)) {
    return WithoutPluralEnding(std::string(noun));
  }
  if (IsShouted(noun)) return WithoutPluralEnding(Lower(noun));
  const std::string singular = WithoutPluralEnding(std::string(noun));
  const bool people = rules.LexiconNamed("norp").Find(noun) != nullptr;
  const bool name =
      IsAsciiUpper(noun.front()) && (people || !IsCommonNoun(singular, rules));
  return name ? singular : Lower(singular);
}

}  // namespace claimline
