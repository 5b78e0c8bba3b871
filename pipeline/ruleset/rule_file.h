// Reads one TOML rule file as it is written: macros stay unexpanded, patterns
// unread. What the file says of shape (keys, types, places) is checked here.
#ifndef CLAIMLINE_RULESET_RULE_FILE_H_
#define CLAIMLINE_RULESET_RULE_FILE_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"

namespace claimline {

struct Macro {
  std::string name;
  std::string text;
  int line = 0;
  int column = 0;
};

struct RuleFile {
  std::string file;
  std::optional<RuleKind> kind;  // none: macros for all files
  std::vector<Macro> macros;
  std::vector<Rule> rules;
  std::vector<Diagnostic> diagnostics;
};

// Reads `content` of `file`. Errors: TOML that does not parse, an unknown
// schema, kind or key, a value of the wrong type, a key that is missing.
RuleFile ReadRuleFile(const std::string& file, std::string_view content);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_RULE_FILE_H_
