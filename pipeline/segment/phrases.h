// Words by which lines of a page show that they are no part of the article's
// running text: menus, share buttons, bylines. The words are data, the lexicon
// `furniture`.
#ifndef CLAIMLINE_SEGMENT_PHRASES_H_
#define CLAIMLINE_SEGMENT_PHRASES_H_

#include <bitset>
#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/document.h"
#include "base/rule.h"
#include "base/text_hash.h"

namespace claimline {

// What a line is by its words.
struct PagePhrase {
  Section section = Section::kFurniture;
  bool opens_end = false;  // all that follows it on the page is furniture, too
};

class Phrases {
 public:
  // Takes the lexicon `furniture` of `rules`: surface in lower case; where in a
  // line it stands (`line` all of it, `prefix` the start, `contains` anywhere
  // at the start of a word, `end` all of the line that opens the end of the
  // page); section. `rules` must live as long.
  explicit Phrases(const RuleSet& rules);

  // Returns what `line` is by its words, letters of any case; none where it
  // holds none of them. Looks for a whole line first, then for a prefix. Of
  // running text only phrases of three words or more say what it is, because
  // shorter ones stand there by chance.
  std::optional<PagePhrase> Find(std::string_view line, bool is_prose) const;

 private:
  struct Entry {
    std::string_view surface;
    bool is_long = false;  // three words or more
    PagePhrase phrase;
  };
  struct Hash {
    std::size_t operator()(std::string_view text) const {
      return LowerCasedHashOf(text);
    }
  };
  struct Equal {
    bool operator()(std::string_view a, std::string_view b) const {
      return LowerCasedEqual(a, b);
    }
  };
  // By texts of any case.
  template <typename T>
  using Map = std::unordered_map<std::string_view, T, Hash, Equal>;
  using Starts = Map<std::vector<Entry>>;  // by their first words

  static std::optional<PagePhrase> FindAtStart(const Starts& starts,
                                               std::string_view line,
                                               bool is_prose);

  Map<PagePhrase> lines_;
  Starts prefixes_;
  Starts contained_;
  // The first two bytes that phrases in `contained_` start with, so that few
  // words need a look-up.
  std::bitset<65536> contained_openings_;
};

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_PHRASES_H_
