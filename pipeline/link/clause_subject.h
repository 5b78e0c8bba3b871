// The grammatical subject of a clause.
#ifndef CLAIMLINE_LINK_CLAUSE_SUBJECT_H_
#define CLAIMLINE_LINK_CLAUSE_SUBJECT_H_

#include "link/phrase.h"

namespace claimline {

// Returns the subject of clause `clause`: what stands before its verb, the
// antecedent of a relative clause, the subject of the clause that it goes on
// from. Empty where none of these is there.
Referent ClauseSubject(const Scene& scene, int clause, EntityTypes types);

// Whether unit `i`, a value, is itself the subject of its clause: `2026 will be
// warmer`.
bool IsClauseSubject(const Scene& scene, int i);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_CLAUSE_SUBJECT_H_
