// The files of a rule pack, each read by itself: what they say together is put
// together by ruleset.h.
#ifndef CLAIMLINE_RULESET_PACK_H_
#define CLAIMLINE_RULESET_PACK_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/diagnostic.h"
#include "ruleset/lexicon_file.h"
#include "ruleset/pattern_trees.h"
#include "ruleset/rule_file.h"

namespace claimline {

struct PackFile {
  std::string path;  // as the user named the pack, and the path in it
  std::string name;  // the path in the pack
  std::optional<std::string> content;  // none where it is not read
};

// A rule file, with what the linter says of it among its diagnostics.
struct CheckedFile {
  RuleFile file;
  FileTrees trees;
  std::vector<Diagnostic> syntax;  // what does not compile, in RE2's words
};

// What a file says; nothing where it cannot be read.
using Reading = std::variant<std::monostate, CheckedFile, LexiconFile>;

// Returns every `*.toml` and `*.tsv` below `pack` by their paths in it, not yet
// read. Errors: a folder that cannot be read or holds none.
Result<std::vector<PackFile>> ListPack(const std::string& pack);

// Reads `file` into its content, and returns what that says; lexicons as views
// into it.
Reading ReadPackFile(PackFile& file);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_PACK_H_
