#include "base/lexicon.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace claimline {
namespace {

constexpr std::uint32_t kNoRow = 0xFFFFFFFF;
constexpr std::size_t kTextCapacity = std::size_t{1} << 16;

// Gives the characters of a surface as FoldSurface would, one by one.
class FoldedReader {
 public:
  explicit FoldedReader(std::string_view text) : rest_(text) { SkipGap(); }

  // Returns the next character, 0 at the end.
  char Next() {
    if (rest_.empty()) return 0;
    const char c = rest_.front();
    if (IsGap(c)) {
      SkipGap();
      return ' ';
    }
    rest_.remove_prefix(1);
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }

 private:
  static bool IsGap(char c) {
    return c == ' ' || c == '-' || c == '\n' || c == '\t' || c == '\r';
  }
  void SkipGap() {
    while (!rest_.empty() && IsGap(rest_.front())) rest_.remove_prefix(1);
  }

  std::string_view rest_;
};

// FNV-1a.
std::uint64_t FoldedHash(std::string_view surface) {
  std::uint64_t hash = 0xcbf29ce484222325;
  FoldedReader reader(surface);
  for (char c = reader.Next(); c != 0; c = reader.Next()) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  }
  return hash ^ (hash >> 32);
}

bool FoldedEqual(std::string_view a, std::string_view b) {
  FoldedReader reader_a(a);
  FoldedReader reader_b(b);
  for (;;) {
    const char c = reader_a.Next();
    if (c != reader_b.Next()) return false;
    if (c == 0) return true;
  }
}

}  // namespace

std::string FoldSurface(std::string_view surface) {
  std::string folded;
  folded.reserve(surface.size());
  FoldedReader reader(surface);
  for (char c = reader.Next(); c != 0; c = reader.Next()) folded += c;
  return folded;
}

Lexicon::Lexicon(std::string name, std::string file,
                 std::vector<std::string> columns, const Text& text)
    : name_(std::move(name)),
      file_(std::move(file)),
      columns_(std::move(columns)) {
  const std::size_t width = columns_.size();
  assert(text.cells.size() == text.lines.size() * width);
  cells_.reserve(text.cells.size());
  for (const std::string_view cell : text.cells) cells_.push_back(Keep(cell));
  rows_.reserve(text.lines.size());
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    rows_.push_back(
        {std::span(cells_).subspan(i * width, width), text.lines[i]});
  }
  Index();
}

std::string_view Lexicon::Keep(std::string_view text) {
  if (text.empty()) return {};
  if (texts_.empty() ||
      texts_.back().capacity() - texts_.back().size() < text.size()) {
    texts_.emplace_back().reserve(std::max(kTextCapacity, text.size()));
  }
  std::string& store = texts_.back();
  const std::size_t start = store.size();
  store += text;
  return std::string_view(store).substr(start);
}

void Lexicon::Index() {
  slots_.assign(std::bit_ceil(rows_.size() * 2 + 1), kNoRow);
  for (std::uint32_t i = 0; i < rows_.size(); ++i) {
    std::size_t slot = FoldedHash(rows_[i].cells.front()) & (slots_.size() - 1);
    while (slots_[slot] != kNoRow) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = i;
  }
}

std::optional<std::size_t> Lexicon::Column(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found == columns_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns_.begin());
}

const Lexicon::Row* Lexicon::Find(std::string_view surface) const {
  if (rows_.empty()) return nullptr;
  const Row* first = nullptr;
  std::size_t slot = FoldedHash(surface) & (slots_.size() - 1);
  for (; slots_[slot] != kNoRow; slot = (slot + 1) & (slots_.size() - 1)) {
    const Row& row = rows_[slots_[slot]];
    if (row.cells.front() == surface) return &row;
    if (first == nullptr && FoldedEqual(row.cells.front(), surface)) {
      first = &row;
    }
  }
  return first;
}

std::string_view Lexicon::Get(std::string_view surface,
                              std::string_view column) const {
  const Row* row = Find(surface);
  const auto index = Column(column);
  if (row == nullptr || !index) return {};
  return row->cells[*index];
}

}  // namespace claimline
