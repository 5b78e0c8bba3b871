// claimline rules: finds the one of its commands that is named.
#include <iostream>
#include <string>
#include <string_view>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/words.h"

namespace claimline {

int RunRules(const Arguments& arguments) {
  constexpr std::string_view kUsage =
      "usage: claimline rules check [DIR…]\n"
      "       claimline rules list [RULE…]\n"
      "       claimline rules profile PATH…\n\n"
      "Each has its own --help.\n";
  const std::string word = arguments.empty() ? "" : arguments.front();
  const Arguments rest(arguments.begin() + (arguments.empty() ? 0 : 1),
                       arguments.end());
  if (word == "check") return RunRulesCheck(rest);
  if (word == "list") return RunRulesList(rest);
  if (word == "profile") return RunRulesProfile(rest);
  if (word == "--help" || word == "-h") {
    std::cout << kUsage;
    return kExitDone;
  }
  PrintUsageError(
      word.empty() ? "rules needs a command" : "no command rules " + word,
      Suggestion(word, {"check", "list", "profile"})
          .value_or("add check, list or profile"));
  return kExitUsage;
}

}  // namespace claimline
