// Each folder of tests/rules/invalid/ is a rule pack with a mistake. Lines
// `# expect: FILE:LINE:COLUMN: MESSAGE; FIX` in its files say what must be said
// of it: this, and nothing else.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "ruleset/ruleset.h"
#include "trial/check.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

constexpr char kFolder[] = "tests/rules/invalid";

std::vector<std::string> Packs() {
  std::vector<std::string> packs;
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    packs.push_back(entry.path().filename().string());
  }
  std::sort(packs.begin(), packs.end());
  return packs;
}

std::string Expected(const fs::path& pack) {
  constexpr std::string_view kMark = "# expect: ";
  std::string expected;
  for (const auto& entry : fs::directory_iterator(pack)) {
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with(kMark)) expected += line.substr(kMark.size()) + '\n';
    }
  }
  return expected;
}

std::string Said(const fs::path& pack) {
  const std::vector<std::string> packs = {pack.string()};
  const std::vector<Diagnostic> diagnostics = CheckRules(LoadRuleSet(packs));
  std::string said;
  for (const Diagnostic& diagnostic : diagnostics) {
    said += fs::path(diagnostic.file).filename().string() + ':' +
            std::to_string(diagnostic.line) + ':' +
            std::to_string(diagnostic.column) + ": " + diagnostic.message +
            "; " + diagnostic.fix + '\n';
  }
  return said;
}

class InvalidRules : public testing::TestWithParam<std::string> {};

TEST_P(InvalidRules, GiveExactlyTheirDiagnostic) {
  const fs::path pack = fs::path(kFolder) / GetParam();
  EXPECT_EQ(Said(pack), Expected(pack)) << pack;
}

INSTANTIATE_TEST_SUITE_P(, InvalidRules, testing::ValuesIn(Packs()),
                         [](const auto& pack) {
                           std::string name = pack.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace claimline
