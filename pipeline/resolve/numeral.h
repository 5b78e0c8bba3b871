// Figures as English writes them, in digits or in words, as exact decimals.
// What bounds them (`over`, `30–40`) is bounds.h; what they count, the kinds'.
#ifndef CLAIMLINE_RESOLVE_NUMERAL_H_
#define CLAIMLINE_RESOLVE_NUMERAL_H_

#include <optional>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/rule.h"

namespace claimline {

// Returns `figure` × `scale`: whatever the macros `figure`, `digits`,
// `spaced_digits`, `european_digits`, `scientific` and `number_words` match,
// with an optional sign (`-`, `minus`), times whatever `scale` matches, empty
// for one. The magnitude may stand in the figure, too (`a million`). Group
// marks and the decimal mark are told apart by their places: `1,250` is a
// thousand, `1,25` one and a quarter, `1.250` one and a quarter. None for what
// is no number (`two three`, `one and`), for an unknown scale and for more than
// 18 significant digits.
std::optional<Decimal> ParseFigure(std::string_view figure,
                                   std::string_view scale,
                                   const RuleSet& rules);

// Returns the power of ten of a magnitude (`bn`: 9); 0 for an empty one, none
// for an unknown one.
std::optional<int> ScalePower(std::string_view scale, const RuleSet& rules);

// Returns whether `word` is a part of a cardinal in words: `five`, `hundred`,
// `bn`.
bool IsNumberWord(std::string_view word, const RuleSet& rules);

// Returns the words of `text`, parted by spaces, line breaks, hyphens and
// commas.
std::vector<std::string_view> SplitWords(std::string_view text);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NUMERAL_H_
