// All that the strategies may look at for one sentence, and what they bring
// back: who or what is meant by a stretch of it.
#ifndef CLAIMLINE_LINK_SCENE_H_
#define CLAIMLINE_LINK_SCENE_H_

#include <string_view>

#include "base/claim.h"
#include "link/cues.h"
#include "link/focus.h"
#include "link/units.h"

namespace claimline {

struct Scene {
  std::string_view text;  // the document's, normalized
  const SentenceMentions& mentions;
  const Units& units;
  const Focus& focus;
  const Topics& topics;
  const CueBook& book;

  const Unit& UnitAt(int i) const { return units.units[i]; }
  int Count() const { return static_cast<int>(units.units.size()); }
  bool IsWord(int i, WordRole role) const {
    return i >= 0 && i < Count() && Has(UnitAt(i).word.roles, role);
  }
  bool IsType(int i, Unit::Type type) const {
    return i >= 0 && i < Count() && UnitAt(i).type == type;
  }

  // Returns the name that unit `i` is, if its type is among `types`; else
  // null.
  const ResolvedMention* NameAt(int i, EntityTypes types) const;
};

// Who or what is meant: a name, or else a noun phrase of the sentence.
struct Referent {
  const ResolvedMention* name = nullptr;
  Span phrase;         // where there is no name
  bool stated = true;  // the name stands in this sentence
  // Of `Anthropic and OpenAI` the second.
  const ResolvedMention* other = nullptr;

  bool empty() const { return name == nullptr && phrase.empty(); }
};

// A stretch of units [first, last).
struct Phrase {
  int first = 0;
  int last = 0;
};

// Returns what a noun phrase means: the name that it ends in, the owner or the
// `of`-name of what it ends in, the antecedent of its pronoun or of `the
// company`; else, where nothing of the kind is in it, the phrase itself
// without its article. Names whose type is not among `types` count for nothing.
Referent Meaning(const Scene& scene, Phrase phrase, EntityTypes types);

// Returns the noun that value number `value` counts; empty where it is no count
// or has none.
Span CountedNoun(const Scene& scene, int value);

// Returns where the noun phrase that starts at `first` ends, at `limit` at
// last: at a verb, a mark, an adverb, or a preposition but `of`.
int PhraseEnd(const Scene& scene, int first, int limit);

// Returns the noun phrase that ends before unit `end`: back to a verb, a mark,
// a conjunction or the head of its clause; prepositions but `of` part it, too.
// Empty where no noun stands there.
Phrase PhraseBefore(const Scene& scene, int end);

// Returns the subject of clause `clause`: what stands before its verb, the
// antecedent of a relative clause, the subject of the clause that it goes on
// from. Empty where none of these is there.
Referent ClauseSubject(const Scene& scene, int clause, EntityTypes types);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_SCENE_H_
