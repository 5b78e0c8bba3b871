// What words beside a name, and the end of its own, say of its type where
// nothing better does: `shares of`, `employs`, `-ville`. A guess each, to be
// added up over the article.
#ifndef CLAIMLINE_RESOLVE_NEIGHBOR_WORDS_H_
#define CLAIMLINE_RESOLVE_NEIGHBOR_WORDS_H_

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "base/text_index.h"
#include "base/value.h"

namespace claimline {

struct TypeHint {
  EntityType type = EntityType::kOrg;
  int votes = 0;  // from 1 to 4
};

// Where the words stand, as name_neighbor.tsv has it.
enum class NeighborPlace : std::uint8_t {
  kBefore,         // `shares of`, `aboard`: one word or two
  kAfter,          // `employs`
  kOwned,          // behind its 's: `spokesman`
  kServiceBefore,  // of a company named as its service is: `on`
  kServiceAfter,
  kEnding,      // of its last word: `ville`
  kTeamBefore,  // of a team named as its city is: `match against`
  kTeamAfter,   // `Velmora are third`
};

class NeighborWords {
 public:
  // `rules` must outlive this.
  explicit NeighborWords(const RuleSet& rules);

  // Returns what `words` say at `place`; case does not count for their first
  // letter. None where they say nothing.
  std::optional<TypeHint> Find(NeighborPlace place,
                               std::string_view words) const;

  // Returns what the longest known ending of `word`, the last one of a name,
  // says. None where it has none, or nothing before that.
  std::optional<TypeHint> FindEnding(std::string_view word) const;

 private:
  struct Table {
    TextIndex words;
    std::vector<TypeHint> hints;
  };

  static constexpr std::size_t kShortestEnding = 2;  // bytes

  // Returns a number for the last two bytes of `word`.
  static std::size_t TailOf(std::string_view word) {
    const auto last = static_cast<unsigned char>(word.back());
    const auto before = static_cast<unsigned char>(word[word.size() - 2]);
    return before % 64U * 64U + last % 64U;
  }

  const Table& TableOf(NeighborPlace place) const {
    return tables_[static_cast<std::size_t>(place)];
  }

  std::array<Table, 8> tables_;
  std::bitset<64 * 64>
      tails_;  // of the endings: most words end otherwise  // by NeighborPlace
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NEIGHBOR_WORDS_H_
