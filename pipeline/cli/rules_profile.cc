// claimline rules profile: what each rule costs and gives over a corpus.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/rules_folder.h"
#include "cli/table.h"
#include "cli/words.h"
#include "read/input.h"
#include "trial/profile.h"

namespace claimline {
namespace {

using Json = nlohmann::ordered_json;
using Texts = std::vector<std::string>;

Syntax ProfileSyntax() {
  Syntax syntax;
  syntax.usage = "claimline rules profile PATH… [OPTION…]";
  syntax.summary =
      "Runs the rules over the articles of PATH… and shows for each, the most "
      "costly first,\non how many sentences it was tried, how often it "
      "matched, how many of its matches\nlost to other rules, and its share "
      "of the time. Gazetteers are found together, in\none pass, and cost "
      "next to nothing by themselves.";
  AddRulesOption(syntax);
  AddFormatOption(syntax);
  return syntax;
}

void PrintProfile(const RuleSet& rules,
                  const std::vector<RuleProfile>& profiles, bool json) {
  std::vector<std::size_t> order(profiles.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) {
                     return profiles[a].time > profiles[b].time;
                   });
  std::chrono::nanoseconds total{0};
  for (const RuleProfile& profile : profiles) total += profile.time;
  Table table({{"rule"},
               {"kind"},
               {"tried", true},
               {"matched", true},
               {"lost", true},
               {"ms", true},
               {"time", true}});
  Json rows = Json::array();
  for (const std::size_t i : order) {
    const RuleProfile& profile = profiles[i];
    const Rule& rule = rules.rules[i];
    const auto time = static_cast<double>(profile.time.count());
    const double share =
        total.count() == 0 ? 0 : time / static_cast<double>(total.count());
    char ms[32];
    char percent[32];
    std::snprintf(ms, sizeof ms, "%.2f", time / 1e6);
    std::snprintf(percent, sizeof percent, "%.1f %%", 100 * share);
    table.Add({rule.id, std::string(Name(rule.kind)),
               std::to_string(profile.tried), std::to_string(profile.matched),
               std::to_string(profile.lost), ms, percent});
    rows.push_back({{"rule", rule.id},
                    {"tried", profile.tried},
                    {"matched", profile.matched},
                    {"lost", profile.lost},
                    {"nanoseconds", profile.time.count()},
                    {"share", share}});
  }
  std::cout << (json ? rows.dump(1) + '\n' : table.Text());
}

}  // namespace

int RunRulesProfile(const Arguments& arguments) {
  const auto parsed = ParseOptions(ProfileSyntax(), arguments);
  if (const int* code = std::get_if<int>(&parsed)) return *code;
  const Options& options = std::get<Options>(parsed);
  const auto json = WantsJson(options);
  const Texts paths = Paths(options);
  if (!json) return kExitUsage;
  if (paths.empty()) {
    PrintUsageError("nothing to read", "name a file, a folder or -");
    return kExitUsage;
  }
  const auto rules = RulesOrComplain(TextsOf(options, "rules"));
  if (!rules) return kExitUsage;
  Profiler profiler(*rules);
  InputSequence input(paths, InputFormat::kByExtension, std::cin);
  bool failed = false;
  while (const auto next = input.Next()) {
    if (!next->error) {
      profiler.Add(*next);
      continue;
    }
    PrintDiagnostic(*next->error);
    failed = true;
  }
  PrintProfile(*rules, profiler.profiles(), *json);
  return failed ? kExitInputFailed : kExitDone;
}

}  // namespace claimline
