// Where one clause of a sentence ends and the next begins, by its marks and
// closed-class words alone. No parser: a clause too long is a smaller mistake
// than a wrong tree.
#ifndef CLAIMLINE_LINK_CLAUSES_H_
#define CLAIMLINE_LINK_CLAUSES_H_

#include <span>
#include <string_view>
#include <vector>

#include "link/units.h"

namespace claimline {

// Returns the clauses of `units`, units of a sentence of `text`: they ascend
// and cover all units. None for no units.
std::vector<Clause> FindClauses(std::string_view text,
                                std::span<const Unit> units);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_CLAUSES_H_
