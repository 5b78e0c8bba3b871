// Word lists: a surface form and what it stands for. Read from TSV by ruleset/;
// rules take their alternations from them, resolvers their meanings.
#ifndef CLAIMLINE_BASE_LEXICON_H_
#define CLAIMLINE_BASE_LEXICON_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace claimline {

// Returns `surface` in the form by which lexicons are searched: ASCII letters
// in lower case, each run of white space or hyphens as one space.
std::string FoldSurface(std::string_view surface);

// A table with a first column `surface`. The same surface may stand in several
// rows where it means several things.
class Lexicon {
 public:
  struct Row {
    std::vector<std::string> cells;  // as many as there are columns
    int line = 0;                    // in the TSV file, from 1
  };

  Lexicon() = default;
  // `columns` names the columns; the first is `surface`.
  Lexicon(std::string name, std::string file, std::vector<std::string> columns,
          std::vector<Row> rows);

  const std::string& name() const { return name_; }
  const std::string& file() const { return file_; }
  const std::vector<Row>& rows() const { return rows_; }

  // Returns the index of `column`; none where there is no such column.
  std::optional<std::size_t> Column(std::string_view column) const;

  // Returns the first row of `surface`: one written just so, else one that is
  // equal under FoldSurface, else null.
  const Row* Find(std::string_view surface) const;

  // Returns the cell of `surface`'s row in `column`; empty where the surface
  // or the column is unknown.
  std::string_view Get(std::string_view surface, std::string_view column) const;

 private:
  std::string name_;
  std::string file_;
  std::vector<std::string> columns_;
  std::vector<Row> rows_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_surface_;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_LEXICON_H_
