// The closed classes of words by which link/ finds clauses and subjects:
// prepositions, pronouns, verbs that carry news, nouns that stand for a name
// said before (`the company`). They are data, rules/LANGUAGE/lexicon/
// link_word.tsv; what is done with them is in units.h and subject.h.
#ifndef CLAIMLINE_LINK_WORDS_H_
#define CLAIMLINE_LINK_WORDS_H_

#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "base/value.h"

namespace claimline {

enum class WordRole : std::uint8_t {
  kDeterminer,
  kDefinite,  // the, this: a determiner of something said before
  kPreposition,
  kClausal,      // after, since: a preposition that may open a clause, too
  kConjunction,  // and, but
  kSubordinator,
  kRelative,
  kPronoun,
  kPossessive,  // its, their
  kVerb,
  kPlain,      // plan, launch: a verb after a plural or `to`, else a noun
  kPast,       // cut, hit: a past tense that looks like a plain form
  kCausative,  // helps, lets: with a plain form after it
  kAuxiliary,  // a verb whatever stands before it: is, has, could
  kCopula,     // is, became
  kSpeech,     // said, told
  kHolding,    // shares: what is in a name is a part of it
  kAnaphor,    // company, model: after `the`, a name said before
  kNamesake,   // council, army: one that has the word in it
  kFirstPerson,
  kAdverb,
  kInfinitive,  // to
  kAbstract,    // deal, move: what was told before, no subject of its own
  kAbsolute,    // with: after a comma it opens a clause (`, with sales up`)
  kPlural,      // people, police: a plural without -s
};
inline constexpr int kRoleCount = 25;

using WordRoles = std::bitset<kRoleCount>;

// A set of entity types, one bit each.
using EntityTypes = std::bitset<10>;

inline bool Has(WordRoles roles, WordRole role) {
  return roles.test(static_cast<std::size_t>(role));
}

inline bool Has(EntityTypes types, EntityType type) {
  return types.test(static_cast<std::size_t>(type));
}

// Whether a word of `roles` may head a noun phrase: one of no listed class, a
// noun for a name, a verb that is a noun elsewhere (`the launch`).
bool CanBeNoun(WordRoles roles);

struct Word {
  WordRoles roles;
  EntityTypes types;  // of a pronoun or anaphor: what it may stand for

  friend bool operator==(const Word&, const Word&) = default;
};

// Returns the types that `list` names, comma-separated; for `any` all but
// nationalities, which only qualify other things.
EntityTypes TypesFromList(std::string_view list);

// Returns `type` and no other.
EntityTypes Only(EntityType type);

class WordList {
 public:
  // Reads the lexicon `link_word`; empty where there is none.
  explicit WordList(const RuleSet& rules);

  // Returns what is known of `word` in any case; of those not listed, regular
  // past tenses are verbs and words in -ly adverbs.
  Word Find(std::string_view word) const;

 private:
  // A listed word by its hash, which stands for the text.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t word = kFree;  // index of what is known of it
  };
  static constexpr std::uint32_t kFree = 0xFFFFFFFF;

  void Insert(std::string_view surface, const Word& word);
  const Word* Listed(std::string_view word) const;

  std::vector<Word> words_;  // each different one once
  std::vector<Slot> slots_;  // open addressing
};

}  // namespace claimline

#endif  // CLAIMLINE_LINK_WORDS_H_
