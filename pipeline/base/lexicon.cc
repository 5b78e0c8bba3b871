#include "base/lexicon.h"

#include <algorithm>
#include <utility>

namespace claimline {

std::string FoldSurface(std::string_view surface) {
  std::string folded;
  folded.reserve(surface.size());
  for (const char c : surface) {
    const bool gap =
        c == ' ' || c == '-' || c == '\n' || c == '\t' || c == '\r';
    if (gap) {
      if (!folded.empty() && folded.back() != ' ') folded += ' ';
    } else {
      folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return folded;
}

Lexicon::Lexicon(std::string name, std::string file,
                 std::vector<std::string> columns, std::vector<Row> rows)
    : name_(std::move(name)),
      file_(std::move(file)),
      columns_(std::move(columns)),
      rows_(std::move(rows)) {
  by_surface_.reserve(rows_.size());
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    by_surface_[FoldSurface(rows_[i].cells.front())].push_back(i);
  }
}

std::optional<std::size_t> Lexicon::Column(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found == columns_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns_.begin());
}

const Lexicon::Row* Lexicon::Find(std::string_view surface) const {
  const auto found = by_surface_.find(FoldSurface(surface));
  if (found == by_surface_.end()) return nullptr;
  for (const std::size_t i : found->second) {
    if (rows_[i].cells.front() == surface) return &rows_[i];
  }
  return &rows_[found->second.front()];
}

std::string_view Lexicon::Get(std::string_view surface,
                              std::string_view column) const {
  const Row* row = Find(surface);
  const auto index = Column(column);
  if (row == nullptr || !index) return {};
  return row->cells[*index];
}

}  // namespace claimline
