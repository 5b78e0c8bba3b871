// Options of one command: declared once, for parsing and for its help.
#ifndef CLAIMLINE_CLI_OPTIONS_H_
#define CLAIMLINE_CLI_OPTIONS_H_

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/variables_map.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/command.h"

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

// Returns `did you mean KNOWN?` for the one of `known` that `word` is a slip
// of the pen from; none where none is near.
std::optional<std::string> Suggestion(std::string_view word,
                                      const std::vector<std::string>& known);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_OPTIONS_H_
