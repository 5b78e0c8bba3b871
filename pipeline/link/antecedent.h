// Whom pronouns and nouns like `the company` stand for. What a whole noun
// phrase means is phrase.h's.
#ifndef CLAIMLINE_LINK_ANTECEDENT_H_
#define CLAIMLINE_LINK_ANTECEDENT_H_

#include "link/phrase.h"

namespace claimline {

// Returns whom the pronoun at unit `at` stands for, of those of `types`: a name
// before it in the sentence, else the one last spoken of; for `we` the
// organization that the article is about. Empty where there is none.
Referent Antecedent(const Scene& scene, int at, EntityTypes types);

// The same for a noun, which unlike a pronoun does not go back to what was said
// in passing.
Referent AntecedentOfNoun(const Scene& scene, int at, EntityTypes types);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_ANTECEDENT_H_
