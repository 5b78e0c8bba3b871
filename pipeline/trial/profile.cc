#include "trial/profile.h"

#include <utility>

#include "extract/overlap.h"
#include "normalize/normalize.h"

namespace claimline {

Profiler::Profiler(const RuleSet& rules)
    : rules_(rules),
      segmenter_(rules),
      matcher_(rules),
      profiles_(rules.rules.size()) {}

void Profiler::Add(const Document& document) {
  NormalizedDocument normalized = Normalize(document);
  normalized.sentences = segmenter_.Segment(normalized.text).sentences;
  MatchOptions options;
  options.measure = true;
  const DocumentLeads leads = matcher_.Look(normalized);
  for (const RuleGroup group :
       {RuleGroup::kValues, RuleGroup::kEntities, RuleGroup::kCues}) {
    Matches matches = matcher_.Find(group, normalized, leads, options);
    for (std::size_t i = 0; i < matches.costs.size(); ++i) {
      profiles_[i].tried += matches.costs[i].tried;
      profiles_[i].matched += matches.costs[i].matched;
      profiles_[i].time += matches.costs[i].time;
    }
    // Cues of several rules may stand in one place.
    if (group != RuleGroup::kCues) CountLost(std::move(matches.mentions));
  }
}

void Profiler::CountLost(std::vector<Mention> mentions) {
  for (const Rejection& rejection : SettleOverlaps(std::move(mentions)).lost) {
    ++profiles_[static_cast<std::size_t>(rejection.mention.rule -
                                         rules_.rules.data())]
          .lost;
  }
}

}  // namespace claimline
