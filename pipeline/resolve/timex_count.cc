#include "resolve/timex_count.h"

#include <algorithm>
#include <array>
#include <utility>

#include "resolve/numeral.h"
#include "resolve/said.h"
#include "resolve/timex_names.h"

namespace claimline {
namespace {

// `a`, `one`, `single`: one of them.
bool IsOne(std::string_view figure) {
  constexpr std::array<std::string_view, 8> kOne = {
      "a", "A", "an", "An", "one", "the", "The", "single"};
  return std::find(kOne.begin(), kOne.end(), figure) != kOne.end();
}

std::optional<Decimal> NumberOf(std::string_view figure, std::string_view scale,
                                bool set, const RuleSet& rules) {
  if (IsOne(figure) && scale.empty()) return Decimal(1);
  if (figure == "other") return Decimal(2);           // `every other week`
  if (figure.ends_with("s of")) return std::nullopt;  // `thousands of`
  if (set) {                                          // `every third year`
    const auto nth =
        LeadingNumber(rules.LexiconNamed("ordinal").Get(figure, "number"));
    if (nth) return Decimal(*nth);
  }
  return ParseFigure(figure, scale, rules);
}

std::optional<UnitCount> UnitsOf(std::string_view figure,
                                 std::string_view named, const Mention& mention,
                                 std::string_view scale, const RuleSet& rules) {
  if (named.empty()) return std::nullopt;
  const bool letter = named.size() == 1;
  const Lexicon& units =
      rules.LexiconNamed(letter ? "time_letter" : "time_unit");
  const auto grain = GrainFromName(units.Get(named, "grain"));
  if (!grain) return std::nullopt;
  const int factor = LeadingNumber(units.Get(named, "factor")).value_or(1);
  UnitCount count{std::nullopt, {*grain, factor}};
  const bool set = mention.rule->Means("form") == "set";
  if (!figure.empty()) {
    count.number = NumberOf(figure, scale, set, rules);
  } else if (mention.rule->Means("number") != "some") {
    // `year-ago`, `the past year`, `weekends`, but `the coming months`.
    const bool plural = named.ends_with('s') || named.ends_with('S');
    if (!plural || set) count.number = Decimal(1);
  }
  return count;
}

// `quarterly`, `biweekly`.
std::optional<UnitCount> FrequencyOf(std::string_view said,
                                     const RuleSet& rules) {
  if (said.empty()) return std::nullopt;
  const Lexicon& frequencies = rules.LexiconNamed("frequency");
  const auto grain = GrainFromName(frequencies.Get(said, "grain"));
  if (!grain) return std::nullopt;
  const int count = LeadingNumber(frequencies.Get(said, "count")).value_or(1);
  return UnitCount{Decimal(count), {*grain, 1}};
}

// What the rule adds to the number that is said: the half of `an hour and a
// half`, the week up to the next Friday of `a week from Friday`.
std::optional<Decimal> Added(const Mention& mention, std::string_view text,
                             const RuleSet& rules) {
  const std::string_view number = mention.rule->Means("number");
  if (number == "beyond") return Decimal(1);
  if (number != "and_part") return std::nullopt;
  return ParseFigure(mention.Text(Part::kMinor, text), "", rules);
}

}  // namespace

std::optional<UnitCount> CountOf(const Mention& mention, std::string_view text,
                                 const RuleSet& rules) {
  const std::string_view frequency =
      Trimmed(mention.Text(Part::kFrequency, text));
  if (auto count = FrequencyOf(frequency, rules)) return count;
  std::string_view unit = Trimmed(mention.Text(Part::kUnit, text));
  if (unit.empty()) unit = mention.rule->Means("unit");
  auto count = UnitsOf(Trimmed(mention.Text(Part::kFigure, text)), unit,
                       mention, mention.Text(Part::kScale, text), rules);
  const auto added = Added(mention, text, rules);
  if (added && count && count->number) {
    count->number = count->number->Plus(*added);
  }
  return count;
}

std::vector<UnitCount> SmallerCountsOf(const Mention& mention,
                                       std::string_view text,
                                       const RuleSet& rules) {
  constexpr std::pair<Part, Part> kParts[] = {{Part::kMinor, Part::kMinorUnit},
                                              {Part::kLeast, Part::kLeastUnit}};
  std::vector<UnitCount> counts;
  for (const auto& [figure, unit] : kParts) {
    const auto count =
        UnitsOf(Trimmed(mention.Text(figure, text)),
                Trimmed(mention.Text(unit, text)), mention, "", rules);
    if (count) counts.push_back(*count);
  }
  return counts;
}

}  // namespace claimline
