#include "resolve/money.h"

#include <algorithm>
#include <string>
#include <vector>

#include "resolve/bounds.h"
#include "resolve/numeral.h"
#include "resolve/rate.h"

namespace claimline {
namespace {

// A currency as one of its surfaces says it.
struct Currency {
  std::string code;
  int digits = 0;  // by which the surface's unit is smaller: `cents` 2
};

// Whether `word` is one of the words of `list`.
bool IsAmong(std::string_view word, std::string_view list) {
  const std::vector<std::string_view> words = SplitWords(list);
  return std::find(words.begin(), words.end(), word) != words.end();
}

int ReadDigits(std::string_view digits) {
  return digits.empty() ? 0 : digits.front() - '0';
}

// Returns the currency of `surface`; none for an empty or unknown one.
std::optional<Currency> FindCurrency(std::string_view surface,
                                     const Context& context,
                                     const RuleSet& rules) {
  for (const std::string_view name :
       {"currency_symbol", "currency_code", "currency_code_word",
        "currency_name", "currency_minor"}) {
    const Lexicon& lexicon = rules.LexiconNamed(name);
    const std::string_view code = lexicon.Get(surface, "code");
    if (code.empty()) continue;
    const Lexicon& countries = rules.LexiconNamed("currency_country");
    const std::string_view noun = countries.Get(context.country, "noun");
    const bool local =
        !noun.empty() && IsAmong(noun, lexicon.Get(surface, "shared"));
    return Currency{
        std::string(local ? countries.Get(context.country, "code") : code),
        ReadDigits(lexicon.Get(surface, "digits"))};
  }
  return std::nullopt;
}

// Returns the currency of the amount said last before `end`, whose sign touches
// its figure or whose name stands behind it: `30.3bn euros, from`.
std::optional<Currency> CurrencyBefore(std::string_view text, std::size_t end,
                                       const Context& context,
                                       const RuleSet& rules) {
  constexpr std::size_t kReach = 64;  // as far as a guard of the rule sees
  std::string_view before = text.substr(0, end);
  before.remove_prefix(end - std::min(end, kReach));
  // `2bn euros ($2.4bn), from`: a conversion.
  const auto open = before.rfind('(');
  if (before.find(')', std::min(open, before.size())) != before.npos) {
    before = before.substr(0, open);
  }
  const auto words = SplitWords(before);
  for (auto word = words.rbegin(); word != words.rend(); ++word) {
    const auto figure = word->find_first_of("0123456789");
    const bool name =
        figure == word->npos &&
        rules.LexiconNamed("currency_name").Find(*word) != nullptr;
    const std::string_view surface = name ? *word : word->substr(0, figure);
    if (!name && (figure == word->npos || figure == 0)) continue;
    if (auto found = FindCurrency(surface, context, rules)) return found;
  }
  return std::nullopt;
}

std::optional<Currency> ReadCurrency(const Mention& mention,
                                     std::string_view text,
                                     const Context& context,
                                     const RuleSet& rules) {
  const std::string_view surface = mention.Text(Part::kCurrency, text);
  if (!surface.empty()) {
    if (auto found = FindCurrency(surface, context, rules)) return found;
    // `American euros`: a country that has no such currency.
    return FindCurrency(SplitWords(surface).back(), context, rules);
  }
  const std::string_view means = mention.rule->Means("currency");
  if (means == "before") {
    const auto figure = mention.Find(Part::kFigure);
    if (!figure) return std::nullopt;
    auto said = CurrencyBefore(text, figure->start, context, rules);
    const std::string_view digits = mention.rule->Means("digits");
    if (said && !digits.empty()) said->digits = ReadDigits(digits);
    return said;
  }
  auto meant = FindCurrency(means, context, rules);
  if (meant) meant->digits = ReadDigits(mention.rule->Means("digits"));
  return meant;
}

// Whether the point of `figure` parts thousands, since `code` is a currency
// whose coins are no longer in use, `Rp 31.500`, or since it is written with
// decimal commas at home and nobody says a third decimal of zero: `€1.250`.
bool PointPartsGroups(std::string_view figure, std::string_view code,
                      const RuleSet& rules) {
  const auto point = figure.find('.');
  if (point == figure.npos || figure.size() != point + 4) return false;
  if (code == "EUR" && figure.back() == '0') return true;
  return rules.LexiconNamed("currency_code").Get(code, "places") == "0";
}

// Whether the points of all figures of `mention` part thousands.
bool HasGroups(const Mention& mention, std::string_view text,
               std::string_view code, const RuleSet& rules) {
  if (mention.Find(Part::kScale)) return false;
  // `$1 = 106.870 yen`: what a currency costs has decimals.
  const auto figure = mention.Find(Part::kFigure);
  const auto before = text.substr(0, figure ? figure->start : 0);
  if (before.substr(0, before.find_last_not_of(' ') + 1).ends_with('=')) {
    return false;
  }
  const auto groups = [&](Part part) {
    return PointPartsGroups(mention.Text(part, text), code, rules);
  };
  return groups(Part::kFigure) || (groups(Part::kLow) && groups(Part::kHigh));
}

// Applies `change` to every figure of `value`; none where one gets too long.
template <typename Change>
std::optional<NumericValue> ForEachFigure(NumericValue value, Change change) {
  for (auto* figure : {&value.amount, &value.low, &value.high}) {
    if (!*figure) continue;
    *figure = change(**figure);
    if (!*figure) return std::nullopt;
  }
  return value;
}

}  // namespace

std::optional<Value> ResolveMoney(const Mention& mention, std::string_view text,
                                  const Context& context,
                                  const RuleSet& rules) {
  auto value = ReadBounds(mention, text, rules);
  if (!value) return std::nullopt;
  const auto currency = ReadCurrency(mention, text, context, rules);
  if (currency) {
    const bool groups = HasGroups(mention, text, currency->code, rules);
    const int places = (groups ? 3 : 0) - currency->digits;
    value = ForEachFigure(
        *value, [&](Decimal figure) { return figure.ShiftedBy(places); });
  }
  if (value && mention.Find(Part::kMinor)) {
    const auto minor = ParseFigure(mention.Text(Part::kMinor, text), "", rules);
    const auto part = minor ? minor->ShiftedBy(-2) : std::nullopt;
    if (!part) return std::nullopt;
    value = ForEachFigure(*value,
                          [&](Decimal figure) { return figure.Plus(*part); });
  }
  if (value && mention.rule->Means("sign") == "-") {
    value = ForEachFigure(
        *value, [](Decimal figure) { return figure.Times(Decimal(-1)); });
  }
  if (!value) return std::nullopt;
  if (currency) value->unit = currency->code;
  if (mention.Find(Part::kPer)) {
    value->per = ReadDenominator(mention.Text(Part::kPer, text), rules);
  }
  return value;
}

}  // namespace claimline
