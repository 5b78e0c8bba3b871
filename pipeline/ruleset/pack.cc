#include "ruleset/pack.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string_view>
#include <system_error>
#include <utility>

#include "ruleset/pattern_checks.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> ContentOf(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream content;
  content << in.rdbuf();
  return std::move(content).str();
}

CheckedFile ReadAndCheck(const std::string& path, std::string_view content) {
  CheckedFile checked;
  checked.file = ReadRuleFile(path, content);
  checked.trees = ParsePatterns(checked.file);
  PatternChecks checks = CheckPatterns(checked.file, checked.trees);
  std::move(checks.lint.begin(), checks.lint.end(),
            std::back_inserter(checked.file.diagnostics));
  checked.syntax = std::move(checks.syntax);
  return checked;
}

Diagnostic Error(std::string pack, std::string message, std::string fix) {
  return {.file = std::move(pack),
          .rule = {},
          .message = std::move(message),
          .fix = std::move(fix)};
}

}  // namespace

Result<std::vector<PackFile>> ListPack(const std::string& pack) {
  std::error_code error;
  fs::recursive_directory_iterator it(pack, error);
  if (error) {
    return Error(pack, "rules folder cannot be read",
                 "name a folder of *.toml rule files with --rules");
  }
  std::vector<PackFile> files;
  for (; it != fs::recursive_directory_iterator(); it.increment(error)) {
    const fs::path& path = it->path();
    if (path.extension() != ".toml" && path.extension() != ".tsv") continue;
    files.push_back({path.generic_string(),
                     path.lexically_relative(pack).generic_string(),
                     std::nullopt});
  }
  if (files.empty()) {
    return Error(pack, "rules folder holds no *.toml file",
                 "name a folder of rule files with --rules");
  }
  std::sort(
      files.begin(), files.end(),
      [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
  return files;
}

Reading ReadPackFile(PackFile& file) {
  file.content = ContentOf(file.path);
  if (!file.content) return {};
  if (file.name.ends_with(".tsv")) {
    return ReadLexiconFile(file.path, *file.content);
  }
  return ReadAndCheck(file.path, *file.content);
}

}  // namespace claimline
