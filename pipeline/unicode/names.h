// Forms of a word for comparing and for identifiers.
#ifndef CLAIMLINE_UNICODE_NAMES_H_
#define CLAIMLINE_UNICODE_NAMES_H_

#include <string>
#include <string_view>

namespace claimline {

// Returns `text` under Unicode's full default case folding, so that texts that
// differ in case only become equal (`STRASSE`, `straße`).
std::string FoldCase(std::string_view text);

// Returns `name` as part of an identifier: compatibility forms and accents
// undone, in lower case, every run of other than letters and digits one `-`,
// none at the ends (`Artūras Malašauskas` → `arturas-malasauskas`). Letters
// without an ASCII form stay; empty where there is no letter or digit.
std::string Slug(std::string_view name);

}  // namespace claimline

#endif  // CLAIMLINE_UNICODE_NAMES_H_
