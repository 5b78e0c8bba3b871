#include "records/parse.h"

#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace claimline {
namespace {

using Json = nlohmann::json;

const Json* Find(const Json& row, const char* key) {
  const auto found = row.find(key);
  return found == row.end() || found->is_null() ? nullptr : &*found;
}

std::string TextOf(const Json& row, const char* key) {
  const Json* field = Find(row, key);
  return field && field->is_string() ? field->get<std::string>() : "";
}

bool IsTrue(const Json& row, const char* key) {
  const Json* field = Find(row, key);
  return field && field->is_boolean() && field->get<bool>();
}

std::optional<double> NumberOf(const Json& row, const char* key) {
  const Json* field = Find(row, key);
  if (!field || !field->is_number()) return std::nullopt;
  return field->get<double>();
}

// A subject or a speaker: in claims files an object, in expected files its
// name alone.
std::string NameOf(const Json& row, const char* key, const char* name) {
  const Json* field = Find(row, key);
  if (field && field->is_object()) return TextOf(*field, name);
  return TextOf(row, key);
}

std::vector<std::string> TextsOf(const Json& row, const char* key) {
  std::vector<std::string> texts;
  if (const Json* field = Find(row, key); field && field->is_array()) {
    for (const Json& text : *field) {
      texts.push_back(text.is_string() ? text.get<std::string>() : "");
    }
  }
  return texts;
}

std::optional<Range> RangeOf(const Json& start, const Json& end) {
  if (!start.is_number_integer() || !end.is_number_integer()) {
    return std::nullopt;
  }
  return Range{start.get<std::int64_t>(), end.get<std::int64_t>()};
}

std::vector<Range> SpansOf(const Json& row) {
  std::vector<Range> spans;
  if (const Json* field = Find(row, "alt_spans"); field && field->is_array()) {
    for (const Json& span : *field) {
      if (!span.is_array() || span.size() != 2) continue;
      if (const auto range = RangeOf(span[0], span[1])) {
        spans.push_back(*range);
      }
    }
  }
  return spans;
}

std::optional<Range> RangeOf(const Json& row) {
  const Json* start = Find(row, "start");
  const Json* end = Find(row, "end");
  if (!start || !end) return std::nullopt;
  return RangeOf(*start, *end);
}

RecordValue ValueOf(const Json& value) {
  std::string unit = TextOf(value, "unit");
  if (unit.empty()) unit = TextOf(value, "currency");
  return {.amount = NumberOf(value, "amount"),
          .low = NumberOf(value, "low"),
          .high = NumberOf(value, "high"),
          .unit = std::move(unit),
          .timex = TextOf(value, "timex"),
          .type = TextOf(value, "type")};
}

Alternatives AlternativesOf(const Json& row) {
  return {.spans = SpansOf(row),
          .kinds = TextsOf(row, "alt_kinds"),
          .types = TextsOf(row, "alt_types"),
          .timex = TextsOf(row, "alt_timex"),
          .units = TextsOf(row, "alt_units"),
          .subjects = TextsOf(row, "alt_subjects"),
          .attributes = TextsOf(row, "alt_attributes"),
          .attributions = TextsOf(row, "alt_attributions"),
          .modalities = TextsOf(row, "alt_modalities")};
}

std::optional<Passage> SentenceOf(const Json& row) {
  const Json* sentence = Find(row, "sentence");
  if (!sentence || !sentence->is_object()) return std::nullopt;
  const std::optional<Range> range = RangeOf(*sentence);
  if (!range) return std::nullopt;
  return Passage{*range, TextOf(*sentence, "text")};
}

// Absent, null and false say the same.
std::string TextWithoutBlanks(Json value) {
  for (auto it = value.begin(); it != value.end();) {
    const bool blank = it->is_null() || (it->is_boolean() && !it->get<bool>());
    it = blank ? value.erase(it) : std::next(it);
  }
  return value.dump();
}

// Returns the record, or what is wrong with the row.
std::variant<Record, std::string> RecordOf(const Json& row) {
  if (!row.is_object()) return "is no object";
  const std::optional<Range> span = RangeOf(row);
  if (!span) return "has no whole numbers `start` and `end`";
  Record record;
  record.kind = TextOf(row, "kind");
  if (record.kind.empty()) return "has no `kind`";
  const Json* value = Find(row, "value");
  if (value && !value->is_object()) return "has a `value` that is no object";
  record.document = TextOf(row, "document");
  record.text = TextOf(row, "text");
  record.span = *span;
  if (value) {
    record.value = ValueOf(*value);
    record.value_text = TextWithoutBlanks(*value);
  }
  record.linked = row.contains("attribute");
  record.subject = NameOf(row, "subject", "name");
  record.attribute = TextOf(row, "attribute");
  record.attribution = NameOf(row, "attribution", "source");
  record.modality = TextOf(row, "modality");
  record.optional = IsTrue(row, "optional");
  record.vague = IsTrue(row, "vague") || (value && IsTrue(*value, "vague"));
  record.also = AlternativesOf(row);
  record.rule = TextOf(row, "rule");
  record.sentence = SentenceOf(row);
  return record;
}

Diagnostic Error(std::string_view file, int line, std::string message,
                 std::string fix) {
  return {.file = std::string(file),
          .line = line,
          .rule = "",
          .message = std::move(message),
          .fix = std::move(fix)};
}

}  // namespace

Result<RecordsByDocument> ParseClaimsJson(std::string_view json,
                                          std::string_view file) {
  const Json root = Json::parse(json, nullptr, /*allow_exceptions=*/false);
  const Json* claims = root.is_object() ? Find(root, "claims") : nullptr;
  if (!claims || !claims->is_array()) {
    return Error(file, 0, "is no claims file: no array `claims`",
                 "give a file that `claimline extract` wrote");
  }
  RecordsByDocument records;
  if (const Json* documents = Find(root, "documents");
      documents && documents->is_array()) {
    for (const Json& document : *documents) records[TextOf(document, "id")];
  }
  int number = 0;
  for (const Json& row : *claims) {
    ++number;
    auto record = RecordOf(row);
    if (const auto* fault = std::get_if<std::string>(&record)) {
      return Error(file, 0, "claim " + std::to_string(number) + " " + *fault,
                   "write the file anew");
    }
    Record& read = std::get<Record>(record);
    read.row = row.dump();
    records[read.document].push_back(std::move(read));
  }
  return records;
}

Result<RecordsByDocument> ParseJsonLines(std::string_view lines,
                                         std::string_view file,
                                         std::string_view document) {
  RecordsByDocument records;
  if (!document.empty()) records[std::string(document)];
  for (int number = 1; !lines.empty(); ++number) {
    const std::size_t length = std::min(lines.find('\n'), lines.size());
    std::string_view line = lines.substr(0, length);
    lines.remove_prefix(std::min(length + 1, lines.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const Json row = Json::parse(line, nullptr, /*allow_exceptions=*/false);
    auto record = RecordOf(row);
    if (const auto* fault = std::get_if<std::string>(&record)) {
      return Error(file, number, "row " + *fault,
                   "write one JSON object a line with kind, start and end");
    }
    Record& read = std::get<Record>(record);
    if (read.document.empty()) read.document = document;
    if (line.ends_with('\r')) line.remove_suffix(1);
    read.row = line;
    records[read.document].push_back(std::move(read));
  }
  return records;
}

}  // namespace claimline
