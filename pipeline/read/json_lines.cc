#include "read/json_lines.h"

#include <rapidjson/document.h>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "read/iso_date.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

using Json = rapidjson::Value;

constexpr const char* kShape = R"(write one {"id": …, "text": …} to a line)";

Diagnostic Error(const Origin& origin, std::string message) {
  Diagnostic error;
  error.file = origin.file;
  error.line = origin.line;
  error.message = std::move(message);
  error.fix = kShape;
  return error;
}

Diagnostic ErrorAt(const Origin& origin, std::string_view line,
                   std::size_t offset, std::string message) {
  Diagnostic error = Error(origin, std::move(message));
  error.column = static_cast<int>(CountCodePoints(line.substr(0, offset))) + 1;
  return error;
}

Diagnostic Warning(const Origin& origin, std::string message, std::string fix) {
  Diagnostic warning = Error(origin, std::move(message));
  warning.severity = Severity::kWarning;
  warning.fix = std::move(fix);
  return warning;
}

std::string StringOf(const Json& string) {
  return std::string(string.GetString(), string.GetStringLength());
}

// Returns the string `name` of `object`; a whole number counts as one, for
// ids. Complains of other types.
std::optional<std::string> Find(const char* name, const Json& object,
                                const Origin& origin,
                                std::vector<Diagnostic>& warnings) {
  const auto found = object.FindMember(name);
  if (found == object.MemberEnd() || found->value.IsNull()) return std::nullopt;
  if (found->value.IsString()) return StringOf(found->value);
  if (found->value.IsInt64()) return std::to_string(found->value.GetInt64());
  warnings.push_back(
      Warning(origin, Quoted(name) + " is no string", "write it in quotes"));
  return std::nullopt;
}

Result<Document> FromObject(const Json& object, const Origin& origin) {
  const auto text = object.FindMember("text");
  if (text == object.MemberEnd() || !text->value.IsString()) {
    return Error(origin, "no `text` in it");
  }
  Document document = DocumentFromUtf8(StringOf(text->value), origin);
  std::vector<Diagnostic>& warnings = document.warnings;
  document.id = Find("id", object, origin, warnings).value_or("");
  document.title = Find("title", object, origin, warnings);
  document.source = Find("source", object, origin, warnings);
  if (const auto published = Find("published", object, origin, warnings)) {
    document.published = IsoDate(*published);
    if (!document.published) {
      warnings.push_back(
          Warning(origin, "`published` is no date: " + *published,
                  "write it like 2026-03-16 or 2026-03-16T01:58"));
    }
  }
  return document;
}

// Returns a copy of `line` for RapidJSON to unescape in place. With SSE2 it
// reads whole blocks, and overlooks U+001A to U+001F, in whose place others
// stand that are as wrong in JSON.
std::string Buffer(std::string_view line) {
  constexpr std::size_t kBlock = 16;
  std::string buffer;
  buffer.reserve(line.size() + kBlock);
  buffer = line;
  for (char& c : buffer) c = c >= '\x1A' && c < ' ' ? '\x01' : c;
  return buffer;
}

}  // namespace

Result<Document> DocumentFromJson(std::string_view line, const Origin& origin) {
  if (line.size() > kLargestDocument) {
    return Error(origin, "larger than 1 GiB");
  }
  const std::size_t well_formed = WellFormedPrefix(line);
  if (well_formed < line.size()) {
    return ErrorAt(origin, line, well_formed, "ill-formed UTF-8");
  }
  std::string buffer = Buffer(line);
  rapidjson::Document json;
  // Without recursion: nesting without end must not exhaust the stack.
  json.ParseInsitu<rapidjson::kParseIterativeFlag>(buffer.data());
  if (json.HasParseError()) {
    return ErrorAt(origin, line, json.GetErrorOffset(), "broken JSON");
  }
  if (!json.IsObject()) return Error(origin, "no JSON object");
  return FromObject(json, origin);
}

}  // namespace claimline
