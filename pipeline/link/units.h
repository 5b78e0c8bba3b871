// A sentence as link/ sees it: a row of units, each a name, a value, a word or
// a mark, parted into clauses. Whose subject is what, is subject.h's.
#ifndef CLAIMLINE_LINK_UNITS_H_
#define CLAIMLINE_LINK_UNITS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "base/document.h"
#include "link/words.h"

namespace claimline {

// One sentence and what was found in it, each by start. No cue lies inside a
// longer one of its kind.
struct SentenceMentions {
  Sentence sentence;
  std::span<const ResolvedMention> values;
  std::span<const ResolvedMention> names;
  std::span<const Mention* const> cues;
};

inline constexpr int kNone = -1;

struct Unit {
  enum class Type : std::uint8_t {
    kWord,
    kName,
    kValue,
    kComma,
    kBreak,  // ; : — and the spaced hyphen
    kOpen,
    kClose,
    kQuote,
  };
  Type type = Type::kWord;
  bool owner = false;    // followed by 's or '
  bool is_date = false;  // a value that is one
  bool verb = false;     // here: with nothing before it as before a noun
  Word word;
  std::string_view text;  // of a word
  Span span;
  int index = kNone;  // of a name or value: in its list
  int clause = 0;
};

struct Clause {
  enum class Type : std::uint8_t {
    kMain,
    kRelative,     // `, which …`: its subject stands before it
    kSubordinate,  // `because …`, `that …`: with a subject of its own
    kParticiple,   // `, reaching …`: the subject of the clause before
    kParenthesis,
    kResumed,  // goes on with its parent after an insertion
  };
  Type type = Type::kMain;
  int first = 0;  // units [first, last)
  int last = 0;
  int parent = kNone;
};

struct Units {
  std::vector<Unit> units;
  std::vector<Clause> clauses;
  std::vector<int> of_value;  // the unit that holds each value
  std::vector<int> of_name;

  // Returns the unit at or after `offset`; the last one where none is.
  int At(std::uint32_t offset) const;
};

// Returns the units and clauses of a sentence of `text`. A value inside a name
// (`Qwen-72B`) and a name inside a value share one unit, the longer one's.
Units SplitIntoUnits(std::string_view text, const SentenceMentions& sentence,
                     const WordList& words);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_UNITS_H_
