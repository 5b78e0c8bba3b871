// Finds the names of lexicons in a text: two hash look-ups a word, however many
// thousand names there are.
#ifndef CLAIMLINE_EXTRACT_GAZETTEER_H_
#define CLAIMLINE_EXTRACT_GAZETTEER_H_

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/lexicon.h"
#include "base/rule.h"
#include "base/span.h"

namespace claimline {

class Gazetteer {
 public:
  struct Hit {
    const Rule* rule;
    Span span;
  };

  // Takes the surfaces of `lexicon` for `rule`; both must outlive this.
  void Add(const Rule& rule, const Lexicon& lexicon);

  // To be called once, after the last Add.
  void Build();

  // Returns, for every word of `text` within `range`, the longest name of each
  // rule that starts there and ends at a word edge; in the order of the text.
  std::vector<Hit> Find(std::string_view text, Span range) const;

 private:
  struct Name {
    std::uint64_t key;  // hash of its first two words, or of the only one
    std::string_view surface;
    const Rule* rule;
  };

  static constexpr std::size_t kStart = 4;
  static constexpr std::uint32_t kNoName = 0xFFFFFFFF;

  // Half of a key, and where its names start.
  struct Slot {
    std::uint32_t key = 0;
    std::uint32_t first = kNoName;
  };

  void AddStarts(std::string_view surface, bool case_sensitive);
  bool StartsKey(std::size_t i) const;
  std::size_t SlotOf(std::uint64_t key) const;
  std::span<const Name> Named(std::uint64_t key) const;
  void AddNamesAt(std::string_view text, std::size_t at,
                  std::vector<Hit>& hits) const;
  bool Fits(const Name& name, std::string_view text) const;

  std::vector<Name> names_;  // by key, then rule, longest first
  std::vector<Slot> slots_;  // a hash table
  // How names start: the first kStart bytes, and the first two of shorter
  // names.
  std::bitset<std::size_t{1} << 16> starts_;
  std::bitset<std::size_t{1} << 16> short_starts_;
  // The low bits of the hashes of first words, of names of one word and of
  // longer ones: small enough for a fast cache, so that slots_ is left alone
  // for most words.
  std::bitset<std::size_t{1} << 16> only_words_;
  std::bitset<std::size_t{1} << 16> first_words_;
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_GAZETTEER_H_
