// Reads the examples of a rule, as its file lists them. Whether they come out
// is left to trial/.
#ifndef CLAIMLINE_RULESET_RULE_EXAMPLES_H_
#define CLAIMLINE_RULESET_RULE_EXAMPLES_H_

#include <toml++/toml.h>

#include <optional>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "ruleset/toml_checks.h"

namespace claimline {

class ExampleReader {
 public:
  // What is wrong is said to `toml`, which must outlive this.
  explicit ExampleReader(TomlChecks& toml) : toml_(toml) {}

  // Returns the examples that the rule `table` lists under `key`; none where it
  // has no such key. Positive ones name a span of their text.
  std::vector<Example> Positive(const toml::table& table, std::string_view key);
  std::vector<Example> Negative(const toml::table& table, std::string_view key);

 private:
  const toml::array* List(const toml::table& table, std::string_view key);
  Example ReadExample(const toml::node& node);
  std::optional<Example::Field> ReadField(const toml::node& node);
  void CheckSpan(const toml::node& node, const Example& example);

  TomlChecks& toml_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_RULE_EXAMPLES_H_
