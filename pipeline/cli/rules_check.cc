// claimline rules check: whether the rules are right.
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/rules_folder.h"
#include "cli/words.h"
#include "ruleset/ruleset.h"
#include "trial/check.h"

namespace claimline {
namespace {

using Json = nlohmann::ordered_json;

Syntax RulesCheckSyntax() {
  Syntax syntax;
  syntax.usage = "claimline rules check [DIR…] [OPTION…]";
  syntax.summary =
      "Loads the rule packs in DIR…, by default the built-in one, looks for "
      "mistakes in every\npattern, and runs every example against all rules. "
      "Of an example that does not come\nout it says missing (nothing was "
      "found), wrong (another rule, span or value was) or\nnoisy (something "
      "was found in a negative one); of a guard that refuses nothing in\nany "
      "example, that none needs it. A later pack may replace rules of an "
      "earlier\none by their ids.";
  AddFormatOption(syntax);
  syntax.examples =
      "exit code: 0 nothing found, 1 findings, 2 a folder cannot be read\n";
  return syntax;
}

std::string Counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

std::size_t ExampleCount(const RuleSet& rules) {
  std::size_t count = 0;
  for (const Rule& rule : rules.rules) {
    count +=
        rule.positive.size() + rule.negative.size() + rule.todo_positive.size();
  }
  return count;
}

Json JsonOf(const Diagnostic& diagnostic) {
  const bool warning = diagnostic.severity == Severity::kWarning;
  return {{"file", diagnostic.file},
          {"line", diagnostic.line},
          {"column", diagnostic.column},
          {"rule", diagnostic.rule},
          {"severity", warning ? "warning" : "error"},
          {"message", diagnostic.message},
          {"fix", diagnostic.fix}};
}

}  // namespace

int RunRulesCheck(const Arguments& arguments) {
  const auto parsed = ParseOptions(RulesCheckSyntax(), arguments);
  if (const int* code = std::get_if<int>(&parsed)) return *code;
  const Options& options = std::get<Options>(parsed);
  const auto json = WantsJson(options);
  if (!json) return kExitUsage;
  const auto packs = PacksOrBuiltIn(Paths(options));
  if (!packs) return kExitUsage;
  for (const std::string& pack : *packs) {
    std::error_code error;
    if (std::filesystem::is_directory(pack, error)) continue;
    PrintUsageError(pack + " is no folder", "name a folder of rule files");
    return kExitUsage;
  }
  const LoadedRules loaded = LoadRuleSet(*packs);
  const std::vector<Diagnostic> findings = CheckRules(loaded);
  if (*json) {
    Json rows = Json::array();
    for (const Diagnostic& finding : findings) rows.push_back(JsonOf(finding));
    std::cout << rows.dump(1) << '\n';
  } else {
    for (const Diagnostic& finding : findings) PrintFinding(finding);
  }
  std::cerr << Counted(loaded.rules.rules.size(), "rule") << ", "
            << Counted(ExampleCount(loaded.rules), "example") << ": "
            << Counted(findings.size(), "finding") << '\n';
  return findings.empty() ? kExitDone : kExitFindings;
}

}  // namespace claimline
