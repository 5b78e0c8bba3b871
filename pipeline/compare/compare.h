// Where two or more documents say the same thing of the same subject: do they
// agree? Keeps a compact record of each claim, so that no document need stay in
// memory.
#ifndef CLAIMLINE_COMPARE_COMPARE_H_
#define CLAIMLINE_COMPARE_COMPARE_H_

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "base/rule.h"
#include "compare/group.h"

namespace claimline {

class Comparer {
 public:
  // The lexicon `attribute` says which attributes can be compared (`compare`
  // = `yes`); none where it is missing.
  explicit Comparer(const RuleSet& rules);

  // Takes in the claims of the next document.
  void Add(const DocumentClaims& document);

  // Returns the comparisons of all claims so far, by subject, attribute and
  // first claim; their claims are in the order of the documents.
  //
  // Claims are of one thing if entity, attribute, kind, unit and denominator
  // are the same. Those whose bounds have a value in common agree. A document
  // that agrees with no other is in conflict with them, unless all that they
  // say is said of other times. Denied and merely possible values are left
  // out. Takes time n log n in the number of claims.
  std::vector<Comparison> Compare() const;

 private:
  std::set<std::string, std::less<>> attributes_;  // that can be compared
  std::vector<Comparable> comparables_;
  std::uint32_t documents_ = 0;
};

}  // namespace claimline

#endif  // CLAIMLINE_COMPARE_COMPARE_H_
