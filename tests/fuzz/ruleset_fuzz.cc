// Arbitrary bytes as a rule file and as a lexicon: each ends in rules or in
// diagnostics with their places, and what loads can be linted and run.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/matcher.h"
#include "require.h"
#include "ruleset/expand.h"
#include "ruleset/lexicon_file.h"
#include "ruleset/lint_rules.h"
#include "ruleset/pattern_checks.h"
#include "ruleset/pattern_trees.h"
#include "ruleset/rule_file.h"
#include "ruleset/syntax.h"

namespace claimline {
namespace {

void RequirePlaces(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    Require(diagnostic.file == "fuzz", "a diagnostic names its file");
    Require(diagnostic.line > 0 && diagnostic.column > 0,
            "a diagnostic names its place");
    Require(!diagnostic.message.empty() && !diagnostic.fix.empty(),
            "a diagnostic says what is wrong and what to do");
  }
}

// Finds what `rules` find in a short article.
void Run(const RuleSet& rules) {
  constexpr std::string_view kText =
      "Acme paid $5.50 for 3 chairs in May 2026.";
  NormalizedDocument document;
  document.text = kText;
  document.sentences.push_back({{0, static_cast<std::uint32_t>(kText.size())}});
  const Matcher matcher(rules);
  for (const RuleGroup group :
       {RuleGroup::kValues, RuleGroup::kEntities, RuleGroup::kCues}) {
    for (const Mention& mention : matcher.WithCaptures(
             matcher.Find(group, document).mentions, document)) {
      Require(mention.span.start < mention.span.end &&
                  mention.span.end <= kText.size(),
              "mentions are within the text and not empty");
    }
  }
}

}  // namespace
}  // namespace claimline

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  using namespace claimline;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  RequirePlaces(ReadLexiconFile("fuzz", bytes).diagnostics);

  std::vector<RuleFile> files;
  files.push_back(ReadRuleFile("fuzz", bytes));
  RequirePlaces(files[0].diagnostics);
  const PatternChecks checks = CheckPatterns(files[0], ParsePatterns(files[0]));
  RequirePlaces(checks.lint);
  RequirePlaces(checks.syntax);
  files = ExpandMacros(std::move(files), {});
  RequirePlaces(files[0].diagnostics);
  if (!checks.lint.empty() || !checks.syntax.empty() ||
      !files[0].diagnostics.empty()) {
    return 0;
  }
  RuleSet rules;
  rules.rules = std::move(files[0].rules);
  for (const Rule& rule : rules.rules) {
    if (!rule.lexicon.empty()) return 0;  // unknown here
  }
  const std::vector<Diagnostic> parts = CheckParts(rules.rules);
  RequirePlaces(parts);
  if (!parts.empty()) return 0;
  RequirePlaces(LintRules(rules));
  Run(rules);
  return 0;
}
