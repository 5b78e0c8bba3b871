#include "cli/table.h"

#include <algorithm>

#include "unicode/code_points.h"

namespace claimline {

std::vector<std::size_t> Table::Widths() const {
  std::vector<std::size_t> widths;
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    std::size_t width = CountCodePoints(columns_[i].heading);
    for (const auto& row : rows_) {
      width = std::max(width, CountCodePoints(row[i]));
    }
    widths.push_back(width);
  }
  return widths;
}

std::string Table::Text() const {
  const std::vector<std::size_t> widths = Widths();
  std::string text;
  const auto add_cell = [&](std::size_t i, const std::string& cell) {
    const std::string blanks(widths[i] - CountCodePoints(cell), ' ');
    if (i > 0) text += "  ";
    text += columns_[i].right ? blanks + cell : cell + blanks;
  };
  const auto end_line = [&] {
    text.erase(text.find_last_not_of(' ') + 1);
    text += '\n';
  };
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    add_cell(i, columns_[i].heading);
  }
  end_line();
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) add_cell(i, row[i]);
    end_line();
  }
  return text;
}

}  // namespace claimline
