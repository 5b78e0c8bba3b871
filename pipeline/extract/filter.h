// Says which rules can match in a sentence, by what they need it to hold. One
// pass over the sentence and small tables, where an automaton over all patterns
// would have a state for every mix of what was seen.
#ifndef CLAIMLINE_EXTRACT_FILTER_H_
#define CLAIMLINE_EXTRACT_FILTER_H_

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
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
  static constexpr std::size_t kMaxNeeds =
      1024;  // what is beyond counts as met
  static constexpr std::size_t kSlots = 1 << 13;
  static constexpr std::size_t kLongestKey = 4;
  static constexpr std::size_t kClasses = 64;
  using Met = std::array<std::uint64_t, kMaxNeeds / 64>;

  // The first bytes of a text that is needed, up to eight.
  struct Head {
    std::uint64_t bytes = 0;
    std::uint64_t mask = 0;    // which bytes there are, but for the next:
    std::uint64_t folded = 0;  // digits and spaces, as MetBy() folds them
    std::uint64_t folded_mask = 0;
    std::uint64_t fold = 0;   // makes capitals small, where they may be
    std::uint32_t first = 0;  // in met_by_: the needs that it meets
    std::uint32_t last = 0;
    std::uint8_t size = 0;
    bool edge_before = false;
    bool edge_behind = false;
  };

  // The texts whose key, their first bytes as MetBy() folds them, has one
  // length.
  struct Table {
    std::vector<Head> heads;  // by slot of their key
    std::bitset<kSlots> used;
    std::vector<std::uint32_t> begin;  // of each slot's heads
  };

  // A place in the sentence and in its folded form.
  struct Place {
    const char* text;
    const char* folded;
  };

  using NeedsOfText = std::map<std::string_view, std::vector<std::uint32_t>>;

  void Fill(const NeedsOfText& texts);
  void Announce(char first, std::optional<char> second, std::size_t length);
  static Head HeadOf(std::string_view text);
  void Look(const Table& table, std::uint32_t key, Place place, Met& met) const;
  Met MetBy(std::string_view sentence) const;

  std::size_t rule_count_ = 0;
  std::size_t words_ = 0;              // of Met in use
  std::vector<std::uint64_t> wanted_;  // `words_` of them a rule
  std::vector<std::uint32_t> met_by_;
  // Which lengths of key there are, a bit each, for the classes of two bytes.
  std::array<std::uint8_t, kClasses * kClasses> lengths_{};
  std::array<Table, kLongestKey> tables_;  // by length of key, from 1
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_FILTER_H_
