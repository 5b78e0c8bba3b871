#include "resolve/name_forms.h"

#include <algorithm>
#include <iterator>

namespace claimline {

bool IsLegalForm(std::string_view word) {
  constexpr std::string_view kForms[] = {
      "Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "LLC", "PLC",
      "plc", "SE",   "AG",   "SA",    "NV",  "GmbH", "LP",  "L.P."};
  return std::find(std::begin(kForms), std::end(kForms), word) !=
         std::end(kForms);
}

bool IsGeneration(std::string_view word) {
  constexpr std::string_view kWords[] = {"Jr", "Jr.", "Sr", "Sr.",
                                         "II", "III", "IV"};
  return std::find(std::begin(kWords), std::end(kWords), word) !=
         std::end(kWords);
}

bool IsRomanNumeral(std::string_view word) {
  return !word.empty() && word.find_first_not_of("IVX") == word.npos;
}

bool IsVersionFigure(std::string_view word) {
  if (word.find(',') != std::string_view::npos || word.size() > 6) return false;
  const bool year = word.size() == 4 &&
                    (word.starts_with("19") || word.starts_with("20")) &&
                    word.find('.') == std::string_view::npos;
  return !year;
}

bool IsCorporateEnding(std::string_view rest) {
  constexpr std::string_view kEndings[] = {
      "Inc",      "Inc.",       "Corp",         "Corp.",      "Corporation",
      "Ltd",      "Ltd.",       "Limited",      "LLC",        "PLC",
      "plc",      "AG",         "SE",           "SA",         "NV",
      "GmbH",     "Co",         "Co.",          "Company",    "Group",
      "Holdings", "Holding",    "Systems",      "Financial",  "Technologies",
      "Motors",   "Industries", "Incorporated", "Platforms",  "Networks",
      "Software", "Solutions",  "Enterprises",  "Electronics"};
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    if (std::find(std::begin(kEndings), std::end(kEndings), word) ==
        std::end(kEndings)) {
      return false;
    }
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  return true;
}

}  // namespace claimline
