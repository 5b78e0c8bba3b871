// Opens claims files and expected files.
#ifndef CLAIMLINE_CLI_RECORD_FILES_H_
#define CLAIMLINE_CLI_RECORD_FILES_H_

#include <string>

#include "base/diagnostic.h"
#include "records/record.h"

namespace claimline {

inline constexpr char kExpectedEnding[] = ".gold.jsonl";

// Whether `path` is a claims file by its ending and, for JSON lines, which may
// also be articles, by its first line.
bool IsClaimsFile(const std::string& path);

// Reads claims.json, by its ending, or claims.jsonl.
Result<RecordsByDocument> ReadClaims(const std::string& path);

// Reads what is expected: a folder of NAME.gold.jsonl files, each for the
// document NAME, one such file, or a claims file.
Result<RecordsByDocument> ReadExpected(const std::string& path);

}  // namespace claimline

#endif  // CLAIMLINE_CLI_RECORD_FILES_H_
