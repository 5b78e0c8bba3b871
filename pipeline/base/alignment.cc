#include "base/alignment.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace claimline {
namespace {

// Which of two neighboring anchors stands for an end inside an edit.
enum class Side { kFirst, kSecond };

Anchor At(const std::vector<Anchor>& anchors, std::uint32_t offset, Side side) {
  const auto next = std::upper_bound(
      anchors.begin(), anchors.end(), offset,
      [](std::uint32_t at, const Anchor& a) { return at < a.normalized; });
  if (next == anchors.begin()) return Anchor{};
  const Anchor& from = *std::prev(next);
  const std::uint32_t ahead = offset - from.normalized;
  if (ahead == 0) return from;
  if (next != anchors.end()) {
    const std::uint32_t length = next->normalized - from.normalized;
    const bool edit = next->decoded - from.decoded != length ||
                      next->raw - from.raw != length ||
                      next->code_points - from.code_points != length;
    if (edit) return side == Side::kFirst ? from : *next;
  }
  return Anchor{offset, from.decoded + ahead, from.raw + ahead,
                from.code_points + ahead};
}

}  // namespace

Alignment::Alignment(std::vector<Anchor> anchors)
    : anchors_(std::move(anchors)) {}

SourceSpan Alignment::ToSource(Span span) const {
  const Anchor start = At(anchors_, span.start, Side::kFirst);
  const Anchor end = At(anchors_, span.end, Side::kSecond);
  return {start.code_points, end.code_points, start.raw, end.raw};
}

Span Alignment::ToDecoded(Span span) const {
  return {At(anchors_, span.start, Side::kFirst).decoded,
          At(anchors_, span.end, Side::kSecond).decoded};
}

}  // namespace claimline
