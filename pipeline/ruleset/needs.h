// What a sentence must hold for a rule to be worth trying, read off the
// outlines of the rule's patterns: `%{figure}\s(?:dollars|euros)` needs a
// figure, and one of two words. So most rules are ruled out without running
// them. extract/ does that.
#ifndef CLAIMLINE_RULESET_NEEDS_H_
#define CLAIMLINE_RULESET_NEEDS_H_

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/outline.h"
#include "base/rule.h"

namespace claimline {

struct RuleNeeds {
  std::vector<std::uint32_t> needs;     // ascending, each once
  std::optional<std::uint32_t> starts;  // as in Rule
};

struct Needs {
  std::vector<RuleNeeds> of_rules;
  std::vector<Need> needs;  // each once
};

// Returns what each of `rules` needs, by its pattern and the guards that must
// fit, and with what it starts; their outlines are in `outlines`. A rule may
// have no need: then nothing rules it out. Takes time in proportion to what is
// written, because what several patterns share is read once.
Needs FindNeeds(std::span<const Rule> rules, const Outlines& outlines);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_NEEDS_H_
