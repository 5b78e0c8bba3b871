#include "extract/boundary.h"

#include "unicode/word_edge.h"

namespace claimline {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

bool IsSeparator(char c) { return c == '.' || c == ','; }

bool StartsInsideNumber(std::string_view text, std::size_t start) {
  return start >= 2 && IsDigit(text[start]) && IsSeparator(text[start - 1]) &&
         IsDigit(text[start - 2]);
}

bool EndsInsideNumber(std::string_view text, std::size_t end) {
  return end + 1 < text.size() && IsDigit(text[end - 1]) &&
         IsSeparator(text[end]) && IsDigit(text[end + 1]);
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
