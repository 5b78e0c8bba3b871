#include "trial/check.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/document.h"
#include "normalize/normalize.h"
#include "ruleset/lint_lexicons.h"
#include "ruleset/lint_rules.h"
#include "trial/idle_guards.h"
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

struct Unnormalized {
  std::string message;
  std::string fix;
};

// Returns what is to be said of the first character of `text` that `normalized`
// has not.
Unnormalized FirstDifference(std::string_view text,
                             std::string_view normalized) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = CodePointAt(text, at);
    const std::string_view character = text.substr(at, c.size);
    if (!normalized.substr(std::min(at, normalized.size()))
             .starts_with(character)) {
      char name[16];
      std::snprintf(name, sizeof name, "U+%04X",
                    static_cast<unsigned>(c.value));
      const std::string folded = Normalized(character);
      return {std::string(name) + " never matches: rules see normalized text",
              folded == character ? "write it in Normalization Form C"
                                  : "write `" + folded + "` for it"};
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
    const auto [message, fix] = FirstDifference(text, normalized);
    diagnostics.push_back({.file = file,
                           .line = line,
                           .column = column,
                           .rule = rule,
                           .message = message,
                           .fix = fix});
  };
  for (const Rule& rule : rules.rules) {
    check(rule.pattern, rule.file, rule.pattern_line, rule.pattern_column,
          rule.id);
    check(rule.lead, rule.file, rule.lead_line, rule.lead_column, rule.id);
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

void SortByPlace(std::vector<Diagnostic>& diagnostics) {
  const auto place = [](const Diagnostic& diagnostic) {
    return std::tie(diagnostic.file, diagnostic.line, diagnostic.column);
  };
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) {
                     return place(a) < place(b);
                   });
}

}  // namespace

std::vector<Diagnostic> CheckRules(const LoadedRules& loaded) {
  const RuleSet& rules = loaded.rules;
  std::vector<Diagnostic> findings = loaded.diagnostics;
  // Nothing is said of a line of which something has been said at an earlier
  // step: most often it is the same mistake.
  const auto add = [&](const std::vector<Diagnostic>& more) {
    std::set<std::pair<std::string, int>> said;
    for (const Diagnostic& finding : findings) {
      said.emplace(finding.file, finding.line);
    }
    std::copy_if(more.begin(), more.end(), std::back_inserter(findings),
                 [&](const Diagnostic& finding) {
                   return !said.contains({finding.file, finding.line});
                 });
  };
  std::vector<Diagnostic> lint = LintRules(rules);
  for (const auto& more : {LintLexicons(rules), FindUnnormalized(rules)}) {
    lint.insert(lint.end(), more.begin(), more.end());
  }
  add(lint);
  if (loaded.ok()) {
    add(TryExamples(rules));
    add(FindIdleGuards(rules));
  }
  SortByPlace(findings);
  return findings;
}

}  // namespace claimline
