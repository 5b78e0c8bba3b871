// Words by which lines of a page show that they are no part of the article's
// running text: menus, share buttons, bylines. The words are data, the lexicon
// `furniture`.
#ifndef CLAIMLINE_SEGMENT_PHRASES_H_
#define CLAIMLINE_SEGMENT_PHRASES_H_

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/document.h"
#include "base/rule.h"

namespace claimline {

// What a line is by its words.
struct Phrase {
  Section section = Section::kFurniture;
  bool opens_end = false;  // all that follows it on the page is furniture, too
};

class Phrases {
 public:
  // Takes the lexicon `furniture`: surface; where in a line it stands (`line`
  // all of it, `prefix` the start, `contains` anywhere, at the start of a
  // word, `end` all of the line that opens the end of the page); section.
  explicit Phrases(const RuleSet& rules);

  // Returns what `line` is by its words, letters of any case; none where it
  // holds none of them. Looks for a whole line first, then for a prefix.
  std::optional<Phrase> Find(std::string_view line) const;

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Table = std::unordered_map<std::string, Phrase, Hash, std::equal_to<>>;

  // Phrases that go on to the right, by all of their words.
  struct Starts {
    Table phrases;
    std::unordered_set<std::string, Hash, std::equal_to<>> first_words;
  };

  static void Add(const std::string& surface, Phrase phrase, Starts& starts);
  static std::optional<Phrase> FindAtStart(const Starts& starts,
                                           std::string_view line);

  Table lines_;
  Starts prefixes_;
  Starts contained_;
};

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_PHRASES_H_
