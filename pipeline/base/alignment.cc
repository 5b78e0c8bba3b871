#include "base/alignment.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace claimline {
namespace {

bool Before(const Anchor& anchor, std::uint32_t offset) {
  return anchor.normalized < offset;
}

bool After(std::uint32_t offset, const Anchor& anchor) {
  return offset < anchor.normalized;
}

// True where the texts do not run in step from `a` to `b`.
bool IsEdit(const Anchor& a, const Anchor& b) {
  const std::uint32_t length = b.normalized - a.normalized;
  return b.decoded - a.decoded != length || b.raw - a.raw != length ||
         b.code_points - a.code_points != length;
}

Anchor Ahead(const Anchor& from, std::uint32_t by) {
  return {from.normalized + by, from.decoded + by, from.raw + by,
          from.code_points + by};
}

using Anchors = std::vector<Anchor>;

// Where deleted text stands at `offset`, the place after it: a span does not
// take in what was deleted in front of it.
Anchor StartAt(const Anchors& anchors, std::uint32_t offset) {
  const auto next =
      std::upper_bound(anchors.begin(), anchors.end(), offset, After);
  if (next == anchors.begin()) return Anchor{};
  const Anchor& from = *std::prev(next);
  if (next != anchors.end() && IsEdit(from, *next)) return from;
  return Ahead(from, offset - from.normalized);
}

// Where deleted text stands at `offset`, the place before it.
Anchor EndAt(const Anchors& anchors, std::uint32_t offset) {
  const auto next =
      std::lower_bound(anchors.begin(), anchors.end(), offset, Before);
  if (next == anchors.begin()) {
    return next == anchors.end() ? Anchor{} : *next;
  }
  const Anchor& from = *std::prev(next);
  if (next != anchors.end() &&
      (next->normalized == offset || IsEdit(from, *next))) {
    return *next;
  }
  return Ahead(from, offset - from.normalized);
}

}  // namespace

Alignment::Alignment(std::vector<Anchor> anchors)
    : anchors_(std::move(anchors)) {}

SourceSpan Alignment::ToSource(Span span) const {
  const Anchor start = StartAt(anchors_, span.start);
  const Anchor end = span.empty() ? start : EndAt(anchors_, span.end);
  return {start.code_points, end.code_points, start.raw, end.raw};
}

Span Alignment::ToDecoded(Span span) const {
  const Anchor start = StartAt(anchors_, span.start);
  const Anchor end = span.empty() ? start : EndAt(anchors_, span.end);
  return {start.decoded, end.decoded};
}

}  // namespace claimline
