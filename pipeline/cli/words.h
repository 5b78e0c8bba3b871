// What is said to the user on standard error, in one form throughout.
#ifndef CLAIMLINE_CLI_WORDS_H_
#define CLAIMLINE_CLI_WORDS_H_

#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace claimline {

// Whether to color what goes to `descriptor`: a terminal, and neither NO_COLOR
// nor TERM=dumb in the environment.
bool UsesColor(int descriptor);

// Prints `file:line:column: message; fix` on one line. A warning says that it
// is one.
void PrintDiagnostic(const Diagnostic& diagnostic);

// The same on standard output, for commands whose result it is.
void PrintFinding(const Diagnostic& diagnostic);

// Prints `claimline: message; fix`.
void PrintUsageError(std::string_view message, std::string_view fix);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_WORDS_H_
