// What the tables of a TOML file may say: keys that are known, values of the
// type that is asked for. What is wrong is gathered with its place. What the
// keys mean is left to rule_file.
#ifndef CLAIMLINE_RULESET_TOML_CHECKS_H_
#define CLAIMLINE_RULESET_TOML_CHECKS_H_

#include <toml++/toml.h>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"

namespace claimline {

// Both from 1.
struct Place {
  int line = 0;
  int column = 0;
};

Place PlaceOf(const toml::node& node);

class TomlChecks {
 public:
  explicit TomlChecks(std::string file) : file_(std::move(file)) {}

  // What is wrong from here on is said of this rule; of none where empty.
  void Enter(std::string rule) { rule_ = std::move(rule); }

  void Error(Place place, std::string message, std::string fix);

  // Says which keys of `table` are not `known`; `what` is what it describes.
  void CheckKeys(const toml::table& table,
                 std::initializer_list<std::string_view> known,
                 std::string_view what);

  // Each returns `table[key]` where it is there and of the right type. One of
  // another type is an error.
  std::string String(const toml::table& table, std::string_view key);
  std::optional<std::int64_t> Integer(const toml::table& table,
                                      std::string_view key);

  std::vector<Diagnostic> diagnostics() && { return std::move(diagnostics_); }

 private:
  std::string file_;
  std::string rule_;
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RULESET_TOML_CHECKS_H_
