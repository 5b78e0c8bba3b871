// Finds the mentions of a document: one filtering pass a sentence says which
// rules can match there, and only those are run.
#ifndef CLAIMLINE_EXTRACT_MATCHER_H_
#define CLAIMLINE_EXTRACT_MATCHER_H_

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
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
#include "extract/guard.h"
#include "extract/outline_pass.h"
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
  // By sentence, then in the order of the rules, then by start; without their
  // captures. Mentions of different rules may overlap.
  std::vector<Mention> mentions;
  std::vector<Rejection> rejections;
  std::vector<RuleCost> costs;  // parallel to RuleSet::rules, or empty
};

// Leads of all sentences of a document.
class DocumentLeads {
 public:
  void Add(const Leads& leads);
  Leads Of(std::uint32_t sentence) const;

 private:
  // Where those of a sentence end, and those of the next one start.
  struct Ends {
    std::size_t rules = 0;
    std::size_t sightings = 0;
    bool unusual_case = false;
  };
  std::vector<Ends> ends_;
  std::vector<std::uint32_t> rules_;
  std::vector<Sighting> sightings_;
};

// The rules of a RuleSet, compiled. Immutable: all threads share one.
class Matcher {
 public:
  // `rules` must have been loaded without errors, and must outlive this.
  explicit Matcher(const RuleSet& rules);

  // Returns which rules can match where in `document`: to be found once, for
  // all groups.
  DocumentLeads Look(const NormalizedDocument& document) const;

  // Returns what the rules of `group` find in the sentences of `document` with
  // the given indices, `leads` being what Look() said of it.
  Matches Find(RuleGroup group, const NormalizedDocument& document,
               const DocumentLeads& leads,
               std::span<const std::uint32_t> sentences,
               const MatchOptions& options = {}) const;

  // The same for every sentence.
  Matches Find(RuleGroup group, const NormalizedDocument& document,
               const DocumentLeads& leads,
               const MatchOptions& options = {}) const;

  // The same, for one group only.
  Matches Find(RuleGroup group, const NormalizedDocument& document,
               const MatchOptions& options = {}) const;

  // Returns `mentions`, which were found in `document`, with their captures. To
  // be asked for those that stand: captures cost more than matches.
  std::vector<Mention> WithCaptures(std::vector<Mention> mentions,
                                    const NormalizedDocument& document) const;

 private:
  struct CompiledRule {
    const Rule* rule;
    std::uint32_t index;  // in RuleSet::rules
    LazyPattern pattern;
    const LazyPattern* lead;  // null where there is none
    GuardList guards_behind;  // on what follows, whatever the lead
    GuardList guards;         // all others
  };

  // Those of compiled_ from `first` to before `last`.
  struct Group {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::vector<std::uint32_t> all;  // their numbers
    Gazetteer gazetteer;
  };

  // One sentence being searched.
  struct Search {
    const NormalizedDocument& document;
    std::uint32_t sentence;
    const MatchOptions& options;
    OutlinePass* outlines;  // of the sentence; null where they do not hold
  };

  static bool Accept(const CompiledRule& rule, const Search& search,
                     std::uint32_t start, Span match, Matches& matches);
  static void Reject(const CompiledRule& rule, const Search& search, Span span,
                     const Guard* guard, Matches& matches);
  void Compile(std::uint32_t index);
  void Run(const CompiledRule& rule, const Search& search,
           std::optional<std::span<const std::uint32_t>> places,
           Matches& matches) const;
  void RunMeasured(const CompiledRule& rule, const Search& search,
                   std::optional<std::span<const std::uint32_t>> places,
                   Matches& matches) const;
  void RunGazetteer(const Group& group, const Search& search,
                    Matches& matches) const;
  Matches FindIn(std::span<const std::uint32_t> sentences, const Group& group,
                 const NormalizedDocument& document, const DocumentLeads& leads,
                 const MatchOptions& options) const;

  const RuleSet& rules_;
  std::vector<std::unique_ptr<CompiledRule>> compiled_;  // group by group
  // Many rules share one: by its text, and whether its case matters.
  std::map<std::pair<std::string, bool>, LazyPattern> leads_;
  std::vector<const CompiledRule*> compiled_of_rule_;  // null for a gazetteer
  std::array<Group, kRuleGroupCount> groups_;
  std::optional<Filter> filter_;  // numbers the rules as compiled_ does
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_MATCHER_H_
