// What each rule costs and gives over a corpus.
#ifndef CLAIMLINE_TRIAL_PROFILE_H_
#define CLAIMLINE_TRIAL_PROFILE_H_

#include <chrono>
#include <cstdint>
#include <vector>

#include "base/document.h"
#include "base/rule.h"
#include "extract/matcher.h"
#include "segment/segment.h"

namespace claimline {

struct RuleProfile {
  std::uint64_t tried = 0;    // sentences it was run on
  std::uint64_t matched = 0;  // mentions it gave
  std::uint64_t lost = 0;     // of them to other rules
  std::chrono::nanoseconds time{0};
};

class Profiler {
 public:
  // `rules` must have been loaded without errors, and must outlive this.
  explicit Profiler(const RuleSet& rules);

  // Runs all rules over `document` and adds up what they did.
  void Add(const Document& document);

  // Parallel to RuleSet::rules.
  const std::vector<RuleProfile>& profiles() const { return profiles_; }

 private:
  void CountLost(std::vector<Mention> mentions);

  const RuleSet& rules_;
  Segmenter segmenter_;
  Matcher matcher_;
  std::vector<RuleProfile> profiles_;
};

}  // namespace claimline

#endif  // CLAIMLINE_TRIAL_PROFILE_H_
