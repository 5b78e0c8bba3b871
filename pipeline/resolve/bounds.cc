#include "resolve/bounds.h"

#include <algorithm>
#include <utility>

#include "resolve/numeral.h"

namespace claimline {
namespace {

// `few`, `hundreds of millions`: the least that the words stand for, times the
// scale.  None where one of them says how many.
std::optional<Decimal> ParseOpenFigure(std::string_view figure,
                                       std::string_view scale,
                                       const RuleSet& rules) {
  const Lexicon& words = rules.LexiconNamed("open_word");
  std::optional<Decimal> product = Decimal(1);
  bool open = false;
  for (const std::string_view word : SplitWords(figure)) {
    const auto factor = Decimal::Parse(words.Get(word, "value"));
    if (!factor) return std::nullopt;
    open = open || !words.Get(word, "open").empty();
    product = product->Times(*factor);
    if (!product) return std::nullopt;
  }
  const auto power = ScalePower(scale, rules);
  return open && power ? product->ShiftedBy(*power) : std::nullopt;
}

// The lower end of `5-8,000`: it takes over the group that only the upper end
// writes out, where it is the smaller one of the two only so.
std::string_view SharedGroup(std::string_view low, std::string_view high,
                             std::string_view joint) {
  const bool dash = joint.find_first_of("-") != std::string_view::npos ||
                    joint.find("–") != std::string_view::npos;
  const auto comma = high.find(',');
  if (!dash || comma == std::string_view::npos) return {};
  const bool short_low =
      low.size() <= comma &&
      low.find_first_not_of("0123456789") == std::string_view::npos;
  const bool one_group = high.size() == comma + 4;
  if (!short_low || !one_group) return {};
  const bool ascends = low.size() < comma || low < high.substr(0, comma);
  return ascends ? "thousand" : std::string_view();
}

std::optional<NumericValue> ReadRange(const Mention& mention,
                                      std::string_view text,
                                      const RuleSet& rules) {
  const std::string_view low_figure = mention.Text(Part::kLow, text);
  const std::string_view high_figure = mention.Text(Part::kHigh, text);
  const std::string_view scale = mention.Text(Part::kScale, text);
  std::string_view low_scale = mention.Text(Part::kLowScale, text);
  if (low_scale.empty()) low_scale = scale;
  if (low_scale.empty()) {
    const Span joint{mention.Find(Part::kLow)->end,
                     mention.Find(Part::kHigh)->start};
    low_scale = SharedGroup(low_figure, high_figure, Slice(text, joint));
  }
  auto low = ParseFigure(low_figure, low_scale, rules);
  auto high = ParseFigure(high_figure, scale, rules);
  if (!low || !high) return std::nullopt;
  if (*high < *low) std::swap(low, high);
  NumericValue value;
  value.low = low;
  value.high = high;
  return value;
}

}  // namespace

std::optional<Modifier> ReadModifier(std::string_view before,
                                     std::string_view after,
                                     const RuleSet& rules) {
  const Lexicon& words = rules.LexiconNamed("bound_before");
  if (const auto mod = ModifierFromName(words.Get(before, "mod"))) return mod;
  for (auto gap = before.find(' '); gap != std::string_view::npos;
       gap = before.find(' ', gap + 1)) {
    const auto first =
        ModifierFromName(words.Get(before.substr(0, gap), "mod"));
    const auto second =
        ModifierFromName(words.Get(before.substr(gap + 1), "mod"));
    if (first && second) return *first == Modifier::kApprox ? second : first;
  }
  const auto start = after.find_first_not_of(" -\n");
  if (start == std::string_view::npos) return std::nullopt;
  after.remove_prefix(start);
  for (const std::string_view name : {"bound_after", "bound_sign"}) {
    const auto mod =
        ModifierFromName(rules.LexiconNamed(name).Get(after, "mod"));
    if (mod) return mod;
  }
  return std::nullopt;
}

NumericValue Bounded(Decimal amount, std::optional<Modifier> mod) {
  const bool open_below =
      mod == Modifier::kLessThan || mod == Modifier::kEqualOrLess;
  const bool open_above =
      mod == Modifier::kMoreThan || mod == Modifier::kEqualOrMore;
  NumericValue value;
  value.amount = amount;
  if (!open_below) value.low = amount;
  if (!open_above) value.high = amount;
  value.mod = mod;
  return value;
}

std::optional<NumericValue> ReadBounds(const Mention& mention,
                                       std::string_view text,
                                       const RuleSet& rules) {
  auto mod = ReadModifier(mention.Text(Part::kModifier, text),
                          mention.Text(Part::kModifierAfter, text), rules);
  if (!mod) mod = ModifierFromName(mention.rule->Means("mod"));
  if (mention.Find(Part::kLow) && mention.Find(Part::kHigh)) {
    auto value = ReadRange(mention, text, rules);
    if (value) value->mod = mod;
    return value;
  }
  const std::string_view figure = mention.Text(Part::kFigure, text);
  const std::string_view scale = mention.Text(Part::kScale, text);
  if (figure.empty()) return std::nullopt;
  if (const auto low = ParseOpenFigure(figure, scale, rules)) {
    NumericValue value;
    value.low = low;
    value.mod = Modifier::kApprox;
    return value;
  }
  const auto amount = ParseFigure(figure, scale, rules);
  if (!amount) return std::nullopt;
  return Bounded(*amount, mod);
}

}  // namespace claimline
