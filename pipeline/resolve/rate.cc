#include "resolve/rate.h"

namespace claimline {

std::string ReadDenominator(std::string_view per, const RuleSet& rules) {
  const std::string_view known =
      rules.LexiconNamed("per_unit").Get(per, "unit");
  if (!known.empty()) return std::string(known);
  std::string denominator;
  for (const char c : per) {
    const bool gap = c == ' ' || c == '\n' || c == '\t';
    if (!gap) {
      denominator += c;
    } else if (!denominator.empty() && denominator.back() != ' ') {
      denominator += ' ';
    }
  }
  return denominator;
}

}  // namespace claimline
