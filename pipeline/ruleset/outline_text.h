// The texts that parts of outlines stand for, in the notation of needs: small
// letters for either case, a space for any white space, kDigits for digits.
// Beside these, kGap stands for what is not known.
#ifndef CLAIMLINE_RULESET_OUTLINE_TEXT_H_
#define CLAIMLINE_RULESET_OUTLINE_TEXT_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/outline.h"

namespace claimline {

inline constexpr char kGap = '\x01';

// Returns the text of a word of an outline.
std::string WordText(std::string_view letters);

// Returns the texts of a character that starts with one of `bytes`; {kGap}
// where these are more than a few.
std::vector<std::string> CharacterTexts(const ByteSet& bytes);

// Returns `text` with each run of figures as one, as needs have it.
std::string WithWholeFigures(std::string text);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_OUTLINE_TEXT_H_
