// Word lists: a surface form and what it stands for. Read from TSV by ruleset/;
// rules take their alternations from them, resolvers their meanings.
#ifndef CLAIMLINE_BASE_LEXICON_H_
#define CLAIMLINE_BASE_LEXICON_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace claimline {

// Returns `surface` in the form by which lexicons are searched: ASCII letters
// in lower case, each run of white space or hyphens as one space.
std::string FoldSurface(std::string_view surface);

// A table with a first column `surface`. The same surface may stand in several
// rows where it means several things. Cells are views into text that the table
// keeps, so it can be moved but not copied.
class Lexicon {
 public:
  struct Row {
    std::span<const std::string_view> cells;  // as many as there are columns
    int line = 0;                             // in the TSV file, from 1
  };

  // Rows as given: one cell after the other, and for each row its line.
  struct Text {
    std::vector<std::string_view> cells;
    std::vector<int> lines;
  };

  Lexicon() = default;
  // `columns` names the columns; the first is `surface`. `text` has as many
  // cells a row, and is copied.
  Lexicon(std::string name, std::string file, std::vector<std::string> columns,
          const Text& text);
  Lexicon(Lexicon&&) = default;
  Lexicon& operator=(Lexicon&&) = default;

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
  static constexpr std::uint32_t kNoRow = 0xFFFFFFFF;

  // Half of the hash of a folded surface, by the other half.
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t row = kNoRow;
  };

  void Index();

  std::string name_;
  std::string file_;
  std::vector<std::string> columns_;
  std::unique_ptr<char[]> bytes_;  // of all cells
  std::vector<std::string_view> cells_;
  std::vector<Row> rows_;
  // Open addressing; rows of one surface follow each other in their order.
  std::vector<Slot> slots_;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_LEXICON_H_
