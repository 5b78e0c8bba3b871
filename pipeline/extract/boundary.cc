#include "extract/boundary.h"

#include "base/ascii.h"
#include "base/need_text.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

bool IsInsideNumber(std::string_view text, std::size_t separator) {
  return separator >= 1 && separator + 1 < text.size() &&
         IsAsciiDigit(text[separator - 1]) && IsInFigure(text[separator]) &&
         IsAsciiDigit(text[separator + 1]);
}

bool StartsInsideNumber(std::string_view text, std::size_t start) {
  return IsInsideNumber(text, start) ||
         (start >= 1 && IsInsideNumber(text, start - 1));
}

bool EndsInsideNumber(std::string_view text, std::size_t end) {
  return IsInsideNumber(text, end);
}

}  // namespace

bool EndsAtBoundary(std::string_view text, Span match, Boundary boundary) {
  const bool left = boundary == Boundary::kLeft || boundary == Boundary::kWord;
  const bool right =
      boundary == Boundary::kRight || boundary == Boundary::kWord;
  if (left && (!IsWordEdge(text, match.start) ||
               StartsInsideNumber(text, match.start))) {
    return false;
  }
  return !right ||
         (IsWordEdge(text, match.end) && !EndsInsideNumber(text, match.end));
}

}  // namespace claimline
