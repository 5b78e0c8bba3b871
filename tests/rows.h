// Records for tests, written as rows of a claims file.
#ifndef CLAIMLINE_TESTS_ROWS_H_
#define CLAIMLINE_TESTS_ROWS_H_

#include <algorithm>
#include <initializer_list>
#include <string>

#include "records/parse.h"

namespace claimline {

// Returns the records of `rows`, JSON objects without their braces, as of a
// document `d`.
inline RecordsByDocument Rows(std::initializer_list<const char*> rows) {
  std::string lines;
  for (std::string row : rows) {
    std::replace(row.begin(), row.end(), '\n', ' ');
    lines += "{" + row + "}\n";
  }
  return ParseJsonLines(lines, "test", "d").value();
}

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_ROWS_H_
