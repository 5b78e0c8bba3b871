#include "resolve/bounds.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "resolve/numeral.h"

namespace claimline {
namespace {

// `few`, `hundreds of millions`: the least that the words stand for, times the
// scale. None where one of them says how many. `figure` is not empty.
std::optional<Decimal> ParseOpenFigure(std::string_view figure,
                                       std::string_view scale,
                                       const RuleSet& rules) {
  if (IsAsciiDigit(figure.front())) return std::nullopt;
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

// Returns `thousand` for the `5` of `5-8,000`, which shares the group that only
// the upper end writes out: a dash joins them, and 5 is below 8. Empty for all
// others, such as `500-1,000`.
std::string_view SharedGroup(std::string_view low, std::string_view high,
                             std::string_view joint) {
  const auto comma = high.find(',');
  const bool one_group = high.size() == comma + 4;
  const bool dash =
      joint.find('-') != joint.npos || joint.find("–") != joint.npos;
  const bool digits = low.find_first_not_of("0123456789") == low.npos;
  if (comma == high.npos || !one_group || !dash || !digits) return {};
  const std::string_view head = high.substr(0, comma);
  const bool below =
      low.size() < head.size() || (low.size() == head.size() && low < head);
  return below ? "thousand" : std::string_view();
}

// The magnitude with which a figure in words ends: `million` of `ten million`.
std::string_view OwnMagnitude(std::string_view figure, const RuleSet& rules) {
  const std::vector<std::string_view> words = SplitWords(figure);
  const bool has = !words.empty() && ScalePower(words.back(), rules);
  return has ? words.back() : std::string_view();
}

// The lower end of a range; `scale` is that of the upper end.
std::optional<Decimal> ReadLow(const Mention& mention, std::string_view text,
                               std::string_view scale, Decimal high,
                               const RuleSet& rules) {
  const std::string_view figure = mention.Text(Part::kLow, text);
  const std::string_view own_scale = mention.Text(Part::kLowScale, text);
  const auto alone = ParseFigure(figure, own_scale, rules);
  if (!own_scale.empty() || !OwnMagnitude(figure, rules).empty()) return alone;
  const std::string_view high_figure = mention.Text(Part::kHigh, text);
  if (scale.empty()) scale = OwnMagnitude(high_figure, rules);
  if (scale.empty()) {
    const Span joint{mention.Find(Part::kLow)->end,
                     mention.Find(Part::kHigh)->start};
    scale = SharedGroup(figure, high_figure, Slice(text, joint));
  }
  const auto shared = ParseFigure(figure, scale, rules);
  // `$500 to $1 million` shares no magnitude.
  return shared && *shared <= high ? shared : alone;
}

std::optional<NumericValue> ReadRange(const Mention& mention,
                                      std::string_view text,
                                      const RuleSet& rules) {
  const std::string_view scale = mention.Text(Part::kScale, text);
  auto high = ParseFigure(mention.Text(Part::kHigh, text), scale, rules);
  if (!high) return std::nullopt;
  auto low = ReadLow(mention, text, scale, *high, rules);
  if (!low) return std::nullopt;
  if (*high < *low) std::swap(low, high);
  NumericValue value;
  value.low = low;
  value.high = high;
  return value;
}

// The magnitude that the figure of `mention` shares with the next one:
// `million` of `from 5 to 10 million users`, where the rule takes the noun or
// unit from there, too. Not that of `from 900 to 1.2 million users`.
std::string_view SharedScale(const Mention& mention, std::string_view text,
                             const RuleSet& rules) {
  const bool shares = mention.rule->Means("unit") == "after" ||
                      mention.rule->Means("noun") == "after";
  if (!shares) return {};
  std::string_view rest = text.substr(mention.span.end);
  constexpr std::string_view kJoints[] = {" to ", " and ", " or "};
  const auto joint = std::find_if(
      std::begin(kJoints), std::end(kJoints),
      [&](std::string_view word) { return rest.starts_with(word); });
  if (joint == std::end(kJoints)) return {};
  rest.remove_prefix(joint->size());
  const std::string_view next =
      rest.substr(0, rest.find_first_not_of("0123456789.,"));
  rest.remove_prefix(next.size());
  if (rest.starts_with(' ') || rest.starts_with('-')) rest.remove_prefix(1);
  const auto length = std::find_if_not(rest.begin(), rest.end(), IsAsciiLetter);
  const std::string_view scale(rest.begin(), length);
  if (!ScalePower(scale, rules)) return {};
  const auto own = ParseFigure(mention.Text(Part::kFigure, text), {}, rules);
  const auto other = ParseFigure(next, {}, rules);
  const auto most = other ? other->Times(Decimal(10)) : std::nullopt;
  return own && most && *own <= *most ? scale : std::string_view();
}

// Reads the bounds that stand in `before`, the longest first at each word:
// `up to` and `about` of `only up to about`. The first that says more than
// APPROX counts.
std::optional<Modifier> ReadModifierBefore(std::string_view before,
                                           const RuleSet& rules) {
  if (before.empty()) return std::nullopt;
  const Lexicon& bounds = rules.LexiconNamed("bound_before");
  if (const auto mod = ModifierFromName(bounds.Get(before, "mod"))) return mod;
  const std::vector<std::string_view> words = SplitWords(before);
  std::optional<Modifier> found;
  for (std::size_t first = 0; first < words.size(); ++first) {
    for (std::size_t last = words.size(); last-- > first;) {
      const std::string_view said(words[first].begin(), words[last].end());
      const auto mod = ModifierFromName(bounds.Get(said, "mod"));
      if (mod && *mod != Modifier::kApprox) return mod;
      if (mod) found = mod;
    }
  }
  return found;
}

}  // namespace

std::optional<Modifier> ReadModifier(std::string_view before,
                                     std::string_view after,
                                     const RuleSet& rules) {
  if (const auto mod = ReadModifierBefore(before, rules)) return mod;
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
  std::string_view scale = mention.Text(Part::kScale, text);
  if (figure.empty()) return std::nullopt;
  if (scale.empty()) scale = SharedScale(mention, text, rules);
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
