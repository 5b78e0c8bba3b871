#include "ruleset/syntax.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "base/mention.h"
#include "ruleset/pattern_tree.h"
#include "ruleset/plain_syntax.h"

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

// Returns `pattern` with something harmless for every `%{name}`.
std::string WithoutMacros(std::string_view pattern) {
  std::string plain;
  for (;;) {
    const std::size_t start = pattern.find("%{");
    plain += pattern.substr(0, start);
    if (start == std::string_view::npos) return plain;
    plain += "(?:x)";
    const std::size_t end = pattern.find('}', start);
    if (end == std::string_view::npos) return plain;
    pattern.remove_prefix(end + 1);
  }
}

// Returns the names of the captures of `pattern`, in order.
std::vector<std::string_view> CaptureNames(std::string_view pattern) {
  constexpr std::string_view kOpen = "(?P<";
  std::vector<std::string_view> names;
  for (std::size_t at = pattern.find(kOpen); at != std::string_view::npos;
       at = pattern.find(kOpen)) {
    pattern.remove_prefix(at + kOpen.size());
    names.push_back(pattern.substr(0, pattern.find('>')));
  }
  return names;
}

}  // namespace

std::string SyntaxError(std::string_view pattern, const PatternNode& tree) {
  if (IsPlainSyntax(tree)) return {};
  RE2::Options options;
  options.set_log_errors(false);
  // A set parses what is added to it, and is never compiled.
  RE2::Set parser(options, RE2::UNANCHORED);
  std::string error;
  return parser.Add(WithoutMacros(pattern), &error) >= 0 ? "" : error;
}

std::vector<Diagnostic> CheckParts(const std::vector<Rule>& rules) {
  std::vector<Diagnostic> diagnostics;
  for (const Rule& rule : rules) {
    const std::span<const Part> allowed = PartsOf(rule.kind);
    const auto check = [&](const std::string& pattern, int line, int column) {
      for (const std::string_view name : CaptureNames(pattern)) {
        const auto part = PartFromName(name);
        if (part &&
            std::find(allowed.begin(), allowed.end(), *part) != allowed.end()) {
          continue;
        }
        diagnostics.push_back(
            {.file = rule.file,
             .line = line,
             .column = column,
             .rule = rule.id,
             .message = "a rule of kind " + std::string(Name(rule.kind)) +
                        " has no part `" + std::string(name) + "`",
             .fix = "use one of: " + PartNames(rule.kind)});
      }
    };
    check(rule.pattern, rule.pattern_line, rule.pattern_column);
    check(rule.lead, rule.lead_line, rule.lead_column);
  }
  return diagnostics;
}

}  // namespace claimline
