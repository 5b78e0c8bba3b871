// The commands, one file each, and what their exit codes say.
#ifndef CLAIMLINE_CLI_COMMAND_H_
#define CLAIMLINE_CLI_COMMAND_H_

#include <string>
#include <vector>

namespace claimline {

inline constexpr int kExitDone = 0;
inline constexpr int kExitFindings = 1;      // done, and something was found
inline constexpr int kExitUsage = 2;         // the command line or the rules
inline constexpr int kExitInputFailed = 3;   // done, but not for all inputs
inline constexpr int kExitOutputFailed = 4;  // nothing was written

// What follows the command's name on the command line.
using Arguments = std::vector<std::string>;

// Each prints its result to standard output, its words to standard error, and
// returns an exit code.
int RunDiff(const Arguments& arguments);
int RunExplain(const Arguments& arguments);
int RunExtract(const Arguments& arguments);
int RunRules(const Arguments& arguments);
int RunRulesCheck(const Arguments& arguments);
int RunRulesList(const Arguments& arguments);
int RunRulesProfile(const Arguments& arguments);
int RunSchema(const Arguments& arguments);
int RunScore(const Arguments& arguments);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_COMMAND_H_
