#include "records/pair.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace claimline {
namespace {

struct Candidate {
  std::int64_t shared = 0;
  Pair pair;
};

std::vector<Candidate> Overlaps(std::span<const Range> left,
                                std::span<const Range> right) {
  std::vector<std::size_t> by_start(right.size());
  std::iota(by_start.begin(), by_start.end(), std::size_t{0});
  std::stable_sort(by_start.begin(), by_start.end(),
                   [&](std::size_t a, std::size_t b) {
                     return right[a].start < right[b].start;
                   });
  std::int64_t longest = 0;
  for (const Range& range : right) {
    longest = std::max(longest, range.end - range.start);
  }
  std::vector<Candidate> overlaps;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const std::int64_t from = left[i].start - longest;
    auto it = std::lower_bound(by_start.begin(), by_start.end(), from,
                               [&](std::size_t j, std::int64_t start) {
                                 return right[j].start < start;
                               });
    for (; it != by_start.end() && right[*it].start < left[i].end; ++it) {
      const std::int64_t shared = left[i].Shared(right[*it]);
      if (shared > 0) overlaps.push_back({shared, {i, *it}});
    }
  }
  return overlaps;
}

}  // namespace

std::vector<Pair> PairByOverlap(std::span<const Range> left,
                                std::span<const Range> right) {
  std::vector<Candidate> candidates = Overlaps(left, right);
  std::sort(candidates.begin(), candidates.end(),
            [](const Candidate& a, const Candidate& b) {
              return std::tuple(-a.shared, a.pair.left, a.pair.right) <
                     std::tuple(-b.shared, b.pair.left, b.pair.right);
            });
  std::vector<bool> left_taken(left.size());
  std::vector<bool> right_taken(right.size());
  std::vector<Pair> pairs;
  for (const Candidate& candidate : candidates) {
    const Pair pair = candidate.pair;
    if (left_taken[pair.left] || right_taken[pair.right]) continue;
    left_taken[pair.left] = right_taken[pair.right] = true;
    pairs.push_back(pair);
  }
  return pairs;
}

}  // namespace claimline
