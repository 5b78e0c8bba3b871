// Articles in, claims out, compared claim by claim with what is expected of
// them. The figures reached are kept in floors.tsv and may not fall; with
// CLAIMLINE_UPDATE_FLOORS=1 in the environment the file is written anew.
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "cli/record_files.h"
#include "cli/score_report.h"
#include "emit/claim_json.h"
#include "pipeline.h"
#include "read/input.h"
#include "records/parse.h"
#include "ruleset/ruleset.h"
#include "score/score.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

constexpr char kFloors[] = "tests/expected/floors.tsv";
constexpr const char* kFigureNames[] = {
    "precision", "recall",    "f1",          "relaxed_f1", "value",
    "subject",   "attribute", "attribution", "modality"};

// In percent, in the order of kFigureNames.
using Row = std::vector<std::optional<double>>;

struct Extraction {
  RecordsByDocument expected;
  RecordsByDocument actual;
  Passages texts;
  Scores scores;
};

Extraction ExtractCorpus() {
  const std::vector<std::string> packs = {"rules"};
  const LoadedRules loaded = LoadRuleSet(packs);
  const Pipeline pipeline(loaded.rules);
  Extraction extraction;
  extraction.expected = ReadExpected("tests/expected").value();
  InputSequence input({"corpus"}, InputFormat::kText, std::cin);
  while (auto document = input.Next()) {
    const DocumentClaims found = pipeline.Run(*std::move(document));
    const std::string& id = found.document->id;
    const std::string& text = found.document->text;
    extraction.actual.merge(
        ParseJsonLines(ClaimsJson(found, Format::kJsonLines, {.vague = true}),
                       id, id)
            .value());
    const auto size = static_cast<std::int64_t>(CountCodePoints(text));
    extraction.texts[id] = {{{0, size}, text}};
  }
  extraction.scores = Score(extraction.expected, extraction.actual);
  return extraction;
}

Row RowOf(const Tally& tally) {
  const Figures figures = FiguresOf(tally);
  Row row = {figures.strict.precision, figures.strict.recall, figures.strict.f1,
             figures.relaxed.f1,       figures.value,         figures.subject,
             figures.attribute,        figures.attribution,   figures.modality};
  for (std::optional<double>& figure : row) {
    if (figure) figure = 100 * *figure;
  }
  return row;
}

std::map<std::string, Row> ReadFloors() {
  std::map<std::string, Row> floors;
  std::ifstream in(kFloors);
  std::string line;
  std::getline(in, line);  // the headings
  while (std::getline(in, line)) {
    std::istringstream cells(line);
    std::string kind;
    std::getline(cells, kind, '\t');
    for (std::string cell; std::getline(cells, cell, '\t');) {
      floors[kind].push_back(cell == "-" ? std::nullopt
                                         : std::optional(std::stod(cell)));
    }
  }
  return floors;
}

void WriteFloors(const Scores& scores) {
  std::ofstream out(kFloors);
  out << "kind";
  for (const char* name : kFigureNames) out << '\t' << name;
  out << '\n';
  for (const auto& [kind, tally] : scores.kinds) {
    out << kind;
    for (const std::optional<double> figure : RowOf(tally)) {
      char text[16] = "-";
      if (figure) std::snprintf(text, sizeof text, "%.1f", *figure);
      out << '\t' << text;
    }
    out << '\n';
  }
}

TEST(ExpectedExtractions, AreAsGoodAsTheyWere) {
  const Extraction extraction = ExtractCorpus();
  ASSERT_EQ(extraction.actual.size(), 5u);
  if (std::getenv("CLAIMLINE_UPDATE_FLOORS") != nullptr) {
    WriteFloors(extraction.scores);
  }
  const std::map<std::string, Row> floors = ReadFloors();
  ASSERT_EQ(floors.size(), 7u) << kFloors;
  for (const auto& [kind, floor] : floors) {
    const auto tally = extraction.scores.kinds.find(kind);
    ASSERT_NE(tally, extraction.scores.kinds.end()) << kind;
    const Row row = RowOf(tally->second);
    ASSERT_EQ(floor.size(), row.size()) << kFloors;
    for (std::size_t i = 0; i < row.size(); ++i) {
      // The floors are rounded.
      EXPECT_GE(row[i].value_or(0) + 0.051, floor[i].value_or(0))
          << kFigureNames[i] << " of " << kind;
    }
  }
  if (!HasFailure()) return;
  std::cout << FiguresTable(extraction.scores);
  for (const Difference& difference : extraction.scores.differences) {
    std::cout << '\n' << Shown(difference, extraction.texts, false);
  }
}

TEST(ExpectedExtractions, AreSlicesOfTheirArticles) {
  for (const auto& [document, records] : ExtractCorpus().expected) {
    const std::string file = "corpus/" + document + ".txt";
    std::ostringstream content;
    content << std::ifstream(file, std::ios::binary).rdbuf();
    const std::string text = content.str();
    std::vector<std::size_t> offsets;
    for (std::size_t at = 0; at < text.size();
         at += CodePointAt(text, at).size) {
      offsets.push_back(at);
    }
    offsets.push_back(text.size());
    for (const Record& record : records) {
      const std::size_t start =
          offsets.at(static_cast<std::size_t>(record.span.start));
      const std::size_t end =
          offsets.at(static_cast<std::size_t>(record.span.end));
      EXPECT_EQ(text.substr(start, end - start), record.text) << file;
    }
  }
}

}  // namespace
}  // namespace claimline
