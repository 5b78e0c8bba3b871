#include "read/json_lines.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "read/iso_date.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

using Json = nlohmann::json;

constexpr const char* kShape = R"(write one {"id": …, "text": …} to a line)";

Diagnostic Error(const Origin& origin, std::string message) {
  Diagnostic error;
  error.file = origin.file;
  error.line = origin.line;
  error.message = std::move(message);
  error.fix = kShape;
  return error;
}

Diagnostic Warning(const Origin& origin, std::string message, std::string fix) {
  Diagnostic warning = Error(origin, std::move(message));
  warning.severity = Severity::kWarning;
  warning.fix = std::move(fix);
  return warning;
}

// Says where in `line` the JSON broke off.
Diagnostic Broken(const Origin& origin, std::string_view line,
                  const Json::parse_error& error) {
  Diagnostic diagnostic = Error(origin, "broken JSON");
  diagnostic.column =
      static_cast<int>(CountCodePoints(line.substr(0, error.byte)));
  return diagnostic;
}

// Takes the string `name` out of `object`; a number counts as one for an id.
std::optional<std::string> Take(const char* name, const Origin& origin,
                                Json& object,
                                std::vector<Diagnostic>& warnings) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return std::nullopt;
  if (found->is_string()) {
    return std::move(found->get_ref<std::string&>());
  }
  if (found->is_number_integer()) return found->dump();
  warnings.push_back(Warning(origin, "`" + std::string(name) + "` is no string",
                             "write it in quotes"));
  return std::nullopt;
}

Result<Document> FromObject(Json object, const Origin& origin) {
  const auto text = object.find("text");
  if (text == object.end() || !text->is_string()) {
    return Error(origin, "no `text` in it");
  }
  Document document =
      DocumentFromUtf8(std::move(text->get_ref<std::string&>()), origin);
  std::vector<Diagnostic>& warnings = document.warnings;
  document.id = Take("id", origin, object, warnings).value_or("");
  document.title = Take("title", origin, object, warnings);
  document.source = Take("source", origin, object, warnings);
  if (const auto published = Take("published", origin, object, warnings)) {
    document.published = IsoDate(*published);
    if (!document.published) {
      warnings.push_back(
          Warning(origin, "`published` is no ISO 8601 date: " + *published,
                  "write it like 2026-03-16 or 2026-03-16T01:58"));
    }
  }
  return document;
}

}  // namespace

Result<Document> DocumentFromJson(const std::string& line,
                                  const Origin& origin) {
  if (line.size() > kLargestDocument) {
    return Error(origin, "larger than 2 GiB");
  }
  try {
    Json object = Json::parse(line);
    if (!object.is_object()) return Error(origin, "no JSON object");
    return FromObject(std::move(object), origin);
  } catch (const Json::parse_error& error) {
    return Broken(origin, line, error);
  }
}

}  // namespace claimline
