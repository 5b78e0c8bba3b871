// Runs the examples of rules through the whole pipeline, against all rules at
// once: the intended rule must win. Used by `claimline rules check` and by the
// tests.
#ifndef CLAIMLINE_TRIAL_TRIAL_H_
#define CLAIMLINE_TRIAL_TRIAL_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/document.h"
#include "base/mention.h"
#include "base/rule.h"
#include "extract/matcher.h"
#include "pipeline.h"

namespace claimline {

enum class Outcome : std::uint8_t {
  kRight,
  kMissing,  // a positive example in whose place nothing was found
  kWrong,    // something was, of another rule, span or value
  kNoisy,    // a negative example in which the rule found something
};

// `right`, `missing`, `wrong`, `noisy`.
std::string_view Name(Outcome outcome);

struct TrialResult {
  Outcome outcome = Outcome::kRight;
  std::string message;  // what came out, and why; empty where right
};

class Trial {
 public:
  // `rules` must have been loaded without errors, and must outlive this.
  explicit Trial(const RuleSet& rules);

  // Whether `rule`, one of the rules, finds the span of `example` with the
  // fields of its value. The span may be any occurrence of its text. Of a cue,
  // which other rules do not compete with, only the span counts.
  TrialResult TryPositive(const Rule& rule, const Example& example) const;

  // Whether `rule` finds nothing in `example`.
  TrialResult TryNegative(const Rule& rule, const Example& example) const;

 private:
  TrialResult TryCue(const Rule& rule, const Example& example) const;
  TrialResult TryValue(const Rule& rule, const Example& example) const;
  std::vector<Mention> CuesOf(const Rule& rule,
                              const NormalizedDocument& text) const;

  // Why `rule` did not find the span of `example`.
  std::string Reason(const Rule& rule, const Example& example) const;

  Pipeline pipeline_;
  Matcher matcher_;
};

// Returns a diagnostic for each example of `rules` that is not right, and for
// each known gap (`todo_positive`) that is one no more; in order of the rules.
std::vector<Diagnostic> TryExamples(const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_TRIAL_TRIAL_H_
