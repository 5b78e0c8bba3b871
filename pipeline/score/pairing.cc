#include "score/pairing.h"

#include <map>
#include <set>

namespace claimline {
namespace {

std::vector<Range> SpansOf(const Records& records,
                           const std::vector<std::size_t>& indices) {
  std::vector<Range> spans;
  for (const std::size_t i : indices) spans.push_back(records[i]->span);
  return spans;
}

// Pairs those whose span is one of the expected ones.
std::vector<Pair> ExactPairs(const Records& expected, const Records& actual) {
  std::map<Range, std::vector<std::size_t>> free;  // last one first
  for (std::size_t j = actual.size(); j-- > 0;) {
    free[actual[j]->span].push_back(j);
  }
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    std::vector<Range> spans = {expected[i]->span};
    const std::vector<Range>& also = expected[i]->also.spans;
    spans.insert(spans.end(), also.begin(), also.end());
    for (const Range& span : spans) {
      const auto found = free.find(span);
      if (found == free.end() || found->second.empty()) continue;
      pairs.push_back({i, found->second.back()});
      found->second.pop_back();
      break;
    }
  }
  return pairs;
}

std::vector<std::size_t> Others(std::size_t size,
                                const std::set<std::size_t>& taken) {
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < size; ++i) {
    if (!taken.contains(i)) others.push_back(i);
  }
  return others;
}

}  // namespace

Pairing PairUp(const Records& expected, const Records& actual) {
  Pairing pairing;
  pairing.exact = ExactPairs(expected, actual);
  std::set<std::size_t> expected_taken;
  std::set<std::size_t> actual_taken;
  for (const Pair& pair : pairing.exact) {
    expected_taken.insert(pair.left);
    actual_taken.insert(pair.right);
  }
  const auto expected_left = Others(expected.size(), expected_taken);
  const auto actual_left = Others(actual.size(), actual_taken);
  for (const Pair& pair : PairByOverlap(SpansOf(expected, expected_left),
                                        SpansOf(actual, actual_left))) {
    pairing.overlapping.push_back(
        {expected_left[pair.left], actual_left[pair.right]});
    expected_taken.insert(pairing.overlapping.back().left);
    actual_taken.insert(pairing.overlapping.back().right);
  }
  pairing.unpaired_expected = Others(expected.size(), expected_taken);
  pairing.unpaired_actual = Others(actual.size(), actual_taken);
  return pairing;
}

}  // namespace claimline
