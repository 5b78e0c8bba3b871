// Half-open ranges. A Span counts bytes of the normalized UTF-8 text, which is
// what rules see; a SourceSpan is the same stretch in the document as it was
// given. normalize/ makes the second from the first.
#ifndef CLAIMLINE_BASE_SPAN_H_
#define CLAIMLINE_BASE_SPAN_H_

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace claimline {

// Bytes [start, end) of the normalized text.
struct Span {
  std::uint32_t start = 0;
  std::uint32_t end = 0;

  friend constexpr auto operator<=>(const Span&, const Span&) = default;

  constexpr std::uint32_t size() const { return end - start; }
  constexpr bool empty() const { return start == end; }
  constexpr bool Contains(Span inner) const {
    return start <= inner.start && inner.end <= end;
  }
  constexpr bool Overlaps(Span other) const {
    return start < other.end && other.start < end;
  }
};

// The same stretch in the source: `start` and `end` count Unicode code points
// of the decoded text, `byte_start` and `byte_end` bytes of the file as it lies
// on disk, whatever its encoding.
struct SourceSpan {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
  std::uint32_t byte_start = 0;
  std::uint32_t byte_end = 0;

  friend constexpr auto operator<=>(const SourceSpan&,
                                    const SourceSpan&) = default;
};

// Returns the part of `text` that `span` covers.
inline std::string_view Slice(std::string_view text, Span span) {
  return text.substr(span.start, span.size());
}

}  // namespace claimline

#endif  // CLAIMLINE_BASE_SPAN_H_
