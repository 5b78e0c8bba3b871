// JSON lines: one document a line, read one at a time.
#ifndef CLAIMLINE_READ_JSON_LINES_H_
#define CLAIMLINE_READ_JSON_LINES_H_

#include <string_view>

#include "base/diagnostic.h"
#include "base/document.h"
#include "read/bytes.h"

namespace claimline {

// Returns the document of `line`, a JSON object with `text` and, where the
// caller knows them, `id`, `published`, `title` and `source`; its id is empty
// where none is given. Broken JSON and a missing `text` are errors; another
// field that is not as it should be is a warning, and is left out.
Result<Document> DocumentFromJson(std::string_view line, const Origin& origin);

}  // namespace claimline

#endif  // CLAIMLINE_READ_JSON_LINES_H_
