// A table for people to read.
#ifndef CLAIMLINE_CLI_TABLE_H_
#define CLAIMLINE_CLI_TABLE_H_

#include <cstddef>
#include <string>
#include <vector>

namespace claimline {

class Table {
 public:
  struct Column {
    std::string heading;
    bool right = false;  // numbers stand below each other by their ends
  };

  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  // As many cells as there are columns, of one line each.
  void Add(std::vector<std::string> cells) {
    rows_.push_back(std::move(cells));
  }

  bool empty() const { return rows_.empty(); }

  // Returns the headings and the rows, a line each, every column as wide as its
  // widest cell and two blanks apart, no blanks at the ends of lines.
  std::string Text() const;

 private:
  std::vector<std::size_t> Widths() const;

  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace claimline

#endif  // CLAIMLINE_CLI_TABLE_H_
