#include "compare/compare.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <variant>

namespace claimline {
namespace {

// A character that no name, unit or attribute holds.
constexpr char kSeparator = '\x1f';

std::string KeyOf(const Claim& claim) {
  std::string key = claim.subject->entity;
  key += kSeparator;
  key += claim.attribute;
  key += kSeparator;
  key += Name(claim.kind);
  if (const auto* number = std::get_if<NumericValue>(&claim.value)) {
    key += kSeparator;
    key += number->unit.value_or("");
    key += kSeparator;
    key += number->per.value_or("");
  }
  return key;
}

std::string IntervalOf(const Value& value) {
  const auto* time = std::get_if<TimeValue>(&value);
  if (time == nullptr || !time->start || !time->end) return "";
  return *time->start + '/' + *time->end;
}

}  // namespace

Comparer::Comparer(const RuleSet& rules) {
  const Lexicon& attributes = rules.LexiconNamed("attribute");
  const auto compare = attributes.Column("compare");
  if (!compare) return;
  for (const Lexicon::Row& row : attributes.rows()) {
    if (row.cells[*compare] == "yes") {
      attributes_.insert(std::string(row.cells.front()));
    }
  }
}

void Comparer::Add(const DocumentClaims& document) {
  std::unordered_map<std::string_view, const Claim*> dates;
  for (const Claim& claim : document.claims) {
    if (claim.kind == Kind::kDate) dates[claim.id] = &claim;
  }
  for (const Claim& claim : document.claims) {
    if (!claim.subject || claim.subject->entity.empty() ||
        claim.modality >= Modality::kHypothetical ||
        attributes_.find(claim.attribute) == attributes_.end()) {
      continue;
    }
    auto bounds = BoundsOf(claim.value);
    if (!bounds) continue;
    Comparable comparable;
    comparable.key = KeyOf(claim);
    comparable.subject = claim.subject->name;
    comparable.entity = claim.subject->entity;
    comparable.attribute = claim.attribute;
    comparable.claim = claim.id;
    const auto date = dates.find(claim.time);
    if (date != dates.end()) comparable.when = IntervalOf(date->second->value);
    comparable.document = documents_;
    comparable.bounds = std::move(*bounds);
    comparables_.push_back(std::move(comparable));
  }
  ++documents_;
}

std::vector<Comparison> Comparer::Compare() const {
  std::map<std::string_view, std::vector<const Comparable*>> groups;
  for (const Comparable& comparable : comparables_) {
    groups[comparable.key].push_back(&comparable);
  }
  std::vector<Comparison> comparisons;
  for (const auto& [key, group] : groups) {
    const bool alone =
        group.front()->document == group.back()->document;  // they ascend
    if (alone) continue;
    for (Comparison& comparison : CompareGroup(group)) {
      comparisons.push_back(std::move(comparison));
    }
  }
  std::sort(comparisons.begin(), comparisons.end(),
            [](const Comparison& a, const Comparison& b) {
              return std::tie(a.subject, a.attribute, a.claims) <
                     std::tie(b.subject, b.attribute, b.claims);
            });
  return comparisons;
}

}  // namespace claimline
