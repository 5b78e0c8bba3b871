// Finds the rules that come with the program.
#ifndef CLAIMLINE_CLI_RULES_FOLDER_H_
#define CLAIMLINE_CLI_RULES_FOLDER_H_

#include <optional>
#include <string>
#include <vector>

#include "base/rule.h"

namespace claimline {

// Returns the rules of `packs`, those that come with the program where `packs`
// is empty; none where they cannot be used, having said why. Where `quiet`,
// warnings are kept to itself.
std::optional<RuleSet> RulesOrComplain(std::vector<std::string> packs,
                                       bool quiet);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_RULES_FOLDER_H_
