#include "trial/check.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/document.h"
#include "normalize/normalize.h"
#include "ruleset/lint_lexicons.h"
#include "ruleset/lint_rules.h"
#include "trial/trial.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

std::string Normalized(std::string_view text) {
  Document document;
  document.text = text;
  document.raw = text;
  return Normalize(document).text;
}

// `U+00A0`, the code point in which `text` first differs from `normalized`.
std::string FirstDifference(std::string_view text,
                            std::string_view normalized) {
  std::size_t at = 0;
  while (at < text.size()) {
    const CodePoint c = CodePointAt(text, at);
    if (normalized.substr(std::min(at, normalized.size()), c.size) !=
        text.substr(at, c.size)) {
      char name[16];
      std::snprintf(name, sizeof name, "U+%04X",
                    static_cast<unsigned>(c.value));
      return name;
    }
    at += c.size;
  }
  return {};
}

// Patterns and surfaces with characters that normalizing takes away, as `’`.
std::vector<Diagnostic> FindUnnormalized(const RuleSet& rules) {
  std::vector<Diagnostic> diagnostics;
  const auto check = [&](std::string_view text, const std::string& file,
                         int line, int column, const std::string& rule) {
    const std::string normalized = Normalized(text);
    if (normalized == text) return;
    diagnostics.push_back(
        {.file = file,
         .line = line,
         .column = column,
         .rule = rule,
         .message = FirstDifference(text, normalized) + " in `" +
                    std::string(text) +
                    "` never matches: rules see normalized text",
         .fix = "write `" + normalized + "`"});
  };
  for (const Rule& rule : rules.rules) {
    check(rule.pattern, rule.file, rule.pattern_line, rule.pattern_column,
          rule.id);
    check(rule.trigger, rule.file, rule.trigger_line, rule.trigger_column,
          rule.id);
    for (const Guard& guard : rule.guards) {
      check(guard.pattern, rule.file, guard.line, guard.column, rule.id);
    }
  }
  for (const auto& [name, lexicon] : rules.lexicons) {
    for (const Lexicon::Row& row : lexicon.rows()) {
      check(row.cells[0], lexicon.file(), row.line, 1, "");
    }
  }
  return diagnostics;
}

}  // namespace

std::vector<Diagnostic> CheckRules(const RuleSet& rules) {
  std::vector<Diagnostic> diagnostics;
  for (std::vector<Diagnostic> findings :
       {LintRules(rules), LintLexicons(rules), FindUnnormalized(rules),
        TryExamples(rules)}) {
    std::move(findings.begin(), findings.end(),
              std::back_inserter(diagnostics));
  }
  return diagnostics;
}

void SortByPlace(std::vector<Diagnostic>& diagnostics) {
  const auto place = [](const Diagnostic& diagnostic) {
    return std::tie(diagnostic.file, diagnostic.line, diagnostic.column);
  };
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) {
                     return place(a) < place(b);
                   });
}

}  // namespace claimline
