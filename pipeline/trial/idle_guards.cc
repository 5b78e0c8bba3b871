#include "trial/idle_guards.h"

#include <algorithm>
#include <set>

#include "extract/matcher.h"
#include "trial/one_sentence.h"

namespace claimline {
namespace {

using Guards = std::set<const Guard*>;

// Returns the guards that refuse something in the examples of `rule`.
Guards RefusingGuards(const Matcher& matcher, const Rule& rule,
                      const MatchOptions& options) {
  Guards refusing;
  for (const auto* examples :
       {&rule.positive, &rule.negative, &rule.todo_positive}) {
    for (const Example& example : *examples) {
      const NormalizedDocument text = OneSentence(example);
      for (const RuleGroup group :
           {RuleGroup::kValues, RuleGroup::kEntities, RuleGroup::kCues}) {
        for (const Rejection& rejection :
             matcher.Find(group, text, options).rejections) {
          if (rejection.guard) refusing.insert(rejection.guard);
        }
      }
    }
  }
  return refusing;
}

// Returns the guards of any of `rules` that refuse something in any example.
Guards RefusingGuards(const RuleSet& rules) {
  const Matcher matcher(rules);
  MatchOptions options;
  options.keep_rejections = true;
  Guards refusing;
  for (const Rule& rule : rules.rules) {
    refusing.merge(RefusingGuards(matcher, rule, options));
  }
  // The filter spares a guard the sentences in which that cannot hold. Without
  // it every rule is run, so only the examples of rules in doubt are.
  options.filter = false;
  for (const Rule& rule : rules.rules) {
    const auto refuses = [&](const Guard& guard) {
      return refusing.contains(&guard);
    };
    if (std::all_of(rule.guards.begin(), rule.guards.end(), refuses)) continue;
    refusing.merge(RefusingGuards(matcher, rule, options));
  }
  return refusing;
}

}  // namespace

std::vector<Diagnostic> FindIdleGuards(const RuleSet& rules) {
  const Guards refusing = RefusingGuards(rules);
  std::vector<Diagnostic> diagnostics;
  for (const Rule& rule : rules.rules) {
    for (const Guard& guard : rule.guards) {
      if (refusing.contains(&guard)) continue;
      diagnostics.push_back(
          {.severity = Severity::kWarning,
           .file = rule.file,
           .line = guard.line,
           .column = guard.column,
           .rule = rule.id,
           .message = "no example needs this guard",
           .fix = "add a negative example that only it refuses, or leave it "
                  "out"});
    }
  }
  return diagnostics;
}

}  // namespace claimline
