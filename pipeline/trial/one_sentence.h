// An example as the matcher wants it.
#ifndef CLAIMLINE_TRIAL_ONE_SENTENCE_H_
#define CLAIMLINE_TRIAL_ONE_SENTENCE_H_

#include "base/document.h"
#include "base/rule.h"

namespace claimline {

// Returns the example's text as a document read from UTF-8.
Document DocumentOf(const Example& example);

// Returns the example's text, normalized, as one sentence of an article's body.
NormalizedDocument OneSentence(const Example& example);

}  // namespace claimline

#endif  // CLAIMLINE_TRIAL_ONE_SENTENCE_H_
