// Noun phrases: where one starts and ends, and who or what it means. A phrase
// that no noun can head means nothing: no subject is better than a wrong one.
#ifndef CLAIMLINE_LINK_PHRASE_H_
#define CLAIMLINE_LINK_PHRASE_H_

#include "link/scene.h"

namespace claimline {

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

  bool empty() const { return first >= last; }
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

// Whether unit `i` is a preposition but `of`, which holds a phrase together.
bool PartsPhrase(const Scene& scene, int i);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_PHRASE_H_
