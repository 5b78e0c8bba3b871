// What a sentence must hold for a rule to be worth trying, read off the rule's
// patterns: `%{figure}\s(?:dollars|euros)` needs a figure, and one of two
// words. So most rules are ruled out without running them. extract/ does that.
#ifndef CLAIMLINE_RULESET_NEEDS_H_
#define CLAIMLINE_RULESET_NEEDS_H_

#include <vector>

#include "base/rule.h"
#include "ruleset/expand.h"
#include "ruleset/rule_file.h"

namespace claimline {

struct FilesWithNeeds {
  std::vector<RuleFile> files;
  std::vector<Need> needs;
};

// Returns `files`, whose macros are not expanded yet, with Rule::needs filled
// in from pattern and the guards that must fit. A rule may have no
// need: then nothing rules it out. Takes time in proportion to what is written,
// because a macro is read once, however many patterns it stands in.
FilesWithNeeds FindNeeds(std::vector<RuleFile> files, const Lexicons& lexicons);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_NEEDS_H_
