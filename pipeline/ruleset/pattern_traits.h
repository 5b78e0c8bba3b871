// What can be told of the matches of a pattern from its structure.
#ifndef CLAIMLINE_RULESET_PATTERN_TRAITS_H_
#define CLAIMLINE_RULESET_PATTERN_TRAITS_H_

#include <cstddef>

#include "ruleset/pattern_tree.h"

namespace claimline {

// Returns how many characters a match of `node` has at least, where references
// count one each.
std::size_t MinLength(const PatternNode& node);

// Returns whether a match can begin or, with `at_end`, end with white space.
bool TakesSpace(const PatternNode& node, bool at_end);

// Returns whether `node` names letters that have a case, outside escapes.
bool MindsCase(const PatternNode& node);

// Returns the first class that names `A-Z` without `a-z` where case is ignored
// by a group around it or, with `ignored`, from the start; null for none.
const PatternNode* CaselessUpperClass(const PatternNode& node, bool ignored);

// Returns whether `pattern` is one class of word characters and nothing else:
// what a word edge beside the match keeps out anyway.
bool IsWordClass(const PatternNode& pattern);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_PATTERN_TRAITS_H_
