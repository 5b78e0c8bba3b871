#include "ruleset/lexicon_file.h"

#include <algorithm>
#include <utility>

namespace claimline {
namespace {

Diagnostic Error(const std::string& file, int line, std::string message,
                 std::string fix) {
  return {.file = file,
          .line = line,
          .column = 1,
          .rule = {},
          .message = std::move(message),
          .fix = std::move(fix)};
}

// Cuts `text` off up to `mark`, and returns what was cut; the mark is dropped.
std::string_view CutTo(std::string_view& text, char mark) {
  const std::size_t end = text.find(mark);
  const std::string_view cut = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return cut;
}

// Adds the row of `line` to `lexicon`, or what is wrong with it.
void ReadRow(const std::string& file, std::string_view line, int number,
             LexiconFile& lexicon) {
  const auto tabs =
      static_cast<std::size_t>(std::count(line.begin(), line.end(), '\t'));
  if (tabs >= lexicon.columns.size()) {
    lexicon.diagnostics.push_back(
        Error(file, number,
              "row has " + std::to_string(tabs + 1) + " cells for " +
                  std::to_string(lexicon.columns.size()) + " columns",
              "remove the surplus tab or add a column to the first line"));
    return;
  }
  if (line.starts_with('\t')) {
    lexicon.diagnostics.push_back(
        Error(file, number, "row has no surface", "write the surface first"));
    return;
  }
  for (std::size_t i = 0; i < lexicon.columns.size(); ++i) {
    lexicon.text.cells.push_back(CutTo(line, '\t'));
  }
  lexicon.text.lines.push_back(number);
}

}  // namespace

LexiconFile ReadLexiconFile(const std::string& file, std::string_view content) {
  LexiconFile result;
  for (int number = 1; !content.empty(); ++number) {
    std::string_view line = CutTo(content, '\n');
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    if (!result.columns.empty()) {
      ReadRow(file, line, number, result);
      continue;
    }
    while (!line.empty()) result.columns.emplace_back(CutTo(line, '\t'));
    const auto lines = static_cast<std::size_t>(
        std::count(content.begin(), content.end(), '\n'));
    result.text.lines.reserve(lines + 1);
    result.text.cells.reserve((lines + 1) * result.columns.size());
    if (result.columns.front() != "surface") {
      result.diagnostics.push_back(
          Error(file, number, "the first line has no column `surface`",
                "name the columns in the first line, `surface` first"));
      return result;
    }
  }
  if (result.columns.empty()) {
    result.diagnostics.push_back(
        Error(file, 1, "lexicon has no header line",
              "name the columns in the first line, `surface` first"));
  }
  return result;
}

}  // namespace claimline
