// Words for how a claim came about, or why there is none: what `claimline
// explain` prints.
#ifndef CLAIMLINE_CLI_EXPLAIN_TEXT_H_
#define CLAIMLINE_CLI_EXPLAIN_TEXT_H_

#include <cstddef>
#include <string>

#include "pipeline.h"

namespace claimline {

// Returns the story of claim number `index`: where it stands, which rule found
// it, what it won over, its value, and how each of its links was chosen.
std::string TellClaim(const Explanation& explanation, std::size_t index);

// Returns why `rejection` is no claim, on one line.
std::string TellRejection(const Explanation& explanation,
                          const Rejection& rejection);

// Returns whether `rejection` is worth a word where nobody asked for its place:
// neither a piece of a word nor a match without what its rule asks for beside
// it.
bool IsTelling(const Rejection& rejection);

// Returns whether `rejection` came to nothing where claim number `index`
// stands.
bool LostTo(const Explanation& explanation, const Rejection& rejection,
            std::size_t index);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_EXPLAIN_TEXT_H_
