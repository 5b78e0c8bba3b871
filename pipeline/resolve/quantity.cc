#include "resolve/quantity.h"

#include <string>

#include "resolve/bounds.h"
#include "resolve/numeral.h"
#include "resolve/rate.h"

namespace claimline {
namespace {

constexpr int kInchesPerFoot = 12;

std::string_view Trim(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

// Returns the name of the unit `said`; empty for an unknown one. A symbol is
// taken as it is written before it is taken for a word.
std::string_view UnitName(std::string_view said, const RuleSet& rules) {
  const Lexicon& symbols = rules.LexiconNamed("unit_symbol");
  const Lexicon::Row* row = symbols.Find(said);
  if (row != nullptr && row->cells.front() == said) return row->cells[1];
  const std::string_view word =
      rules.LexiconNamed("unit_word").Get(said, "unit");
  if (!word.empty() || row == nullptr) return word;
  return row->cells[1];
}

// Returns the name of `said`, which may be a quotient (`GB/s`, `mg/dL`).
std::string ReadUnit(std::string_view said, const RuleSet& rules) {
  const std::string_view whole = UnitName(said, rules);
  const auto line = said.rfind('/');
  if (!whole.empty() || line == std::string_view::npos) {
    return std::string(whole);
  }
  const std::string_view numerator = Trim(said.substr(0, line));
  std::string_view above = UnitName(numerator, rules);
  if (above.empty()) {
    above = rules.LexiconNamed("unit_letter").Get(numerator, "unit");
  }
  const std::string_view below =
      rules.LexiconNamed("unit_per").Get(Trim(said.substr(line + 1)), "unit");
  if (above.empty() || below.empty()) return {};
  return std::string(above) + '/' + std::string(below);
}

// `5 ft 2 in`: the figure in feet, the minor one in inches.
std::optional<NumericValue> AddInches(const NumericValue& feet,
                                      std::string_view inches,
                                      const RuleSet& rules) {
  const auto rest = ParseFigure(inches, {}, rules);
  if (!feet.amount || !rest) return std::nullopt;
  const auto whole = feet.amount->Times(Decimal(kInchesPerFoot));
  const auto sum = whole ? whole->Plus(*rest) : std::nullopt;
  if (!sum) return std::nullopt;
  return Bounded(*sum, feet.mod);
}

}  // namespace

std::optional<Value> ResolveQuantity(const Mention& mention,
                                     std::string_view text,
                                     const RuleSet& rules) {
  auto value = ReadBounds(mention, text, rules);
  if (!value) return std::nullopt;
  if (mention.Find(Part::kMinor)) {
    value = AddInches(*value, mention.Text(Part::kMinor, text), rules);
    if (!value) return std::nullopt;
  }
  const std::string_view meant = mention.rule->Means("unit");
  std::string unit = meant.empty()
                         ? ReadUnit(mention.Text(Part::kUnit, text), rules)
                         : std::string(meant);
  if (unit.empty()) return std::nullopt;
  if (mention.Find(Part::kPer)) {
    const std::string_view per = mention.Text(Part::kPer, text);
    const std::string_view known =
        rules.LexiconNamed("unit_per").Get(per, "unit");
    if (known.empty()) {
      value->per = ReadDenominator(per, rules);
    } else {
      unit += '/';
      unit += known;
    }
  }
  value->unit = std::move(unit);
  return *std::move(value);
}

}  // namespace claimline
