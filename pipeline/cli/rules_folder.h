// Finds the rules that come with the program.
#ifndef CLAIMLINE_CLI_RULES_FOLDER_H_
#define CLAIMLINE_CLI_RULES_FOLDER_H_

#include <optional>
#include <string>
#include <vector>

#include "base/rule.h"

namespace claimline {

// Returns `packs` or, where they are none, the folder of the rules that come
// with the program; none where it cannot be found, having said so.
std::optional<std::vector<std::string>> PacksOrBuiltIn(
    std::vector<std::string> packs);

// Returns the rules of `packs`, those that come with the program where `packs`
// is empty; none where they cannot be used, having said why. What is odd about
// them and does no harm is left to `claimline rules check`.
std::optional<RuleSet> RulesOrComplain(std::vector<std::string> packs);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_RULES_FOLDER_H_
