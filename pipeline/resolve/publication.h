// The article's own date, where its text gives it: in the dateline, beside the
// byline, or in the signature at its end.
#ifndef CLAIMLINE_RESOLVE_PUBLICATION_H_
#define CLAIMLINE_RESOLVE_PUBLICATION_H_

#include <optional>
#include <span>
#include <string>

#include "base/document.h"
#include "base/mention.h"
#include "base/rule.h"
#include "base/span.h"

namespace claimline {

struct Publication {
  std::string date;  // ISO 8601: a date, or a date-time where the hour is said
  Span span;
};

// Returns the publication date among `dates`, which ascend: a day with its
// month and year all said, that stands (in this order of preference)
//   - in the title or dateline, or among the first lines, in a line that is a
//     date or a byline and no sentence of its own;
//   - at the head of the first paragraph (`PARIS, July 8, 2025 – …`);
//   - in a signature line: a dash, a name and the date.
// None where there is no such line; the first one where there are several.
std::optional<Publication> FindPublication(std::span<const Mention> dates,
                                           const NormalizedDocument& document,
                                           const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_PUBLICATION_H_
