#include "resolve/money.h"

#include <string>

#include "resolve/bounds.h"
#include "resolve/numeral.h"
#include "resolve/rate.h"

namespace claimline {
namespace {

// A currency as one of its surfaces says it.
struct Currency {
  std::string_view code;
  int digits = 0;  // by which the surface's unit is smaller: `cents` 2
};

// Whether `word` is one of the words of `list`.
bool IsAmong(std::string_view word, std::string_view list) {
  for (const std::string_view entry : SplitWords(list)) {
    if (entry == word) return true;
  }
  return false;
}

std::optional<Currency> ReadCurrency(std::string_view surface,
                                     const Context& context,
                                     const RuleSet& rules) {
  for (const std::string_view name : {"currency_symbol", "currency_code",
                                      "currency_name", "currency_minor"}) {
    const Lexicon& lexicon = rules.LexiconNamed(name);
    const std::string_view code = lexicon.Get(surface, "code");
    if (code.empty()) continue;
    Currency currency{code};
    if (name == "currency_minor") {
      currency.digits = lexicon.Get(surface, "digits") == "1" ? 1 : 2;
    }
    const Lexicon& countries = rules.LexiconNamed("currency_country");
    const std::string_view noun = countries.Get(context.country, "noun");
    if (!noun.empty() && IsAmong(noun, lexicon.Get(surface, "shared"))) {
      currency.code = countries.Get(context.country, "code");
    }
    return currency;
  }
  return std::nullopt;
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
  const auto currency =
      ReadCurrency(mention.Text(Part::kCurrency, text), context, rules);
  if (currency) {
    value = ForEachFigure(*value, [&](Decimal figure) {
      return figure.ShiftedBy(-currency->digits);
    });
  }
  if (value && mention.Find(Part::kMinor)) {
    const auto minor = ParseFigure(mention.Text(Part::kMinor, text), "", rules);
    const auto part = minor ? minor->ShiftedBy(-2) : std::nullopt;
    if (!part) return std::nullopt;
    value = ForEachFigure(*value,
                          [&](Decimal figure) { return figure.Plus(*part); });
  }
  if (!value) return std::nullopt;
  if (currency) value->unit = std::string(currency->code);
  if (mention.Find(Part::kPer)) {
    value->per = ReadDenominator(mention.Text(Part::kPer, text), rules);
  }
  return value;
}

}  // namespace claimline
