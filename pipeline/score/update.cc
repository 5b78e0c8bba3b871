#include "score/update.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>
#include <utility>

namespace claimline {
namespace {

using Json = nlohmann::ordered_json;

Json TextOrNull(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

// The row of an expected file that says what `claim` says.
std::string ExpectedRow(const Record& claim) {
  Json value = Json::parse(claim.value_text.empty() ? "null" : claim.value_text,
                           nullptr, /*allow_exceptions=*/false);
  Json row = {{"kind", claim.kind},
              {"text", claim.text},
              {"start", claim.span.start},
              {"end", claim.span.end}};
  if (claim.kind == "entity") {
    value.erase("entity");
    row["value"] = std::move(value);
  } else {
    row["value"] = std::move(value);
    row["subject"] = TextOrNull(claim.subject);
    row["attribute"] = TextOrNull(claim.attribute);
    row["attribution"] = TextOrNull(claim.attribution);
    row["modality"] = TextOrNull(claim.modality);
  }
  row["optional"] = false;
  if (claim.kind == "date") row["vague"] = claim.vague;
  return row.dump();
}

}  // namespace

std::string UpdatedExpected(const std::vector<Record>& expected,
                            const std::vector<Difference>& differences) {
  std::set<const Record*> gone;
  std::set<const Record*> come;
  for (const Difference& difference : differences) {
    if (difference.expected) gone.insert(difference.expected);
    if (difference.actual) come.insert(difference.actual);
  }
  std::multimap<Range, std::string> rows;  // equal keys in order of insertion
  for (const Record& record : expected) {
    if (!gone.contains(&record)) rows.emplace(record.span, record.row);
  }
  for (const Record* claim : come) {
    rows.emplace(claim->span, ExpectedRow(*claim));
  }
  std::string lines;
  for (const auto& [span, row] : rows) lines += row + '\n';
  return lines;
}

}  // namespace claimline
