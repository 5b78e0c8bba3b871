// Articles with their mentions marked, for the tests of link/: `[org OpenAI]`
// is a name, `{money $25 billion}` a value, `<revenue sales>` a cue for what
// stands before the space. A line is a sentence; with `#` before it a heading,
// with `@` a dateline, with `!` a title, with `+` one that goes on in the line
// of the last.
#ifndef CLAIMLINE_TESTS_LINK_MARKED_TEXT_H_
#define CLAIMLINE_TESTS_LINK_MARKED_TEXT_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "base/document.h"
#include "link/link.h"

namespace claimline {

// A rule set of nothing but what link/ reads: the word lists of rules/en, and
// one rule for each kind of value and each cue that the tests use.
const RuleSet& CueRules();

struct MarkedText {
  std::string plain;  // without the marks
  Document document;
  NormalizedDocument normalized;
  std::vector<ResolvedMention> values;
  std::vector<ResolvedMention> names;
  std::vector<Mention> cues;
};

MarkedText ReadMarks(std::string_view marked);

// Returns what link/ makes of the only value, or of value number `which`, of
// an article published on 2026-03-16; its evidence beside it.
struct LinkedValue {
  Claim claim;
  Evidence evidence;
  std::string subject;      // its name, or empty
  std::string attribution;  // likewise
  std::string time;         // the text of the claim that dates it, or empty
};

LinkedValue LinkMarked(std::string_view marked, std::size_t which = 0);

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_LINK_MARKED_TEXT_H_
