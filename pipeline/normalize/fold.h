// The characters that articles write in several ways and rules in one.
#ifndef CLAIMLINE_NORMALIZE_FOLD_H_
#define CLAIMLINE_NORMALIZE_FOLD_H_

#include <optional>
#include <string_view>

namespace claimline {

// Returns what is written for `c` in the normalized text: characters that start
// a piece for NFC, empty where `c` is dropped. None where `c` stays.
std::optional<std::string_view> Fold(char32_t c);

}  // namespace claimline

#endif  // CLAIMLINE_NORMALIZE_FOLD_H_
