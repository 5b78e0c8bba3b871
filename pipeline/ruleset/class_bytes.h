// With which bytes the characters of a pattern may start.
#ifndef CLAIMLINE_RULESET_CLASS_BYTES_H_
#define CLAIMLINE_RULESET_CLASS_BYTES_H_

#include <string>
#include <vector>

#include "base/outline.h"
#include "ruleset/pattern_tree.h"

namespace claimline {

// All bytes but those inside characters.
ByteSet AnyBytes();

ByteSet AsciiBytes();

// Those of the characters that are another one beyond ASCII in either case.
ByteSet CaseBytesBeyondAscii();

// Returns the bytes with which the characters of `node`, a class, start; in
// either case if it is `folded`. Perhaps more, never less.
ByteSet ClassBytes(const PatternNode& node, bool folded);

// Returns the characters beyond ASCII of `node`, a class, where it names all of
// them one by one; else nothing.
std::vector<std::string> NamedBeyondAscii(const PatternNode& node);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_CLASS_BYTES_H_
