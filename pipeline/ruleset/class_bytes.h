// With which bytes the characters of a pattern may start.
#ifndef CLAIMLINE_RULESET_CLASS_BYTES_H_
#define CLAIMLINE_RULESET_CLASS_BYTES_H_

#include "base/outline.h"
#include "ruleset/pattern_tree.h"

namespace claimline {

// All bytes but those inside characters.
ByteSet AnyBytes();

// Those of the characters that are another one beyond ASCII in either case.
ByteSet CaseBytesBeyondAscii();

// Returns the bytes with which the characters of `node`, a class, start; in
// either case if it is `folded`. Perhaps more, never less.
ByteSet ClassBytes(const PatternNode& node, bool folded);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_CLASS_BYTES_H_
