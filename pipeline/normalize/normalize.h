// The text that rules see: Unicode Normalization Form C with the folds of
// fold.cc, aligned to the text as read and to the bytes on disk. Finds no
// sentences; that is segment/.
#ifndef CLAIMLINE_NORMALIZE_NORMALIZE_H_
#define CLAIMLINE_NORMALIZE_NORMALIZE_H_

#include "base/document.h"

namespace claimline {

// Returns the normalized text of `document` with its alignment; sentences and
// title are left empty. Normalizing a text twice changes nothing more. A letter
// with more than 256 marks stays as it is.
NormalizedDocument Normalize(const Document& document);

}  // namespace claimline

#endif  // CLAIMLINE_NORMALIZE_NORMALIZE_H_
