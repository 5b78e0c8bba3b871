// What changed between two sets of claims over the same documents, as after a
// change of rules.
#ifndef CLAIMLINE_DIFF_DIFF_H_
#define CLAIMLINE_DIFF_DIFF_H_

#include <cstdint>
#include <string>
#include <vector>

#include "records/record.h"

namespace claimline {

// One claim that is not as it was. The records are those given to Diff.
struct Change {
  const Record* before = nullptr;  // null where added
  const Record* after = nullptr;   // null where removed
  // What differs, where both are there: `kind`, `span`, `value`, `subject`,
  // `attribute`, `attribution`, `modality`, `vague`, `rule`, in this order.
  std::vector<std::string> fields;
};

// Returns the changes by document and place. A claim is the same one where kind
// and span are; of those left, claims of the same span are paired, then
// overlapping ones of the same kind. A document that only one side has counts
// as having no claims in the other.
std::vector<Change> Diff(const RecordsByDocument& before,
                         const RecordsByDocument& after);

}  // namespace claimline

#endif  // CLAIMLINE_DIFF_DIFF_H_
