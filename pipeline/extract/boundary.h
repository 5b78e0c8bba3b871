// Whether a match may start or end where it does. RE2's \b knows ASCII only,
// so word edges are checked here, at the two ends of a match and nowhere else.
#ifndef CLAIMLINE_EXTRACT_BOUNDARY_H_
#define CLAIMLINE_EXTRACT_BOUNDARY_H_

#include <string_view>

#include "base/rule.h"
#include "base/span.h"

namespace claimline {

// Returns whether the ends of `match` that `boundary` names stand at word edges
// of `text` and cut no number in two: neither `1` nor `5` of `1.5` nor `24` of
// `2,024` may stand alone.
bool EndsAtBoundary(std::string_view text, Span match, Boundary boundary);

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_BOUNDARY_H_
