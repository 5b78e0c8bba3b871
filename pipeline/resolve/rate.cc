#include "resolve/rate.h"

#include <sstream>

namespace claimline {

std::string ReadDenominator(std::string_view per, const RuleSet& rules) {
  const std::string_view known =
      rules.LexiconNamed("per_unit").Get(per, "unit");
  if (!known.empty()) return std::string(known);
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
  return denominator;
}

}  // namespace claimline
