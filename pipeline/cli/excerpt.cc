#include "cli/excerpt.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "unicode/code_points.h"

namespace claimline {
namespace {

constexpr std::int64_t kReach = 70;  // code points

// Returns the byte offset of a code point of `text`.
std::size_t ByteOffset(std::string_view text, std::int64_t code_points) {
  std::size_t at = 0;
  while (code_points-- > 0 && at < text.size()) {
    at += CodePointAt(text, at).size;
  }
  return at;
}

}  // namespace

std::string Excerpt(const Passage& passage, Range span, bool color) {
  const Range whole = passage.range;
  if (span.start < whole.start || span.end > whole.end) return {};
  const std::string_view text = passage.text;
  const std::int64_t from = std::max(whole.start, span.start - kReach);
  const std::int64_t to = std::min(whole.end, span.end + kReach);
  const auto slice = [&](std::int64_t start, std::int64_t end) {
    const std::size_t first = ByteOffset(text, start - whole.start);
    return std::string(
        text.substr(first, ByteOffset(text.substr(first), end - start)));
  };
  std::string excerpt = from > whole.start ? "…" : "";
  excerpt += slice(from, span.start);
  excerpt += color ? "\x1b[1m" : "»";
  excerpt += slice(span.start, span.end);
  excerpt += color ? "\x1b[0m" : "«";
  excerpt += slice(span.end, to);
  if (to < whole.end) excerpt += "…";
  std::replace_if(
      excerpt.begin(), excerpt.end(),
      [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  excerpt.erase(excerpt.find_last_not_of(' ') + 1);
  return excerpt;
}

}  // namespace claimline
