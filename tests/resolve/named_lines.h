// Names found in small texts by the rules in rules/en, for tests of the entity
// resolver: a line is a sentence.
#ifndef CLAIMLINE_TESTS_RESOLVE_NAMED_LINES_H_
#define CLAIMLINE_TESTS_RESOLVE_NAMED_LINES_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "base/document.h"
#include "resolve/name_words.h"

namespace claimline {

// Returns `text` as a document of which each line is a sentence of the body.
NormalizedDocument Lines(std::string_view text);

// Returns what the resolver finds in Lines(text).
std::vector<ResolvedMention> ResolveLines(const NormalizedDocument& document);

// Returns the names in `text`, each as `surface`, or `surface=name` where the
// full name differs, with its type: `PERSON Musk=Elon Musk`.
std::vector<std::string> NamesIn(std::string_view text);

// Returns the words of rules/en.
const NameWords& EnglishNameWords();

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_RESOLVE_NAMED_LINES_H_
