// Which words of a sentence are verbs. Most English verbs are nouns, too: the
// lists say what a word can be, its form and what stands beside it what it is.
#ifndef CLAIMLINE_LINK_VERBS_H_
#define CLAIMLINE_LINK_VERBS_H_

#include <span>

#include "link/units.h"

namespace claimline {

// Returns whether unit `i` of a sentence is a verb: listed or formed as one,
// and with nothing before it that only a noun can follow (`its launch`). Needs
// Unit::verb of the units before.
bool IsVerbAt(std::span<const Unit> units, int i);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_VERBS_H_
