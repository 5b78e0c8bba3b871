#include "base/lexicon.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <utility>

#include "base/ascii.h"
#include "base/text_hash.h"

namespace claimline {
namespace {

bool IsGap(char c) {
  return c == ' ' || c == '-' || c == '\n' || c == '\t' || c == '\r';
}

// Whether one of eight bytes may be a gap: all of those come before the point
// in ASCII. Not those that ShortTextBytes leaves zero.
bool MayHaveGap(std::uint64_t bytes) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  const std::uint64_t before_point = bytes - kEach * '.';
  const std::uint64_t zero = bytes - kEach;
  return (before_point & ~zero & ~bytes & (kEach * 0x80)) != 0;
}

// Whether FoldSurface leaves the gaps of `surface` as they are: single spaces
// between words.
bool HasPlainGaps(std::string_view surface) {
  bool is_open = true;  // at the start, or behind a gap
  for (const char c : surface) {
    const bool gap = IsGap(c);
    if (gap && (is_open || c != ' ')) return false;
    is_open = gap;
  }
  return true;
}

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
    return ToAsciiLower(c);
  }

 private:
  void SkipGap() {
    while (!rest_.empty() && IsGap(rest_.front())) rest_.remove_prefix(1);
  }

  std::string_view rest_;
};

// Returns the hash of FoldSurface(surface).
std::uint64_t FoldedHash(std::string_view surface) {
  bool may_have_gap = false;
  const std::uint64_t hash = TextHashOf(surface, [&](std::uint64_t bytes) {
    may_have_gap |= MayHaveGap(bytes);
    return LowerCased(bytes);
  });
  if (!may_have_gap || HasPlainGaps(surface)) return hash;
  std::array<char, 64> buffer;
  if (surface.size() > buffer.size()) return HashOf(FoldSurface(surface));
  std::size_t size = 0;
  FoldedReader reader(surface);
  for (char c = reader.Next(); c != 0; c = reader.Next()) buffer[size++] = c;
  return HashOf({buffer.data(), size});
}

std::uint32_t UpperHalf(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32);
}

bool FoldedEqual(std::string_view a, std::string_view b) {
  if (LowerCasedEqual(a, b)) return true;
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
  std::size_t bytes = 0;
  for (const std::string_view cell : text.cells) bytes += cell.size();
  bytes_ = std::make_unique<char[]>(bytes);
  cells_.reserve(text.cells.size());
  char* end = bytes_.get();
  for (const std::string_view cell : text.cells) {
    cells_.emplace_back(end, cell.size());
    end = std::copy(cell.begin(), cell.end(), end);
  }
  rows_.reserve(text.lines.size());
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    rows_.push_back(
        {std::span(cells_).subspan(i * width, width), text.lines[i]});
  }
  Index();
}

void Lexicon::Index() {
  slots_.assign(std::bit_ceil(rows_.size() * 2 + 1), {});
  for (std::uint32_t i = 0; i < rows_.size(); ++i) {
    const std::uint64_t hash = FoldedHash(rows_[i].cells.front());
    std::size_t slot = hash & (slots_.size() - 1);
    while (slots_[slot].row != kNoRow) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = {UpperHalf(hash), i};
  }
}

std::optional<std::size_t> Lexicon::Column(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found == columns_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns_.begin());
}

const Lexicon::Row* Lexicon::Find(std::string_view surface) const {
  if (surface.empty() || rows_.empty()) return nullptr;
  const Row* first = nullptr;
  const std::uint64_t hash = FoldedHash(surface);
  std::size_t slot = hash & (slots_.size() - 1);
  for (; slots_[slot].row != kNoRow; slot = (slot + 1) & (slots_.size() - 1)) {
    if (slots_[slot].hash != UpperHalf(hash)) continue;
    const std::uint32_t row = slots_[slot].row;
    const std::string_view found = cells_[row * columns_.size()];
    if (found == surface) return &rows_[row];
    if (first == nullptr && FoldedEqual(found, surface)) first = &rows_[row];
  }
  return first;
}

std::string_view Lexicon::Get(std::string_view surface,
                              std::string_view column) const {
  const Row* row = Find(surface);
  if (row == nullptr) return {};
  const auto index = Column(column);
  return index ? row->cells[*index] : std::string_view();
}

}  // namespace claimline
