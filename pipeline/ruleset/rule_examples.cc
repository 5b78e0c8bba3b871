#include "ruleset/rule_examples.h"

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace claimline {

std::optional<Example::Field> ExampleReader::ReadField(const toml::node& node) {
  if (const auto text = node.value_exact<std::string>()) return *text;
  if (const auto flag = node.value_exact<bool>()) return *flag;
  if (const auto whole = node.value_exact<std::int64_t>()) {
    if (const auto decimal = Decimal::Scaled(*whole, 0)) return *decimal;
  }
  if (const auto number = node.value_exact<double>()) {
    // The shortest digits that read back as this number are those written.
    char digits[512];
    const auto end = std::to_chars(digits, digits + sizeof digits, *number,
                                   std::chars_format::fixed);
    const auto decimal =
        Decimal::Parse({digits, static_cast<std::size_t>(end.ptr - digits)});
    if (decimal) return *decimal;
  }
  toml_.Error(
      PlaceOf(node), "a value's field is text, a number or true/false",
      "write numbers of at most 18 digits; leave out fields that are null");
  return std::nullopt;
}

Example ExampleReader::ReadExample(const toml::node& node) {
  Example example;
  example.line = PlaceOf(node).line;
  example.column = PlaceOf(node).column;
  if (const auto text = node.value_exact<std::string>()) {
    example.text = *text;
  } else if (const toml::table* table = node.as_table()) {
    toml_.CheckKeys(*table, {"text", "span", "value", "published"},
                    "an example");
    example.text = toml_.String(*table, "text");
    example.span = toml_.String(*table, "span");
    if (table->contains("published")) {
      example.published = toml_.String(*table, "published");
    }
    if (const toml::table* value = table->get_as<toml::table>("value")) {
      for (const auto& [key, field] : *value) {
        if (auto read = ReadField(field)) {
          example.value.emplace(key.str(), *std::move(read));
        }
      }
    }
  }
  if (example.text.empty()) {
    toml_.Error(PlaceOf(node), "example has no text",
                "write { text = \"…\", span = \"…\" } or the text alone");
  }
  return example;
}

void ExampleReader::CheckSpan(const toml::node& node, const Example& example) {
  if (example.text.empty()) return;
  const bool empty = example.span.empty();
  if (!empty && example.text.find(example.span) != std::string::npos) return;
  toml_.Error(PlaceOf(node),
              empty ? "positive example has no span"
                    : "span does not stand in the text",
              "give as `span` the part of the text that is to be found");
}

const toml::array* ExampleReader::List(const toml::table& table,
                                       std::string_view key) {
  const toml::node* node = table.get(key);
  if (node == nullptr) return nullptr;
  const toml::array* array = node->as_array();
  if (array == nullptr) {
    toml_.Error(PlaceOf(*node), Quoted(key) + " is no list",
                "write the examples between [ and ]");
  }
  return array;
}

std::vector<Example> ExampleReader::Positive(const toml::table& table,
                                             std::string_view key) {
  std::vector<Example> examples;
  if (const toml::array* list = List(table, key)) {
    for (const toml::node& item : *list) {
      examples.push_back(ReadExample(item));
      CheckSpan(item, examples.back());
    }
  }
  return examples;
}

std::vector<Example> ExampleReader::Negative(const toml::table& table,
                                             std::string_view key) {
  std::vector<Example> examples;
  if (const toml::array* list = List(table, key)) {
    for (const toml::node& item : *list) examples.push_back(ReadExample(item));
  }
  return examples;
}

}  // namespace claimline
