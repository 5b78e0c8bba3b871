// What a value says of its subject: the attribute of the cue that stands
// nearest, or the default of its kind and unit.
#ifndef CLAIMLINE_LINK_ATTRIBUTE_H_
#define CLAIMLINE_LINK_ATTRIBUTE_H_

#include <string_view>

#include "link/scene.h"

namespace claimline {

struct AttributeChoice {
  std::string_view attribute;
  const Mention* cue = nullptr;  // that decided; null for a default
};

// Returns the attribute of value `value` of the scene's sentence. Of two cues
// equally near the later one wins, because English puts the head last.
// `published` is the article's own date, ISO 8601, or empty.
AttributeChoice ChooseAttribute(const Scene& scene, int value,
                                std::string_view published);

// Returns the value before `value` that it is held against, whose attribute it
// has: `$5` of `rose to $5, from $4`, `$5, compared with $4`; kNone for none.
int HeldAgainst(const Scene& scene, int value);

// Whether neither a verb nor a mark stands between units `first` and `last`.
bool InOnePhrase(const Scene& scene, int first, int last);

// Returns whether `cue` reaches unit `unit`, and how many words away it is;
// kNone where it does not. A step into another clause counts as three words.
int CueDistance(const Scene& scene, const Mention& cue, int unit);

// Whether `value` is a date that ends after `published`; false where either is
// not known. The day of publication itself is not ahead.
bool IsAhead(const Value& value, std::string_view published);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_ATTRIBUTE_H_
