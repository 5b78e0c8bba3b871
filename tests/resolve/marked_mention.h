// Mentions for resolver tests, without rules or a matcher: the text with its
// captures marked, `over $[figure 19] [scale billion]`.
#ifndef CLAIMLINE_TESTS_RESOLVE_MARKED_MENTION_H_
#define CLAIMLINE_TESTS_RESOLVE_MARKED_MENTION_H_

#include <string>
#include <string_view>

#include "base/mention.h"
#include "base/rule.h"

namespace claimline {

struct MarkedMention {
  std::string text;  // without the marks
  Mention mention;   // of all of it
};

// Returns the mention that `marked` shows, found by `rule`.
MarkedMention ReadMarked(std::string_view marked, const Rule& rule);

// Returns a rule set with the lexicons of rules/en/lexicon and no rules.
const RuleSet& EnglishLexicons();

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_RESOLVE_MARKED_MENTION_H_
