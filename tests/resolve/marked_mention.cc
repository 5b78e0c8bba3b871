#include "marked_mention.h"

#include <cassert>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>
#include <vector>

namespace claimline {
namespace {

std::vector<std::string> SplitTabs(const std::string& line) {
  std::vector<std::string> cells;
  std::size_t start = 0;
  for (std::size_t tab = line.find('\t'); tab != std::string::npos;
       tab = line.find('\t', start)) {
    cells.push_back(line.substr(start, tab - start));
    start = tab + 1;
  }
  cells.push_back(line.substr(start));
  return cells;
}

Lexicon ReadLexicon(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<std::string> columns;
  std::vector<Lexicon::Row> rows;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> cells = SplitTabs(line);
    if (columns.empty()) {
      columns = std::move(cells);
    } else {
      cells.resize(columns.size());
      rows.push_back({std::move(cells), number});
    }
  }
  return Lexicon(path.stem(), path, std::move(columns), std::move(rows));
}

}  // namespace

MarkedMention ReadMarked(std::string_view marked, const Rule& rule) {
  MarkedMention result;
  result.mention.rule = &rule;
  while (!marked.empty()) {
    const std::size_t open = std::min(marked.find('['), marked.size());
    result.text += marked.substr(0, open);
    marked.remove_prefix(open);
    if (marked.empty()) break;
    const std::size_t gap = marked.find(' ');
    const std::size_t close = marked.find(']');
    const auto part = PartFromName(marked.substr(1, gap - 1));
    assert(part && close != std::string_view::npos);
    const auto start = static_cast<std::uint32_t>(result.text.size());
    result.text += marked.substr(gap + 1, close - gap - 1);
    const auto end = static_cast<std::uint32_t>(result.text.size());
    result.mention.captures.push_back({*part, {start, end}});
    marked.remove_prefix(close + 1);
  }
  result.mention.span = {0, static_cast<std::uint32_t>(result.text.size())};
  return result;
}

const RuleSet& EnglishLexicons() {
  static const RuleSet kRules = [] {
    RuleSet rules;
    for (const auto& entry :
         std::filesystem::directory_iterator("rules/en/lexicon")) {
      if (entry.path().extension() != ".tsv") continue;
      rules.lexicons.emplace(entry.path().stem(), ReadLexicon(entry.path()));
    }
    return rules;
  }();
  return kRules;
}

}  // namespace claimline
