// A rule whose patterns are drawn, for tests of what is read off outlines.
#ifndef CLAIMLINE_TESTS_DRAWN_RULE_H_
#define CLAIMLINE_TESTS_DRAWN_RULE_H_

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/outline.h"
#include "base/rule.h"
#include "ruleset/expand.h"

namespace claimline {

struct DrawnRule {
  Rule rule;
  Outlines outlines;
};

// The names of macros and what they stand for.
using MacroTexts = std::vector<std::pair<std::string, std::string>>;

// Returns `rule` with the outlines of its pattern and its guards.
DrawnRule Drawn(Rule rule, const MacroTexts& macros,
                const Lexicons& lexicons = {});

// Returns a rule with this pattern, drawn.
DrawnRule Drawn(std::string_view pattern, bool case_sensitive,
                const MacroTexts& macros, const Lexicons& lexicons = {});

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_DRAWN_RULE_H_
