// Walks through the matches of one pattern in one sentence, each of them cut
// back to where a word ends. Linear in the sentence, but for guards.
#ifndef CLAIMLINE_EXTRACT_SEARCH_H_
#define CLAIMLINE_EXTRACT_SEARCH_H_

#include <re2/re2.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/mention.h"
#include "base/rule.h"
#include "base/span.h"

namespace claimline {

// Returns the captures of `pattern` in what it matches of `sentence` from end
// to end, moved by `offset`. To be called for matches that stand: finding
// captures costs more than finding matches.
std::vector<Capture> Captures(const RE2& pattern, std::string_view sentence,
                              Span match, std::uint32_t offset);

class PatternSearch {
 public:
  struct Match {
    Span span;                 // bytes of the sentence
    bool at_boundary = false;  // whether its ends are such as the rule asks
  };

  // Matches are looked for at `places` only, bytes of the sentence in ascending
  // order; anywhere, where there are none given. All must outlive this.
  PatternSearch(const RE2& pattern, Boundary boundary,
                std::string_view sentence,
                std::optional<std::span<const std::uint32_t>> places);

  // Returns the next match: the leftmost, and of those the longest that ends
  // at the boundary; one that does not where there is none. Goes on behind the
  // last match if `accepted`, else from the next place at which one may start.
  std::optional<Match> Next(bool accepted);

 private:
  bool FindFrom(std::size_t from);
  bool Run(std::size_t from, std::size_t to, RE2::Anchor anchor);
  Span Found() const;
  std::size_t NextStart(std::size_t after) const;

  const RE2& pattern_;
  Boundary boundary_;
  std::string_view sentence_;
  std::optional<std::span<const std::uint32_t>> places_;
  re2::StringPiece found_;  // the whole of the last match
  std::optional<Span> last_;
};

}  // namespace claimline

#endif  // CLAIMLINE_EXTRACT_SEARCH_H_
