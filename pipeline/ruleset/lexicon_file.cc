#include "ruleset/lexicon_file.h"

#include <unordered_map>
#include <utility>

namespace claimline {
namespace {

std::vector<std::string> Cells(std::string_view line) {
  std::vector<std::string> cells;
  for (;;) {
    const std::size_t tab = line.find('\t');
    cells.emplace_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

Diagnostic Error(const std::string& file, int line, std::string message,
                 std::string fix) {
  return {.file = file,
          .line = line,
          .column = 1,
          .rule = {},
          .message = std::move(message),
          .fix = std::move(fix)};
}

}  // namespace

LexiconFile ReadLexiconFile(const std::string& file, std::string_view content) {
  LexiconFile result;
  std::unordered_map<std::string_view, int> seen;
  int number = 0;
  while (!content.empty()) {
    const std::size_t end = content.find('\n');
    std::string_view line = content.substr(0, end);
    content.remove_prefix(end == std::string_view::npos ? content.size()
                                                        : end + 1);
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    std::vector<std::string> cells = Cells(line);
    if (result.columns.empty()) {
      if (cells.front() != "surface") {
        result.diagnostics.push_back(
            Error(file, number, "the first line has no column `surface`",
                  "name the columns in the first line, `surface` first"));
        return result;
      }
      result.columns = std::move(cells);
      continue;
    }
    if (cells.size() > result.columns.size()) {
      result.diagnostics.push_back(
          Error(file, number,
                "row has " + std::to_string(cells.size()) + " cells for " +
                    std::to_string(result.columns.size()) + " columns",
                "remove the surplus tab or add a column to the first line"));
      continue;
    }
    if (cells.front().empty()) {
      result.diagnostics.push_back(
          Error(file, number, "row has no surface", "write the surface first"));
      continue;
    }
    const auto [first, is_new] = seen.try_emplace(line, number);
    if (!is_new) {
      result.diagnostics.push_back(Error(
          file, number,
          "row stands in line " + std::to_string(first->second) + " already",
          "remove one of the two"));
      continue;
    }
    cells.resize(result.columns.size());
    result.rows.push_back({std::move(cells), number});
  }
  if (result.columns.empty()) {
    result.diagnostics.push_back(
        Error(file, 1, "lexicon has no header line",
              "name the columns in the first line, `surface` first"));
  }
  return result;
}

}  // namespace claimline
