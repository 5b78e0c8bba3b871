#include "ruleset/syntax.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/mention.h"

namespace claimline {
namespace {

std::string PartNames(RuleKind kind) {
  std::string names;
  for (const Part part : PartsOf(kind)) {
    if (!names.empty()) names += ", ";
    names += Name(part);
  }
  return names;
}

class SyntaxCheck {
 public:
  SyntaxCheck() : parser_(Options(), RE2::UNANCHORED) {}

  void Check(const Rule& rule);
  std::vector<Diagnostic> Take() && { return std::move(diagnostics_); }

 private:
  static RE2::Options Options() {
    RE2::Options options;
    options.set_log_errors(false);
    return options;
  }

  void CheckPattern(const Rule& rule, const std::string& pattern, int line,
                    int column);
  void CheckParts(const Rule& rule);

  // A set parses what is added to it, and is never compiled.
  RE2::Set parser_;
  std::vector<Diagnostic> diagnostics_;
};

void SyntaxCheck::CheckPattern(const Rule& rule, const std::string& pattern,
                               int line, int column) {
  std::string error;
  if (pattern.empty() || parser_.Add(pattern, &error) >= 0) return;
  diagnostics_.push_back({.file = rule.file,
                          .line = line,
                          .column = column,
                          .rule = rule.id,
                          .message = "pattern does not compile: " + error,
                          .fix = "mend the pattern; the syntax is RE2's"});
}

void SyntaxCheck::CheckParts(const Rule& rule) {
  constexpr std::string_view kOpen = "(?P<";
  const std::span<const Part> allowed = PartsOf(rule.kind);
  std::string_view rest = rule.pattern;
  for (std::size_t at = rest.find(kOpen); at != std::string_view::npos;
       at = rest.find(kOpen)) {
    rest.remove_prefix(at + kOpen.size());
    const std::string_view name = rest.substr(0, rest.find('>'));
    const auto part = PartFromName(name);
    if (part &&
        std::find(allowed.begin(), allowed.end(), *part) != allowed.end()) {
      continue;
    }
    diagnostics_.push_back(
        {.file = rule.file,
         .line = rule.pattern_line,
         .column = rule.pattern_column,
         .rule = rule.id,
         .message = "a rule of kind " + std::string(Name(rule.kind)) +
                    " has no part `" + std::string(name) + "`",
         .fix = "use one of: " + PartNames(rule.kind)});
  }
}

void SyntaxCheck::Check(const Rule& rule) {
  CheckPattern(rule, rule.pattern, rule.pattern_line, rule.pattern_column);
  CheckPattern(rule, rule.trigger, rule.trigger_line, rule.trigger_column);
  for (const Guard& guard : rule.guards) {
    CheckPattern(rule, guard.pattern, guard.line, guard.column);
  }
  CheckParts(rule);
}

}  // namespace

std::vector<Diagnostic> CheckSyntax(const std::vector<Rule>& rules) {
  SyntaxCheck check;
  for (const Rule& rule : rules) check.Check(rule);
  return std::move(check).Take();
}

}  // namespace claimline
