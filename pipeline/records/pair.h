// Which of two lists of ranges overlap, and by how much: the ground on which
// score/ and diff/ pair what was expected, or before, with what came out.
#ifndef CLAIMLINE_RECORDS_PAIR_H_
#define CLAIMLINE_RECORDS_PAIR_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "records/record.h"

namespace claimline {

// `left` and `right` are indices into the two lists.
struct Pair {
  std::size_t left = 0;
  std::size_t right = 0;

  friend bool operator==(const Pair&, const Pair&) = default;
};

// Pairs ranges of `left` with ranges of `right` that overlap, one to one, the
// greatest overlap first; of equal ones, the earlier in `left`, then in
// `right`. In the order in which they were paired. Time is linear in the
// lengths and the overlaps (sorting apart) where no range is far longer than
// the rest.
std::vector<Pair> PairByOverlap(std::span<const Range> left,
                                std::span<const Range> right);

}  // namespace claimline

#endif  // CLAIMLINE_RECORDS_PAIR_H_
