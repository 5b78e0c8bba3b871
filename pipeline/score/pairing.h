// Which actual mention answers which expected one.
#ifndef CLAIMLINE_SCORE_PAIRING_H_
#define CLAIMLINE_SCORE_PAIRING_H_

#include <cstddef>
#include <vector>

#include "records/pair.h"
#include "records/record.h"

namespace claimline {

using Records = std::vector<const Record*>;

// Indices into the two lists; `left` is the expected one. Each is in one place
// only.
struct Pairing {
  std::vector<Pair> exact;        // one of the expected spans
  std::vector<Pair> overlapping;  // another span, sharing some of it
  std::vector<std::size_t> unpaired_expected;
  std::vector<std::size_t> unpaired_actual;
};

// Pairs one to one: first those of the same span, in the order of `expected`,
// whose further right spans count as its own; then by the greatest overlap of
// the spans themselves. The records are all of one kind and one document.
Pairing PairUp(const Records& expected, const Records& actual);

}  // namespace claimline

#endif  // CLAIMLINE_SCORE_PAIRING_H_
