// Reads records out of the text of claims files and expected files. Files
// themselves are opened by cli/.
#ifndef CLAIMLINE_RECORDS_PARSE_H_
#define CLAIMLINE_RECORDS_PARSE_H_

#include <string_view>

#include "base/diagnostic.h"
#include "records/record.h"

namespace claimline {

// Reads claims.json: an object with `documents` and `claims`. Documents without
// claims are there with no records. The first fault of form is the error, with
// the number of the claim in its message.
Result<RecordsByDocument> ParseClaimsJson(std::string_view json,
                                          std::string_view file);

// Reads one JSON object a line: claims.jsonl, or an expected file, whose rows
// name no document and get `document`, which is there even where no row is.
// Empty lines are passed over; the first line of wrong form is the error.
Result<RecordsByDocument> ParseJsonLines(std::string_view lines,
                                         std::string_view file,
                                         std::string_view document = "");

}  // namespace claimline

#endif  // CLAIMLINE_RECORDS_PARSE_H_
