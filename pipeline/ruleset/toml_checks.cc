#include "ruleset/toml_checks.h"

#include <algorithm>
#include <span>
#include <utility>

namespace claimline {

Place PlaceOf(const toml::node& node) {
  return {static_cast<int>(node.source().begin.line),
          static_cast<int>(node.source().begin.column)};
}

void TomlChecks::Error(Place place, std::string message, std::string fix) {
  diagnostics_.push_back({.file = file_,
                          .line = place.line,
                          .column = place.column,
                          .rule = rule_,
                          .message = std::move(message),
                          .fix = std::move(fix)});
}

void TomlChecks::CheckKeys(const toml::table& table,
                           std::initializer_list<std::string_view> known,
                           std::string_view what) {
  for (const auto& [key, node] : table) {
    if (std::find(known.begin(), known.end(), key.str()) != known.end()) {
      continue;
    }
    const Place place{static_cast<int>(key.source().begin.line),
                      static_cast<int>(key.source().begin.column)};
    Error(place,
          "unknown key " + Quoted(key.str()) + " in " + std::string(what),
          "use one of: " + Listed(std::span(known.begin(), known.size())));
  }
}

std::string TomlChecks::String(const toml::table& table, std::string_view key) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return {};
  if (const auto value = node->value_exact<std::string>()) return *value;
  Error(PlaceOf(*node), Quoted(key) + " is no string", "write it in quotes");
  return {};
}

std::optional<std::int64_t> TomlChecks::Integer(const toml::table& table,
                                                std::string_view key) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return std::nullopt;
  if (const auto value = node->value_exact<std::int64_t>()) return value;
  Error(PlaceOf(*node), Quoted(key) + " is no whole number",
        "write digits without quotes");
  return std::nullopt;
}

}  // namespace claimline
