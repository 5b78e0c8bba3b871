// Which of the claims that are of one thing agree, and which do not.
#ifndef CLAIMLINE_COMPARE_GROUP_H_
#define CLAIMLINE_COMPARE_GROUP_H_

#include <cstdint>
#include <string>
#include <vector>

#include "base/claim.h"
#include "compare/bounds.h"

namespace claimline {

// What a comparison needs to know of a claim.
struct Comparable {
  std::string key;  // entity, attribute, kind, unit, denominator
  std::string subject;
  std::string entity;
  std::string attribute;
  std::string claim;
  std::string when;  // the interval of the date that dates it, or empty
  std::uint32_t document = 0;
  Bounds bounds;
};

// Returns the comparisons of `group`, claims of one key out of one array that
// is in the order of the documents: one for each set of claims from two
// documents or more whose bounds have a value in common, and one for the
// documents that agree with no other.
std::vector<Comparison> CompareGroup(
    const std::vector<const Comparable*>& group);

}  // namespace claimline

#endif  // CLAIMLINE_COMPARE_GROUP_H_
