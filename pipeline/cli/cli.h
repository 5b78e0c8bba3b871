// The command line: finds the command that is named and runs it. Each command
// has a file of its own in this folder, which alone prints and alone uses
// Boost.Program_options.
#ifndef CLAIMLINE_CLI_CLI_H_
#define CLAIMLINE_CLI_CLI_H_

#include <string>
#include <vector>

namespace claimline {

// Runs the command that `arguments` (without the program's name) ask for and
// returns the exit code, see cli/command.h.
int RunCommandLine(const std::vector<std::string>& arguments);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_CLI_H_
