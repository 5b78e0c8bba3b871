#include "cli/options.h"

#include <algorithm>
#include <boost/program_options/parsers.hpp>
#include <boost/program_options/positional_options.hpp>
#include <iostream>
#include <numeric>

#include "cli/words.h"
#include "read/iso_date.h"

namespace claimline {
namespace {

namespace po = boost::program_options;

constexpr const char* kPath = "path";

// Levenshtein's distance.
std::size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

std::string UnknownOptionFix(const Syntax& syntax, const std::string& option) {
  std::vector<std::string> known = {"--help"};
  for (const auto& description : syntax.options.options()) {
    known.push_back("--" + description->long_name());
  }
  return Suggestion(option, known).value_or("usage: " + syntax.usage);
}

void PrintHelp(const Syntax& syntax) {
  std::cout << "usage: " << syntax.usage << "\n\n" << syntax.summary << "\n";
  if (!syntax.options.options().empty()) {
    std::cout << '\n' << syntax.options;
  }
  if (!syntax.examples.empty()) std::cout << '\n' << syntax.examples;
}

Options Parse(const po::options_description& options,
              const Arguments& arguments) {
  po::options_description all;
  all.add(options);
  all.add_options()("help,h", "")(kPath, po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add(kPath, -1);
  namespace style = po::command_line_style;
  Options values;
  po::store(po::command_line_parser(arguments)
                .options(all)
                .positional(positional)
                .style(style::unix_style & ~style::allow_guessing)
                .run(),
            values);
  if (values.count("help") == 0) po::notify(values);
  return values;
}

}  // namespace

std::variant<Options, int> ParseOptions(const Syntax& syntax,
                                        const Arguments& arguments) {
  try {
    Options values = Parse(syntax.options, arguments);
    if (values.count("help") == 0) return values;
    PrintHelp(syntax);
    return kExitDone;
  } catch (const po::unknown_option& error) {
    const std::string option = error.get_option_name();
    PrintUsageError("no option " + option, UnknownOptionFix(syntax, option));
  } catch (const po::error& error) {
    PrintUsageError(error.what(), "usage: " + syntax.usage);
  }
  return kExitUsage;
}

std::vector<std::string> Paths(const Options& options) {
  if (options.count(kPath) == 0) return {};
  return options[kPath].as<std::vector<std::string>>();
}

std::vector<std::string> TextsOf(const Options& options,
                                 const std::string& option) {
  if (options.count(option) == 0) return {};
  return options[option].as<std::vector<std::string>>();
}

void AddRulesOption(Syntax& syntax) {
  syntax.options.add_options()(
      "rules", po::value<std::vector<std::string>>()->value_name("DIR"),
      "the folder of rules; given again, further rules are added and rules of "
      "the same id replaced");
}

void AddFormatOption(Syntax& syntax) {
  syntax.options.add_options()(
      "format", po::value<std::string>()->value_name("text|json"),
      "for people, which is the default, or for programs");
}

std::optional<bool> WantsJson(const Options& options) {
  return ChooseIfGiven<bool>(options, "format", false,
                             {{"text", false}, {"json", true}});
}

std::optional<bool> IncludesVague(const Options& options) {
  bool vague = false;
  for (const std::string& included : TextsOf(options, "include")) {
    if (!Choose<bool>("include", included, {{"vague", true}})) {
      return std::nullopt;
    }
    vague = true;
  }
  return vague;
}

std::optional<std::string> PublishedOf(const Options& options) {
  const std::string& given = options["published"].as<std::string>();
  std::optional<std::string> published = IsoDate(given);
  if (!published) {
    PrintUsageError("--published cannot be " + given,
                    "give a date as 2026-03-16 or 2026-03-16T01:58");
  }
  return published;
}

std::optional<std::string> Suggestion(std::string_view word,
                                      const std::vector<std::string>& known) {
  constexpr std::size_t kFar = 3;
  std::size_t best = std::min(kFar, word.size() / 2 + 1);
  std::optional<std::string> suggestion;
  for (const std::string& candidate : known) {
    const std::size_t distance = EditDistance(word, candidate);
    if (distance >= best) continue;
    best = distance;
    suggestion = "did you mean " + candidate + "?";
  }
  return suggestion;
}

}  // namespace claimline
