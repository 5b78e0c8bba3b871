// Reads one TSV lexicon.
#ifndef CLAIMLINE_RULESET_LEXICON_FILE_H_
#define CLAIMLINE_RULESET_LEXICON_FILE_H_

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/lexicon.h"

namespace claimline {

struct LexiconFile {
  std::vector<std::string> columns;
  Lexicon::Text text;  // views into the content read
  std::vector<Diagnostic> diagnostics;
};

// Reads `content` of `file`: comment lines (`#`), then a line of column names,
// the first `surface`, then a line a row. A row may leave out empty cells at
// its end. Errors: no header, a row with too many cells, an empty surface.
LexiconFile ReadLexiconFile(const std::string& file, std::string_view content);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_LEXICON_FILE_H_
