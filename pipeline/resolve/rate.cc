#include "resolve/rate.h"

#include <sstream>

namespace claimline {
namespace {

// One denominator: `million input tokens`, `yr`.
std::string ReadOne(std::string_view per, const RuleSet& rules) {
  std::string denominator;
  std::istringstream words{std::string(per)};
  for (std::string word; words >> word;) {
    const bool first = denominator.empty();
    if (first && (word == "1" || word == "a")) continue;
    if (first && (word == "1M" || word == "1m")) word = "million";
    if (first && (word == "1K" || word == "1k")) word = "thousand";
    if (!first) denominator += ' ';
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
