#include "compare/group.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace claimline {
namespace {

using Claims = std::vector<const Comparable*>;

Comparison ComparisonOf(Claims claims, Verdict verdict) {
  // Records stand in one array, in the order of the documents.
  std::sort(claims.begin(), claims.end());
  Comparison comparison;
  comparison.subject = claims.front()->subject;
  comparison.entity = claims.front()->entity;
  comparison.attribute = claims.front()->attribute;
  comparison.verdict = verdict;
  for (const Comparable* claim : claims) {
    comparison.claims.push_back(claim->claim);
  }
  return comparison;
}

bool FromSeveralDocuments(const Claims& claims) {
  return std::any_of(claims.begin(), claims.end(), [&](const Comparable* c) {
    return c->document != claims.front()->document;
  });
}

// An open upper end is the highest, an open lower one the lowest.
bool EndsLower(const Comparable* a, const Comparable* b) {
  if (a->bounds.high && b->bounds.high) return a->bounds.high < b->bounds.high;
  return a->bounds.high.has_value() && !b->bounds.high.has_value();
}

bool StartsLower(const Comparable* a, const Comparable* b) {
  return a->bounds.low < b->bounds.low;
}

// Parts `claims` into sets that have a value in common: the lowest upper bound
// that is left, and all claims that hold it.
std::vector<Claims> SetsInCommon(const Claims& claims) {
  Claims by_end = claims;
  std::stable_sort(by_end.begin(), by_end.end(), EndsLower);
  Claims by_start = claims;
  std::stable_sort(by_start.begin(), by_start.end(), StartsLower);
  std::set<const Comparable*> taken;
  std::vector<Claims> sets;
  auto next = by_start.begin();
  for (const Comparable* lowest : by_end) {
    if (taken.count(lowest) > 0) continue;
    const std::optional<Bound>& at = lowest->bounds.high;
    Claims& set = sets.emplace_back();
    // Without an upper bound all that remain are open upwards.
    for (; next != by_start.end() && (!at || (*next)->bounds.low <= at);
         ++next) {
      taken.insert(*next);
      set.push_back(*next);
    }
  }
  return sets;
}

// Leaves out claims that are dated, and dated like none of another document.
Claims OfTheSameTime(const Claims& claims) {
  std::map<std::string_view, std::set<std::uint32_t>> documents;
  std::set<std::uint32_t> undated;
  for (const Comparable* claim : claims) {
    if (claim->when.empty()) {
      undated.insert(claim->document);
    } else {
      documents[claim->when].insert(claim->document);
    }
  }
  const auto others = [](const std::set<std::uint32_t>& in,
                         std::uint32_t document) {
    return in.size() > (in.count(document) > 0 ? 1u : 0u);
  };
  Claims same;
  for (const Comparable* claim : claims) {
    if (claim->when.empty() || others(undated, claim->document) ||
        others(documents[claim->when], claim->document)) {
      same.push_back(claim);
    }
  }
  return same;
}

}  // namespace

std::vector<Comparison> CompareGroup(
    const std::vector<const Comparable*>& group) {
  std::vector<Comparison> comparisons;
  std::set<std::uint32_t> agreeing;
  for (const Claims& set : SetsInCommon(group)) {
    if (!FromSeveralDocuments(set)) continue;
    for (const Comparable* claim : set) agreeing.insert(claim->document);
    comparisons.push_back(ComparisonOf(set, Verdict::kAgree));
  }
  const auto lone = [&](const Comparable* claim) {
    return agreeing.count(claim->document) == 0;
  };
  const Claims differing = OfTheSameTime(group);
  if (std::any_of(differing.begin(), differing.end(), lone) &&
      FromSeveralDocuments(differing)) {
    comparisons.push_back(ComparisonOf(differing, Verdict::kConflict));
  }
  return comparisons;
}

}  // namespace claimline
