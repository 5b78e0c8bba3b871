// Whether a word could be part of a name, by what it is and by the words on
// either side.
#ifndef CLAIMLINE_RESOLVE_NAME_TOKEN_H_
#define CLAIMLINE_RESOLVE_NAME_TOKEN_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "resolve/name_words.h"
#include "resolve/token.h"

namespace claimline {

// Returns whether token `i` of `tokens`, a sentence of `text`, alone could be
// part of a name. `continues` says that the token before it is one: then a
// number or a syllable (`Lee Cheuk-yan`) could be one, too.
bool MayBeInName(std::span<const Token> tokens, std::uint32_t i, bool continues,
                 std::string_view text, const NameWords& words);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NAME_TOKEN_H_
