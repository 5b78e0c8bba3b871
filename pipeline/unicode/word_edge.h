// Where words end, in any script, for checking the ends of a match. Looks at
// the two characters beside an offset only.
#ifndef CLAIMLINE_UNICODE_WORD_EDGE_H_
#define CLAIMLINE_UNICODE_WORD_EDGE_H_

#include <cstddef>
#include <optional>
#include <string_view>

namespace claimline {

// True for letters, digits, combining marks and the underscore: what RE2's
// `\w` is for ASCII. Marks that only change the look of a sign (variation
// selectors, enclosing marks) are no part of words.
bool IsWordCharacter(char32_t c);

// True for characters that have an upper and a lower case and stand in the
// upper one or in title case.
bool IsUpper(char32_t c);
bool IsLower(char32_t c);
bool IsLetter(char32_t c);

// Returns the first byte, in UTF-8, of both cases of a letter of Latin-1 or
// Latin Extended-A; none where they differ, and for all others.
std::optional<char> FirstByteOfCases(char32_t c);

// Returns whether no word reaches across `offset`: at least one of the
// characters beside it is no word character, or it is an end of `text`.
bool IsWordEdge(std::string_view text, std::size_t offset);

}  // namespace claimline

#endif  // CLAIMLINE_UNICODE_WORD_EDGE_H_
