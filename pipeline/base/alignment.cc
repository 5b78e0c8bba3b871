#include "base/alignment.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace claimline {
namespace {

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
// take in what was deleted in front of it. `next` is the first anchor beyond
// `offset`.
Anchor StartAt(const Anchors& anchors, Anchors::const_iterator next,
               std::uint32_t offset) {
  if (next == anchors.begin()) return Anchor{};
  const Anchor& from = *std::prev(next);
  if (next != anchors.end() && IsEdit(from, *next)) return from;
  return Ahead(from, offset - from.normalized);
}

// Where deleted text stands at `offset`, the place before it. `next` is the
// first anchor at `offset` or beyond.
Anchor EndAt(const Anchors& anchors, Anchors::const_iterator next,
             std::uint32_t offset) {
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

Alignment::Origin Alignment::OriginOf(Span span) const {
  auto next =
      std::upper_bound(anchors_.begin(), anchors_.end(), span.start, After);
  const Anchor start = StartAt(anchors_, next, span.start);
  Anchor end = start;
  if (!span.empty()) {
    // Hardly ever far: most spans are words.
    while (next != anchors_.end() && next->normalized < span.end) ++next;
    end = EndAt(anchors_, next, span.end);
  }
  return {{start.decoded, end.decoded},
          {start.code_points, end.code_points, start.raw, end.raw}};
}

}  // namespace claimline
