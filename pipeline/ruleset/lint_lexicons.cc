#include "ruleset/lint_lexicons.h"

#include <map>
#include <string>
#include <string_view>

namespace claimline {
namespace {

bool HasStraySpace(std::string_view surface) {
  return surface.starts_with(' ') || surface.ends_with(' ') ||
         surface.find("  ") != std::string_view::npos;
}

std::vector<Diagnostic> LintLexicon(const Lexicon& lexicon) {
  std::vector<Diagnostic> diagnostics;
  const auto note = [&](int line, std::string message, std::string fix) {
    diagnostics.push_back({.file = lexicon.file(),
                           .line = line,
                           .column = 1,
                           .rule = {},
                           .message = std::move(message),
                           .fix = std::move(fix)});
  };
  std::map<std::vector<std::string_view>, int> lines;
  for (const Lexicon::Row& row : lexicon.rows()) {
    const std::string_view surface = row.cells[0];
    if (HasStraySpace(surface)) {
      note(row.line, "surface has white space to spare",
           "leave single spaces, between words only");
    }
    const auto [first, is_new] = lines.try_emplace(
        std::vector(row.cells.begin(), row.cells.end()), row.line);
    if (is_new) continue;
    note(row.line,
         "row of `" + std::string(surface) + "` stands in line " +
             std::to_string(first->second) + " already",
         "remove one of the two");
  }
  return diagnostics;
}

}  // namespace

std::vector<Diagnostic> LintLexicons(const RuleSet& rules) {
  std::vector<Diagnostic> diagnostics;
  for (const auto& [name, lexicon] : rules.lexicons) {
    const std::vector<Diagnostic> of_lexicon = LintLexicon(lexicon);
    diagnostics.insert(diagnostics.end(), of_lexicon.begin(), of_lexicon.end());
  }
  return diagnostics;
}

}  // namespace claimline
