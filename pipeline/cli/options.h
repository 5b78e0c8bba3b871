// Options of one command: declared once, for parsing and for its help.
#ifndef CLAIMLINE_CLI_OPTIONS_H_
#define CLAIMLINE_CLI_OPTIONS_H_

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/variables_map.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "cli/command.h"
#include "cli/words.h"

namespace claimline {

// What a command takes.
struct Syntax {
  std::string usage;     // `claimline extract PATH… [OPTION…]`
  std::string summary;   // what it does: a paragraph
  std::string examples;  // and what it is worth knowing beside the options
  boost::program_options::options_description options{"options"};
};

// The options that were given, those without a name under `path`.
using Options = boost::program_options::variables_map;

// Reads `arguments`. Where they ask for help or make no sense, says so and
// returns the exit code instead.
std::variant<Options, int> ParseOptions(const Syntax& syntax,
                                        const Arguments& arguments);

// Returns the paths given; empty where there are none.
std::vector<std::string> Paths(const Options& options);

// Returns all that was given for `option`; empty where it was not.
std::vector<std::string> TextsOf(const Options& options,
                                 const std::string& option);

// Declares `--rules`, as TextsOf(options, "rules") gives it.
void AddRulesOption(Syntax& syntax);

// Declares `--format text|json`.
void AddFormatOption(Syntax& syntax);

// Returns whether `--format` asks for JSON; none where it makes no sense,
// having said so.
std::optional<bool> WantsJson(const Options& options);

// Returns whether `--include vague` was given; none where something else was,
// having said so.
std::optional<bool> IncludesVague(const Options& options);

// Returns the day of writing that `--published`, which was given, says; none
// where it is no date, having said so.
std::optional<std::string> PublishedOf(const Options& options);

// What an option may be, and what it then means.
template <typename Value>
using Choices = std::vector<std::pair<std::string, Value>>;

// Returns what `given` means; where it is none of `choices`, says so.
template <typename Value>
std::optional<Value> Choose(const std::string& option, const std::string& given,
                            const Choices<Value>& choices) {
  std::string fix;
  for (const auto& [name, value] : choices) {
    if (given == name) return value;
    fix += (fix.empty() ? "give " : " or ") + name;
  }
  PrintUsageError("--" + option + " cannot be " + given, fix);
  return std::nullopt;
}

// As Choose, for an option that may not have been given: then `unset`.
template <typename Value>
std::optional<Value> ChooseIfGiven(const Options& options,
                                   const std::string& option, Value unset,
                                   const Choices<Value>& choices) {
  if (options.count(option) == 0) return unset;
  return Choose(option, options[option].as<std::string>(), choices);
}

// Returns `did you mean KNOWN?` for the one of `known` that `word` is a slip
// of the pen from; none where none is near.
std::optional<std::string> Suggestion(std::string_view word,
                                      const std::vector<std::string>& known);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_OPTIONS_H_
