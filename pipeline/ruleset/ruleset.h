// Loads rule packs: folders of TOML rule files and TSV lexicons. Every mistake
// is reported with its place and a fix; what the rules find is extract/'s.
#ifndef CLAIMLINE_RULESET_RULESET_H_
#define CLAIMLINE_RULESET_RULESET_H_

#include <span>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/rule.h"

namespace claimline {

// The rules, usable only where `diagnostics` holds no error.
struct LoadedRules {
  RuleSet rules;
  std::vector<Diagnostic> diagnostics;  // by pack, file and line

  bool ok() const;
};

// Reads every `*.toml` and `*.tsv` below each of `packs`, in the order of
// their paths. A rule of a later pack replaces one of the same id in its
// place; a lexicon of a later pack adds its rows.
LoadedRules LoadRuleSet(std::span<const std::string> packs);

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_RULESET_H_
