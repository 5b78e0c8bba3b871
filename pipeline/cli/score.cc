// claimline score: what came out against what was expected.
#include "score/score.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/record_files.h"
#include "cli/rules_folder.h"
#include "cli/score_report.h"
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

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

// The least strict F1, in percent: by kind, and under "" for all kinds.
using Gate = std::map<std::string, double>;

struct Request {
  std::string expected;
  Texts paths;
  Texts rules;
  Gate gate;
  std::set<Aspect> aspects;
  bool vague = false;
  bool update = false;
  bool json = false;
};

// What came out, and what to show it in.
struct Actual {
  RecordsByDocument records;
  Passages passages;
  bool input_failed = false;
};

Syntax ScoreSyntax() {
  Syntax syntax;
  syntax.usage = "claimline score EXPECTED ACTUAL|PATH… [OPTION…]";
  syntax.summary =
      "Measures claims against expected ones: precision, recall and F1 of each "
      "kind, for\nspans that are the same (strict) and that overlap (relaxed); "
      "of the claims found,\nhow many have the right value, subject, "
      "attribute, attribution and modality. Then\nshows every difference in "
      "its sentence. EXPECTED is a folder of NAME.gold.jsonl\nfiles, one of "
      "them, or a claims file; ACTUAL a claims file. PATH… are articles,\nof "
      "which the claims are found first.";
  syntax.options.add_options()  //
      ("min-f1", po::value<Texts>()->value_name("N|KIND=N"),
       "the least strict F1, in percent, of every kind or of one")  //
      ("show", po::value<Texts>()->value_name("WHAT"),
       "differences to show: missing, noisy, span, value (these by default), "
       "subject, attribute, attribution, modality, all or none")  //
      ("include", po::value<Texts>()->value_name("vague"),
       "let vague time expressions count")  //
      ("update", "rewrite the expected files so that ACTUAL scores in full");
  AddRulesOption(syntax);
  AddFormatOption(syntax);
  syntax.examples =
      "exit code: 0 done, 1 below --min-f1, 2 the command line, the rules or a "
      "file is wrong,\n3 done but some input failed, 4 an expected file could "
      "not be written\n";
  return syntax;
}

std::optional<Gate> GateOf(const Texts& given) {
  Gate gate;
  for (const std::string& text : given) {
    const std::size_t sign = text.find('=');
    const bool of_kind = sign != std::string::npos;
    const std::string number = of_kind ? text.substr(sign + 1) : text;
    double least = 0;
    const char* const end = number.data() + number.size();
    const auto read = std::from_chars(number.data(), end, least);
    if (read.ec != std::errc() || read.ptr != end || least < 0 || least > 100) {
      PrintUsageError("--min-f1 cannot be " + text,
                      "give a percentage, 85, or one of a kind, money=95");
      return std::nullopt;
    }
    gate[of_kind ? text.substr(0, sign) : ""] = least;
  }
  return gate;
}

std::optional<std::set<Aspect>> AspectsOf(const Texts& given) {
  if (given.empty()) {
    return std::set{Aspect::kMissing, Aspect::kNoisy, Aspect::kSpan,
                    Aspect::kValue};
  }
  std::set<Aspect> aspects;
  for (const std::string& text : given) {
    if (text == "none") continue;
    const std::optional<Aspect> aspect = AspectFromName(text);
    if (!aspect && text != "all") {
      PrintUsageError("--show cannot be " + text,
                      "claimline score --help lists what it can be");
      return std::nullopt;
    }
    for (int i = 0; i < kAspectCount; ++i) {
      const auto candidate = static_cast<Aspect>(i);
      if (!aspect || candidate == *aspect) aspects.insert(candidate);
    }
  }
  return aspects;
}

std::optional<Request> Understand(const Options& options) {
  Request request;
  request.paths = Paths(options);
  if (request.paths.size() < 2) {
    PrintUsageError("score compares what is expected with what came out",
                    "claimline score EXPECTED ACTUAL|PATH…");
    return std::nullopt;
  }
  request.expected = request.paths.front();
  request.paths.erase(request.paths.begin());
  request.rules = TextsOf(options, "rules");
  request.update = options.count("update") > 0;
  if (request.update && IsClaimsFile(request.expected) &&
      !request.expected.ends_with(kExpectedEnding)) {
    PrintUsageError("--update rewrites expected files only",
                    "name a folder of NAME.gold.jsonl files, or one of them");
    return std::nullopt;
  }
  for (const std::string& included : TextsOf(options, "include")) {
    if (!Choose<bool>("include", included, {{"vague", true}})) {
      return std::nullopt;
    }
    request.vague = true;
  }
  const auto gate = GateOf(TextsOf(options, "min-f1"));
  const auto aspects = AspectsOf(TextsOf(options, "show"));
  const auto json = WantsJson(options);
  if (!gate || !aspects || !json) return std::nullopt;
  request.gate = *gate;
  request.aspects = *aspects;
  request.json = *json;
  return request;
}

// Returns the claims of the articles named; none where the rules are wrong.
std::optional<Actual> Extracted(const Request& request) {
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

std::optional<Actual> ActualOf(const Request& request) {
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
bool Update(const Request& request, const RecordsByDocument& expected,
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

void Print(const Request& request, const Scores& scores,
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
  const auto request = Understand(std::get<Options>(parsed));
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
