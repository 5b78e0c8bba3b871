#include "trial/idle_guards.h"

#include <set>

#include "extract/matcher.h"
#include "trial/one_sentence.h"

namespace claimline {
namespace {

// Returns the guards that refuse something in `example`.
std::set<const Guard*> RefusingGuards(const Matcher& matcher,
                                      const Example& example) {
  const NormalizedDocument text = OneSentence(example);
  MatchOptions options;
  options.filter = false;  // which drops rules whose guards cannot hold
  options.keep_rejections = true;
  std::set<const Guard*> refusing;
  for (const RuleGroup group :
       {RuleGroup::kValues, RuleGroup::kEntities, RuleGroup::kCues}) {
    for (const Rejection& rejection :
         matcher.Find(group, text, options).rejections) {
      if (rejection.guard) refusing.insert(rejection.guard);
    }
  }
  return refusing;
}

}  // namespace

std::vector<Diagnostic> FindIdleGuards(const RuleSet& rules) {
  const Matcher matcher(rules);
  std::set<const Guard*> refusing;
  for (const Rule& rule : rules.rules) {
    for (const auto* examples :
         {&rule.positive, &rule.negative, &rule.todo_positive}) {
      for (const Example& example : *examples) {
        refusing.merge(RefusingGuards(matcher, example));
      }
    }
  }
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
