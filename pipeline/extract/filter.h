// Says which rules can match in a sentence, and where their matches may start:
// by the texts that they need the sentence to hold, all found in one pass.
#ifndef CLAIMLINE_EXTRACT_FILTER_H_
#define CLAIMLINE_EXTRACT_FILTER_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "extract/filter_text.h"
#include "extract/text_finder.h"

namespace claimline {

// A place at which some rules may start to match.
struct Sighting {
  std::uint32_t kind = 0;  // texts of the same rules are of one kind
  std::uint32_t at = 0;    // byte of the sentence
};

// What is known of a sentence before any rule is run.
struct Leads {
  // The indices of the rules that can match; ascending. May take in some that
  // do not match, and leaves out none that does.
  std::span<const std::uint32_t> rules;
  std::span<const Sighting> sightings;
  // Whether RE2 may take a letter of the sentence for another one where case
  // does not matter: then every rule can match, and anywhere.
  bool unusual_case = false;
};

class Filter {
 public:
  // For `rules`, whose needs are among `needs`.
  Filter(std::span<const Rule* const> rules, std::span<const Need> needs);

  // Returns the places, ascending and each once, where matches of `rule` may
  // start, which must be one whose starts are known. They stand in `places`
  // until that is used again.
  std::span<const std::uint32_t> Places(
      std::uint32_t rule, std::span<const Sighting> sightings,
      std::vector<std::uint32_t>& places) const;

 private:
  friend class FilterPass;
  using Ids = std::vector<std::uint32_t>;

  // What a text is to the rules.
  struct Kind {
    Ids needs;                 // that it meets
    Ids rules;                 // of which it meets the rarest need
    bool marks_start = false;  // with which some rule starts
    bool unusual_case = false;
  };

  void AddKinds(std::span<const Need> needs, const std::vector<bool>& is_start);
  std::uint32_t RarestNeed(std::uint32_t rule,
                           std::span<const Need> needs) const;

  TextFinder finder_;  // of texts by their kinds
  std::vector<Kind> kinds_;
  std::vector<Ids> needs_of_rule_;
  Ids without_needs_;
  std::size_t need_count_ = 0;
  // Whether a rule may start at a kind: a bit for each kind, rule by rule.
  std::size_t words_ = 0;
  std::vector<std::uint64_t> starts_;
};

// The leads of one sentence after the other. Takes time linear in each.
class FilterPass {
 public:
  // `filter` must outlive this.
  explicit FilterPass(const Filter& filter);

  // The leads stand until the next call.
  Leads Look(std::string_view sentence);

 private:
  void Meet(const Filter::Kind& kind);

  const Filter& filter_;
  // The last sentence that met each need, that had a text of each kind, and for
  // which each rule was noted.
  std::vector<std::uint32_t> met_;
  std::vector<std::uint32_t> seen_;
  std::vector<std::uint32_t> noted_;
  std::uint32_t sentence_ = 0;
  FilterText text_;
  std::vector<TextFinder::Place> memory_;
  std::vector<std::uint32_t> rules_;
  std::vector<Sighting> sightings_;
  bool unusual_case_ = false;
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_FILTER_H_
