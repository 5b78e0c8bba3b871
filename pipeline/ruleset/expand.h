// Expands `%{name}` in patterns: to a macro of the rule's own file, else to one
// of a file without a kind, else to the surfaces of the lexicon of that name.
#ifndef CLAIMLINE_RULESET_EXPAND_H_
#define CLAIMLINE_RULESET_EXPAND_H_

#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/lexicon.h"
#include "ruleset/rule_file.h"

namespace claimline {

using Lexicons = std::map<std::string, Lexicon, std::less<>>;

// Returns `files` with every pattern, lead and guard expanded; what could
// not be expanded is added to the diagnostics of its file. Each expansion
// stands in `(?:…)`. Errors: an unknown name, a macro that contains itself, one
// of the same name in the same reach. A warning: a macro that nothing uses.
std::vector<RuleFile> ExpandMacros(std::vector<RuleFile> files,
                                   const Lexicons& lexicons);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_EXPAND_H_
