// Whether the words around a time expression speak of what was or of what is to
// come: `said Monday`, `will meet on Friday`. A rule of thumb over single
// words; no parsing.
#ifndef CLAIMLINE_RESOLVE_TENSE_H_
#define CLAIMLINE_RESOLVE_TENSE_H_

#include <string_view>

#include "base/rule.h"
#include "base/span.h"
#include "resolve/timex.h"

namespace claimline {

// Returns the tense at `expression`, a part of `sentence`: the future right
// after `by`, `until` and `ahead of`, unless the clause goes on with `had`, and
// after `is on`; else that of the nearest word of
// the lexicon tense, or regular past form, before it; where there is none
// before it, the past or a `will` after it. A participle does not count where a
// form of `be` stands before it that another word may send into the future (`is
// expected to be released in June`).
Tense TenseAt(std::string_view sentence, Span expression, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_TENSE_H_
