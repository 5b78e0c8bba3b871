// Finds the names of lexicons in a text: one hash look-up a word, however many
// thousand names there are.
#ifndef CLAIMLINE_EXTRACT_GAZETTEER_H_
#define CLAIMLINE_EXTRACT_GAZETTEER_H_

#include <array>
#include <cstdint>
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
    std::uint64_t hash;  // of its first word, letters folded
    std::string_view surface;
    const Rule* rule;
  };

  bool Fits(const Name& name, std::string_view text) const;

  std::vector<Name> names_;              // by hash, then rule, longest first
  std::vector<std::uint32_t> slots_;     // hash table: index of a first name
  std::array<bool, 256> first_bytes_{};  // with which surfaces start
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_GAZETTEER_H_
