#include "resolve/rate.h"

#include <iterator>
#include <sstream>
#include <vector>

namespace claimline {
namespace {

// `million` for the `1M` of `1M tokens`; other words as they are.
std::string_view SpellOutMagnitude(std::string_view word) {
  if (word == "1M" || word == "1m" || word == "M") return "million";
  if (word == "1K" || word == "1k" || word == "K") return "thousand";
  return word;
}

// One denominator: `million input tokens`, `yr`.
std::string ReadOne(std::string_view per, const RuleSet& rules) {
  std::istringstream stream{std::string(per)};
  std::vector<std::string> words(std::istream_iterator<std::string>(stream),
                                 {});
  const bool counted =
      words.size() > 1 && (words.front() == "1" || words.front() == "a");
  if (counted) words.erase(words.begin());
  if (words.size() > 1) words.front() = SpellOutMagnitude(words.front());
  std::string denominator;
  for (const std::string& word : words) {
    if (!denominator.empty()) denominator += ' ';
    denominator += word;
  }
  const std::string_view known =
      rules.LexiconNamed("per_unit").Get(denominator, "unit");
  return known.empty() ? denominator : std::string(known);
}

// What parts two denominators in `per`; empty where it is one.
std::string_view Parting(std::string_view per) {
  for (const std::string_view parting : {"/", " per ", " a ", " an "}) {
    const auto at = per.find(parting);
    if (at != 0 && at != std::string_view::npos) return parting;
  }
  return {};
}

}  // namespace

std::string ReadDenominator(std::string_view per, const RuleSet& rules) {
  const std::string_view parting = Parting(per);
  if (parting.empty()) return ReadOne(per, rules);
  const auto at = per.find(parting);
  return ReadOne(per.substr(0, at), rules) + "/" +
         ReadOne(per.substr(at + parting.size()), rules);
}

}  // namespace claimline
