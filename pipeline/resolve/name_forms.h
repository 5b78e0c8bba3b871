// Small closed classes of words in names: legal forms, figures of versions.
// What is open-ended is in the lexicons.
#ifndef CLAIMLINE_RESOLVE_NAME_FORMS_H_
#define CLAIMLINE_RESOLVE_NAME_FORMS_H_

#include <string_view>

namespace claimline {

// Whether `word` is the legal form of a company: `Inc.`, `GmbH`.
bool IsLegalForm(std::string_view word);

// Whether `word` tells persons of one name apart: `Jr.`, `III`.
bool IsGeneration(std::string_view word);

// Whether `word` is a number in Roman figures up to 39: `III`.
bool IsRomanNumeral(std::string_view word);

// Whether the figure `word` can be a version: `5`, `3.1`, `70B`, and neither
// `2,000` nor `2026`.
bool IsVersionFigure(std::string_view word);

// Whether `rest`, words with single spaces, may follow an organization's name
// without making it another one's: `Holdings Inc.` may, `Research` may not.
bool IsCorporateEnding(std::string_view rest);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NAME_FORMS_H_
