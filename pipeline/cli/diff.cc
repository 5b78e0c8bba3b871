// claimline diff: what changed between two claims files.
#include "diff/diff.h"

#include <unistd.h>

#include <array>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/excerpt.h"
#include "cli/options.h"
#include "cli/record_files.h"
#include "cli/table.h"
#include "cli/words.h"

namespace claimline {
namespace {

using Json = nlohmann::ordered_json;

Syntax DiffSyntax() {
  Syntax syntax;
  syntax.usage = "claimline diff OLD NEW [OPTION…]";
  syntax.summary =
      "Shows what changed between two claims files over the same articles, as "
      "before and\nafter a change of rules: claims added, removed and changed, "
      "by kind and by rule,\nand each in its sentence.";
  AddFormatOption(syntax);
  syntax.examples =
      "exit code: 0 no claim differs, 1 some do, 2 a file cannot be read\n";
  return syntax;
}

const Record& Latest(const Change& change) {
  return change.after ? *change.after : *change.before;
}

std::string_view What(const Change& change) {
  if (!change.before) return "added";
  return change.after ? "changed" : "removed";
}

std::string Joined(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) {
    if (!joined.empty()) joined += ", ";
    joined += word;
  }
  return joined;
}

std::string Field(const Record& record, const std::string& field) {
  if (field == "kind") return record.kind;
  if (field == "span") return record.text;
  if (field == "value") return record.value_text;
  if (field == "subject") return record.subject;
  if (field == "attribute") return record.attribute;
  if (field == "attribution") return record.attribution;
  if (field == "modality") return record.modality;
  if (field == "vague") return record.vague ? "true" : "false";
  return record.rule;
}

std::string OrNone(std::string text) { return text.empty() ? "none" : text; }

// `added`, `removed` and `changed`, counted under the names that `name_of`
// gives.
template <typename NameOf>
std::string CountsBy(const std::string& heading,
                     const std::vector<Change>& changes, NameOf name_of) {
  std::map<std::string, std::array<int, 3>> counts;
  for (const Change& change : changes) {
    std::array<int, 3>& count = counts[OrNone(name_of(Latest(change)))];
    ++count[!change.before ? 0 : !change.after ? 1 : 2];
  }
  Table table(
      {{heading}, {"added", true}, {"removed", true}, {"changed", true}});
  for (const auto& [name, count] : counts) {
    table.Add({name, std::to_string(count[0]), std::to_string(count[1]),
               std::to_string(count[2])});
  }
  return table.Text();
}

void PrintChange(const Change& change, bool color) {
  const Record& record = Latest(change);
  std::cout << '\n'
            << record.document << ':' << record.span.start << ' '
            << What(change) << ' ' << record.kind;
  if (!change.fields.empty()) std::cout << ": " << Joined(change.fields);
  if (!record.rule.empty()) std::cout << " (" << record.rule << ')';
  std::cout << '\n';
  std::string excerpt;
  if (record.sentence) excerpt = Excerpt(*record.sentence, record.span, color);
  std::cout << "  " << (excerpt.empty() ? record.text : excerpt) << '\n';
  if (change.fields.empty()) {
    std::cout << "  " << record.value_text << '\n';
    return;
  }
  for (const std::string& field : change.fields) {
    std::cout << "  " << field << ": " << OrNone(Field(*change.before, field))
              << " → " << OrNone(Field(*change.after, field)) << '\n';
  }
}

void PrintText(const std::vector<Change>& changes) {
  if (changes.empty()) {
    std::cout << "no claim differs\n";
    return;
  }
  std::cout << CountsBy("kind", changes, [](const Record& record) {
    return record.kind;
  }) << '\n' << CountsBy("rule", changes, [](const Record& record) {
    return record.rule;
  });
  const bool color = UsesColor(STDOUT_FILENO);
  for (const Change& change : changes) PrintChange(change, color);
}

Json RowOf(const Record* record) {
  return record ? Json::parse(record->row) : Json(nullptr);
}

void PrintJson(const std::vector<Change>& changes) {
  Json rows = Json::array();
  for (const Change& change : changes) {
    rows.push_back({{"change", What(change)},
                    {"fields", change.fields},
                    {"before", RowOf(change.before)},
                    {"after", RowOf(change.after)}});
  }
  std::cout << rows.dump(1) << '\n';
}

}  // namespace

int RunDiff(const Arguments& arguments) {
  const auto parsed = ParseOptions(DiffSyntax(), arguments);
  if (const int* code = std::get_if<int>(&parsed)) return *code;
  const Options& options = std::get<Options>(parsed);
  const std::vector<std::string> paths = Paths(options);
  if (paths.size() != 2) {
    PrintUsageError("diff compares two claims files",
                    "usage: claimline diff OLD NEW");
    return kExitUsage;
  }
  const auto json = WantsJson(options);
  if (!json) return kExitUsage;
  const auto before = ReadClaims(paths[0]);
  const auto after = ReadClaims(paths[1]);
  for (const auto* read : {&before, &after}) {
    if (!read->ok()) PrintDiagnostic(read->error());
  }
  if (!before.ok() || !after.ok()) return kExitUsage;
  const std::vector<Change> changes = Diff(before.value(), after.value());
  *json ? PrintJson(changes) : PrintText(changes);
  return changes.empty() ? kExitDone : kExitFindings;
}

}  // namespace claimline
