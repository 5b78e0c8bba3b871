// What kind of thing a name is, by its own words and by those beside it.
#ifndef CLAIMLINE_RESOLVE_ENTITY_TYPE_H_
#define CLAIMLINE_RESOLVE_ENTITY_TYPE_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/value.h"
#include "resolve/entity_tokens.h"

namespace claimline {

// Returns what the words of `name` themselves say: `Acme Holdings` is an
// organization, `Lake Tahoe` a place, `Maria Kowalska` a person, `Model 3` a
// product. None where they say nothing.
std::optional<EntityType> TypeByWords(std::span<const Token> name);

// Returns what the words around tokens [first, last) say: a role before it, a
// verb of saying after it, `in` and a comma, `startup`. None where they say
// nothing.
std::optional<EntityType> TypeByContext(std::span<const Token> tokens,
                                        std::uint32_t first, std::uint32_t last,
                                        std::string_view text,
                                        const NameWords& words);

// Returns the likeliest type of a name of which nothing else is known.
EntityType TypeByShape(std::span<const Token> name);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_TYPE_H_
