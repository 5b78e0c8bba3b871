// Finds the mentions of a document: one filtering pass a sentence says which
// rules can match there, and only those are run.
#ifndef CLAIMLINE_EXTRACT_MATCHER_H_
#define CLAIMLINE_EXTRACT_MATCHER_H_

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/document.h"
#include "base/mention.h"
#include "base/rule.h"
#include "extract/filter.h"
#include "extract/gazetteer.h"
#include "extract/pattern.h"

namespace claimline {

// Rules that are run together.
enum class RuleGroup : std::uint8_t { kValues, kEntities, kCues };
inline constexpr int kRuleGroupCount = 3;

RuleGroup GroupOf(RuleKind kind);

// What a rule cost over one call, for profiling.
struct RuleCost {
  std::uint32_t tried = 0;    // sentences it was run on
  std::uint32_t matched = 0;  // mentions it gave
  std::chrono::nanoseconds time{0};
};

struct MatchOptions {
  bool filter = true;            // false: run every rule on every sentence
  bool keep_rejections = false;  // what guards and boundaries refused
  bool measure = false;          // fill `costs`
};

struct Matches {
  // By sentence, then in the order of the rules, then by start. Mentions of
  // different rules may overlap.
  std::vector<Mention> mentions;
  std::vector<Rejection> rejections;
  std::vector<RuleCost> costs;  // parallel to RuleSet::rules, or empty
};

// The rules of a RuleSet, compiled. Immutable: all threads share one.
class Matcher {
 public:
  // `rules` must have been loaded without errors, and must outlive this.
  explicit Matcher(const RuleSet& rules);

  // Returns what the rules of `group` find in the sentences of `document` with
  // the given indices.
  Matches Find(RuleGroup group, const NormalizedDocument& document,
               std::span<const std::uint32_t> sentences,
               const MatchOptions& options = {}) const;

  // The same for every sentence.
  Matches Find(RuleGroup group, const NormalizedDocument& document,
               const MatchOptions& options = {}) const;

 private:
  struct CompiledGuard {
    const Guard* guard;
    LazyPattern pattern;
  };

  struct CompiledRule {
    const Rule* rule;
    std::uint32_t index;         // in RuleSet::rules
    const LazyPattern* trigger;  // null where there is none
    LazyPattern pattern;
    std::vector<std::unique_ptr<CompiledGuard>> guards;
  };

  struct Group {
    std::vector<std::unique_ptr<CompiledRule>> rules;
    Filter filter;  // numbers them in this order
    Gazetteer gazetteer;
  };

  // Which triggers a sentence has, as far as it was looked.
  using TriggersSeen = std::vector<std::pair<const LazyPattern*, bool>>;

  // One sentence being searched.
  struct Search {
    const NormalizedDocument& document;
    std::uint32_t sentence;
    const MatchOptions& options;
  };

  // Returns the first guard of `rule` that refuses `match`, or null.
  static const Guard* RefusingGuard(const CompiledRule& rule,
                                    std::string_view sentence, Span match);
  void Run(const CompiledRule& rule, const Search& search,
           Matches& matches) const;
  void RunGazetteer(const Group& group, const Search& search,
                    Matches& matches) const;

  // Returns whether the trigger of `rule` lets `sentence` pass; what `seen`
  // says already is not looked for again.
  static bool Triggers(const CompiledRule& rule, std::string_view sentence,
                       TriggersSeen& seen);

  const RuleSet& rules_;
  std::map<std::string, LazyPattern> triggers_;  // several rules share one
  std::array<Group, kRuleGroupCount> groups_;
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_MATCHER_H_
