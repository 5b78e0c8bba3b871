// claimline score: what came out against what was expected.
#include "score/score.h"

#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/record_files.h"
#include "cli/rules_folder.h"
#include "cli/score_report.h"
#include "cli/score_request.h"
#include "cli/words.h"
#include "emit/claim_json.h"
#include "emit/output_file.h"
#include "pipeline.h"
#include "read/input.h"
#include "records/parse.h"
#include "score/update.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

// What came out, and what to show it in.
struct Actual {
  RecordsByDocument records;
  Passages passages;
  bool input_failed = false;
};

// Returns the claims of the articles named; none where the rules are wrong.
std::optional<Actual> Extracted(const ScoreRequest& request) {
  const auto rules = RulesOrComplain(request.rules);
  if (!rules) return std::nullopt;
  const Pipeline pipeline(*rules);
  InputSequence input(request.paths, InputFormat::kByExtension, std::cin);
  Actual actual;
  while (auto next = input.Next()) {
    if (next->error) {
      PrintDiagnostic(*next->error);
      actual.input_failed = true;
      continue;
    }
    const DocumentClaims found = pipeline.Run(*std::move(next));
    const Document& document = *found.document;
    const std::string claims =
        ClaimsJson(found, Format::kJsonLines, {.vague = true});
    auto records = ParseJsonLines(claims, document.id, document.id);
    actual.records.merge(records.value());
    const auto size = static_cast<std::int64_t>(CountCodePoints(document.text));
    actual.passages[document.id] = {{{0, size}, document.text}};
  }
  return actual;
}

std::optional<Actual> ActualOf(const ScoreRequest& request) {
  if (request.paths.size() != 1 || !IsClaimsFile(request.paths[0])) {
    return Extracted(request);
  }
  auto records = ReadClaims(request.paths[0]);
  if (!records.ok()) {
    PrintDiagnostic(records.error());
    return std::nullopt;
  }
  Actual actual;
  actual.records = std::move(records).value();
  actual.passages = SentencesOf(actual.records);
  return actual;
}

// Rewrites the expected file of each document that differs. Returns whether
// all could be written.
bool Update(const ScoreRequest& request, const RecordsByDocument& expected,
            const std::vector<Difference>& differences) {
  std::map<std::string, std::vector<Difference>> by_document;
  for (const Difference& difference : differences) {
    by_document[difference.document].push_back(difference);
  }
  bool done = true;
  for (const auto& [document, of_document] : by_document) {
    const std::string path = request.expected.ends_with(kExpectedEnding)
                                 ? request.expected
                                 : (std::filesystem::path(request.expected) /
                                    (document + kExpectedEnding))
                                       .string();
    auto file = OutputFile::Open(path);
    std::optional<Diagnostic> error;
    if (!file.ok()) {
      error = file.error();
    } else {
      error = file.value().Write(
          UpdatedExpected(expected.at(document), of_document));
      if (!error) error = file.value().Commit();
    }
    if (error) PrintDiagnostic(*error);
    done = done && !error;
  }
  return done;
}

std::string OneDecimal(double number) {
  char text[16];
  std::snprintf(text, sizeof text, "%.1f", number);
  return text;
}

// Says which kinds are below the gate; returns whether none is.
bool Passes(const Scores& scores, const Gate& gate) {
  bool passes = true;
  for (const auto& [kind, tally] : scores.kinds) {
    const auto found = gate.contains(kind) ? gate.find(kind) : gate.find("");
    const std::optional<double> f1 = FiguresOf(tally).strict.f1;
    if (found == gate.end() || !f1 || 100 * *f1 >= found->second) continue;
    PrintUsageError("strict F1 of " + kind + " is " + OneDecimal(100 * *f1) +
                        ", below " + OneDecimal(found->second),
                    "");
    passes = false;
  }
  return passes;
}

void Print(const ScoreRequest& request, const Scores& scores,
           const Passages& passages) {
  std::vector<Difference> shown;
  for (const Difference& difference : scores.differences) {
    if (request.aspects.contains(difference.aspect)) {
      shown.push_back(difference);
    }
  }
  if (request.json) {
    std::cout << ScoresJson(scores, shown);
    return;
  }
  std::cout << FiguresTable(scores);
  const bool color = UsesColor(STDOUT_FILENO);
  for (const Difference& difference : shown) {
    std::cout << '\n' << Shown(difference, passages, color);
  }
}

}  // namespace

int RunScore(const Arguments& arguments) {
  const auto parsed = ParseOptions(ScoreSyntax(), arguments);
  if (const int* code = std::get_if<int>(&parsed)) return *code;
  const auto request = ScoreRequestOf(std::get<Options>(parsed));
  if (!request) return kExitUsage;
  auto read = ReadExpected(request->expected);
  if (!read.ok()) {
    PrintDiagnostic(read.error());
    return kExitUsage;
  }
  RecordsByDocument& expected = read.value();
  const auto actual = ActualOf(*request);
  if (!actual) return kExitUsage;
  if (request->update && std::filesystem::is_directory(request->expected)) {
    // Documents of which nothing was expected yet get a file, too.
    for (const auto& [document, records] : actual->records) expected[document];
  }
  const Scores scores = Score(expected, actual->records, request->vague);
  Print(*request, scores, actual->passages);
  if (request->update && !Update(*request, expected, scores.differences)) {
    return kExitOutputFailed;
  }
  if (!request->update && !Passes(scores, request->gate)) return kExitFindings;
  return actual->input_failed ? kExitInputFailed : kExitDone;
}

}  // namespace claimline
