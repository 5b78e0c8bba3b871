// With what texts start, as far as that is known: a set of beginnings, and how
// two such sets are joined. No beginning is longer than a NeedText.
#ifndef CLAIMLINE_RULESET_START_TEXTS_H_
#define CLAIMLINE_RULESET_START_TEXTS_H_

#include <compare>
#include <string_view>
#include <vector>

#include "base/need_text.h"

namespace claimline {

struct Start {
  NeedText text;      // without edges
  bool whole = true;  // all there is so far; what follows goes on
  friend auto operator<=>(const Start&, const Start&) = default;
};

// In order, and none that another one covers.
using Starts = std::vector<Start>;

// Returns the start of `text`, in which kGap stands for what is not known.
Start StartOf(std::string_view text);

// Returns `starts`, given in any order, as a set.
Starts Distinct(Starts starts);

// Returns the starts of what goes on in an unknown way.
Starts Closed(Starts starts);

// Returns how what matches `left` and then `right` starts. Where that would be
// very many texts, less of `right` is told apart, least behind long texts.
Starts Then(Starts left, const Starts& right);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_START_TEXTS_H_
