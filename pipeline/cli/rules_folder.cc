#include "cli/rules_folder.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/words.h"
#include "ruleset/ruleset.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

// From the program's own folder upwards, so that it works where it was built
// (build/release/claimline beside rules/) as well as installed
// (bin/claimline beside share/claimline/rules/).
std::vector<fs::path> BuiltInPlaces() {
  constexpr int kLevels = 4;
  std::error_code error;
  fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
  std::vector<fs::path> places;
  for (int i = 0; i < kLevels && folder.has_relative_path(); ++i) {
    places.push_back(folder / "rules");
    places.push_back(folder / "share/claimline/rules");
    folder = folder.parent_path();
  }
  return places;
}

std::optional<std::string> BuiltInRules() {
  std::error_code error;
  std::string looked;
  for (const fs::path& place : BuiltInPlaces()) {
    if (fs::is_directory(place / "en", error)) return place.string();
    looked += (looked.empty() ? "" : ", ") + place.string();
  }
  PrintUsageError("found no rules in any of " + looked,
                  "name their folder with --rules");
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<std::string>> PacksOrBuiltIn(
    std::vector<std::string> packs) {
  if (!packs.empty()) return packs;
  std::optional<std::string> built_in = BuiltInRules();
  if (!built_in) return std::nullopt;
  packs.push_back(*std::move(built_in));
  return packs;
}

std::optional<RuleSet> RulesOrComplain(std::vector<std::string> given) {
  const auto packs = PacksOrBuiltIn(std::move(given));
  if (!packs) return std::nullopt;
  LoadedRules loaded = LoadRuleSet(*packs);
  if (loaded.ok()) return std::move(loaded.rules);
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    PrintDiagnostic(diagnostic);
  }
  return std::nullopt;
}

}  // namespace claimline
