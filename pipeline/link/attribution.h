// Who is said to have said it: the speaker of the reporting verb or of the
// quotation that a value stands in.
#ifndef CLAIMLINE_LINK_ATTRIBUTION_H_
#define CLAIMLINE_LINK_ATTRIBUTION_H_

#include <optional>
#include <vector>

#include "link/phrase.h"

namespace claimline {

struct Attribution {
  Referent speaker;              // empty for `unnamed`
  const Mention* cue = nullptr;  // null for a quotation that goes on
};

// A reporting verb of the sentence, found once for all its values.
struct Report {
  const Mention* cue = nullptr;
  int first = 0;        // the units of the verb and its speaker
  int last = 0;         // exclusive
  Referent speaker;     // empty for unnamed
  bool before = false;  // what stands before it is reported, too
  bool after = false;   // and what stands behind it
  int end = 0;          // but nothing from this unit on
};

// Returns the reports of the scene's sentence, in the order of their cues.
std::vector<Report> FindReports(const Scene& scene);

// Returns who is said by a report to have said `value`; none where the article
// says it itself. `about` is the value's attribute cue, or null: a date of the
// saying itself (`said on Monday`) is nobody's claim.
std::optional<Attribution> ChooseAttribution(const Scene& scene,
                                             const std::vector<Report>& reports,
                                             int value, const Mention* about);

// Returns the speaker of attribution or announcement cue `cue`; empty where
// the text names none.
Referent SpeakerOf(const Scene& scene, const Mention& cue);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_ATTRIBUTION_H_
