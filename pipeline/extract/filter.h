// Says which rules can match in a sentence, by what they need it to hold. One
// pass over the sentence and small tables, where an automaton over all patterns
// would have a state for every mix of what was seen.
#ifndef CLAIMLINE_EXTRACT_FILTER_H_
#define CLAIMLINE_EXTRACT_FILTER_H_

#include <array>
#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/rule.h"

namespace claimline {

class Filter {
 public:
  // For `rules`, whose needs are among `needs`.
  Filter(std::span<const Rule* const> rules, std::span<const Need> needs);
  Filter() = default;

  // Returns the indices, in the rules given, of those that can match in
  // `sentence`; ascending. May take in some that do not match, and leaves out
  // none that does. Takes time linear in the sentence.
  std::vector<std::uint32_t> Possible(std::string_view sentence) const;

 private:
  // Needs beyond this many are taken for met.
  static constexpr std::size_t kMaxNeeds = 1024;
  static constexpr std::size_t kKeys = 1 << 14;
  using Met = std::array<std::uint64_t, kMaxNeeds / 64>;

  struct Text {
    std::uint32_t key = 0;  // of its first bytes
    std::uint32_t need = 0;
    std::string text;
  };

  // Texts that are found by a hash of their first bytes.
  struct Table {
    std::vector<Text> texts;           // by key
    std::bitset<kKeys> keys;           // which there are
    std::vector<std::uint32_t> heads;  // where the texts of a slot begin

    void Build();
  };

  void AddNeed(const Need& need, std::uint32_t number);
  static void Look(const Table& table, std::uint32_t key, std::string_view rest,
                   Met& met);
  Met MetBy(std::string_view sentence) const;

  std::size_t words_ = 0;              // of Met in use
  std::vector<std::uint64_t> wanted_;  // `words_` of them a rule
  std::size_t rule_count_ = 0;
  std::array<std::vector<std::uint32_t>, 256> by_byte_;  // texts of one byte
  Table pairs_;                                          // of two
  Table triples_;                                        // of three
  Table quads_;                                          // of four or more
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_FILTER_H_
