#include "cli/cli.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <string_view>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/words.h"

namespace claimline {
namespace {

struct Command {
  std::string_view name;
  int (*run)(const Arguments&);
  std::string_view summary;
};

constexpr std::array kCommands = {
    Command{"extract", RunExtract, "find the claims in articles"},
    Command{"explain", RunExplain,
            "tell how claims came about, or why there is none"},
    Command{"score", RunScore, "measure claims against expected ones"},
    Command{"diff", RunDiff, "show what changed between two claims files"},
    Command{"rules", RunRules, "check, list or profile the rules"},
    Command{"schema", RunSchema,
            "print the JSON Schema of what extract writes"},
};

void PrintHelp(std::ostream& out) {
  out << "claimline finds the figures, dates and names in English articles and "
         "writes down\nwhat each of them claims.\n\n"
         "usage: claimline COMMAND [OPTION…] [ARGUMENT…]\n\n"
         "commands:\n";
  for (const Command& command : kCommands) {
    out << "  " << command.name << std::string(10 - command.name.size(), ' ')
        << command.summary << '\n';
  }
  out << "\noptions:\n"
         "  --help     print this, or after a command its own help\n"
         "  --version  print the version\n\n"
         "to begin with:\n"
         "  claimline extract article.txt          claims as JSON, on the "
         "terminal\n"
         "  claimline extract news/ -o out.jsonl   a whole folder, one claim a "
         "line\n";
}

int Unknown(const std::string& word) {
  std::vector<std::string> known = {"--help", "--version"};
  for (const Command& command : kCommands) known.emplace_back(command.name);
  PrintUsageError(
      (word.starts_with('-') ? "no option " : "no command ") + word,
      Suggestion(word, known).value_or("claimline --help lists what there is"));
  return kExitUsage;
}

}  // namespace

int RunCommandLine(const std::vector<std::string>& arguments) {
  if (arguments.empty()) {
    PrintHelp(std::cerr);
    return kExitUsage;
  }
  const std::string& word = arguments.front();
  if (word == "--help" || word == "-h" || word == "help") {
    PrintHelp(std::cout);
    return kExitDone;
  }
  if (word == "--version") {
    std::cout << "claimline " << CLAIMLINE_VERSION << '\n';
    return kExitDone;
  }
  const auto command = std::find_if(
      kCommands.begin(), kCommands.end(),
      [&](const Command& candidate) { return candidate.name == word; });
  if (command == kCommands.end()) return Unknown(word);
  return command->run(Arguments(arguments.begin() + 1, arguments.end()));
}

}  // namespace claimline
