#include "segment/marker.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "base/ascii.h"
#include "segment/dateline.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

constexpr std::size_t kMostHashes = 6;

// Signs that stand before list items; a space follows.
constexpr auto kBullets = std::to_array<std::string_view>(
    {"-", "*", "+", "\u2022", "\u00B7", "\u25CF", "\u25E6", "\u25AA", "\u25A0",
     "\u2023", "\u2043", "\u2013", "\u2014", "\u27A2", "\u2713"});

constexpr auto kMagnitudes = std::to_array<std::string_view>(
    {"Million", "Billion", "Trillion", "Percent", "Per Cent"});

// How many white-space bytes `text` has from `at` on.
std::uint32_t SpacesAt(std::string_view text, std::size_t at) {
  std::uint32_t size = 0;
  while (at + size < text.size() && IsAsciiSpace(text[at + size])) ++size;
  return size;
}

// A number at the start of a line, with the full stops in and behind it.
struct OutlineNumber {
  std::size_t size = 0;    // 0 where there is none
  bool is_nested = false;  // `1.1`
  bool is_closed = false;  // `1.`, `2)`, `1.1.`
};

// Reads `1.`, `12)`, `1.1`, `2.3.1`; not the `148.50` or `1.05` of a price,
// whose parts no outline counts up to.
OutlineNumber OutlineNumberAt(std::string_view line) {
  constexpr std::size_t kMostDigits = 3;
  OutlineNumber number;
  for (int part = 0;; ++part) {
    std::size_t end = number.size;
    while (end < line.size() && IsAsciiDigit(line[end])) ++end;
    const std::size_t digits = end - number.size;
    if (digits == 0) return number;
    const bool is_fraction = part > 0 && (line[number.size] == '0' ||
                                          (digits > 1 && line[end - 1] == '0'));
    if (digits > kMostDigits || is_fraction || (part > 0 && digits > 2)) {
      return {};
    }
    number.is_nested = part > 0;
    number.is_closed =
        end < line.size() && (line[end] == '.' || line[end] == ')');
    number.size = end + (number.is_closed ? 1 : 0);
    if (!number.is_closed) return number;
  }
}

// Whether `text` goes on from a figure before it, as in `1.5 Million Users`,
// `559. 99`, `12. March`.
bool GoesOnFromFigure(std::string_view text) {
  return IsAsciiDigit(text.front()) || StartsWithMonth(text) ||
         std::any_of(
             kMagnitudes.begin(), kMagnitudes.end(),
             [text](std::string_view word) { return text.starts_with(word); });
}

// Bytes of the number before the words of `line`; 0 where there is none.
std::uint32_t NumberMarkerSize(std::string_view line) {
  const OutlineNumber number = OutlineNumberAt(line);
  if (number.size == 0) return 0;
  const std::uint32_t spaces = SpacesAt(line, number.size);
  const std::size_t words = number.size + spaces;
  if (spaces == 0 || words == line.size()) return 0;
  if (GoesOnFromFigure(line.substr(words))) return 0;
  const bool heads =
      number.is_nested && IsUpper(CodePointAt(line, words).value);
  return number.is_closed || heads ? static_cast<std::uint32_t>(words) : 0;
}

}  // namespace

Marking MarkingOf(std::string_view line) {
  if (!line.empty() && IsAsciiLetter(line.front())) return {};
  const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
  if (hashes > 0 && hashes <= kMostHashes && SpacesAt(line, hashes) > 0) {
    const auto level = static_cast<std::uint32_t>(hashes);
    return {Marker::kHash, level + SpacesAt(line, hashes), level};
  }
  for (const std::string_view bullet : kBullets) {
    if (!line.starts_with(bullet)) continue;
    const std::uint32_t spaces = SpacesAt(line, bullet.size());
    const auto size = static_cast<std::uint32_t>(bullet.size()) + spaces;
    if (spaces > 0 && size < line.size()) return {Marker::kBullet, size, 0};
  }
  const std::uint32_t size = NumberMarkerSize(line);
  if (size > 0) return {Marker::kNumber, size, 0};
  return {};
}

}  // namespace claimline
