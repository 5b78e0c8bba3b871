// What kind of thing a name is by its own words. What those beside it say is
// entity_context.h's.
#ifndef CLAIMLINE_RESOLVE_ENTITY_TYPE_H_
#define CLAIMLINE_RESOLVE_ENTITY_TYPE_H_

#include <optional>
#include <span>

#include "base/value.h"
#include "resolve/token.h"

namespace claimline {

// Returns what the words of `name` themselves say: `Acme Holdings` is an
// organization, `Lake Tahoe` a place, `Maria Kowalska` a person, `Model 3` a
// product. None where they say nothing.
std::optional<EntityType> TypeByWords(std::span<const Token> name);

// Whether no word of `name` is one that English writes in lower case, and all
// are written like names: `Boca Raton`.
bool AllUncommonCapitals(std::span<const Token> name);

// Returns the likeliest type of a name of which nothing else is known.
EntityType TypeByShape(std::span<const Token> name);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_TYPE_H_
