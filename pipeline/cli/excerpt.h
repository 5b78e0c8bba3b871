// Shows a place in a text: the words around it, and the place itself marked.
#ifndef CLAIMLINE_CLI_EXCERPT_H_
#define CLAIMLINE_CLI_EXCERPT_H_

#include <string>

#include "records/record.h"

namespace claimline {

// Returns the part of `passage` around `span` on one line: up to 70 characters
// on either side, `…` where there is more, line breaks as blanks, the span
// between `»` and `«` or, with `color`, in bold. Empty where the span is not
// within the passage.
std::string Excerpt(const Passage& passage, Range span, bool color);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_EXCERPT_H_
