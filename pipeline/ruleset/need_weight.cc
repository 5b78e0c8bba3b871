#include "ruleset/need_weight.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/ascii.h"
#include "ruleset/outline_text.h"

namespace claimline {
namespace {

// What stands in most sentences, and so says nothing; in order.
constexpr std::string_view kCommonWords[] = {
    "a",    "an",  "and",  "are",  "as",  "at",  "be", "but",  "by",
    "for",  "had", "has",  "he",   "his", "i",   "if", "in",   "is",
    "it",   "its", "no",   "of",   "on",  "or",  "s",  "so",   "t",
    "that", "the", "they", "this", "to",  "was", "we", "were", "with"};
static_assert(std::is_sorted(std::begin(kCommonWords), std::end(kCommonWords)));

constexpr std::size_t kLongestCommonWord = 4;

bool IsCommon(std::string_view word) {
  return word.size() <= kLongestCommonWord &&
         std::binary_search(std::begin(kCommonWords), std::end(kCommonWords),
                            word);
}

// Takes common words off the beginning of `text`, and what parts them.
std::string_view WithoutCommonWords(std::string_view text) {
  constexpr char kParting[] = {' ', kEdge, '\0'};
  while (!text.empty()) {
    const std::size_t start = text.find_first_not_of(kParting);
    if (start == std::string_view::npos) return {};
    const std::size_t end =
        std::min(text.find_first_of(kParting, start), text.size());
    const std::string_view word = text.substr(start, end - start);
    if (start == 0 || !IsCommon(word)) break;
    text.remove_prefix(end);
  }
  return text;
}

// How much it says that a sentence holds `text`: a sign of its own (`$`, `%`)
// more than a digit, a digit more than a letter; a whole word much, unless it
// stands in most sentences.
std::size_t Weight(std::string_view text) {
  constexpr std::string_view kCommonSigns = " .,-'\"";
  constexpr std::size_t kWholeWord = 12;
  std::size_t weight = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    std::size_t letters = 0;
    std::size_t digits = 0;
    for (; end < text.size() && IsInWord(text[end]); ++end) {
      ++(IsAsciiLetter(text[end]) ? letters : digits);
    }
    if (end > at) {
      const std::size_t closed = (at > 0) + (end < text.size());
      const std::size_t sum = 4 * letters + 9 * digits + 2 * closed;
      const bool common = IsCommon(text.substr(at, end - at));
      weight += common ? 0 : closed == 2 ? std::max(kWholeWord, sum) : sum;
      at = end;
      continue;
    }
    if (text[at] != kEdge && kCommonSigns.find(text[at]) == kCommonSigns.npos) {
      weight += 12;
    }
    ++at;
  }
  return weight;
}

// Less says nothing: two letters that may stand in any word.
constexpr std::size_t kLeastWeight = 9;

// Returns as much of `piece` as the search for needs compares, from the first
// word that says something.
NeedText Head(std::string_view piece) {
  const std::string_view rest = WithoutCommonWords(piece);
  if (rest.empty() || rest.size() == piece.size()) return piece;
  piece = rest;
  if (piece.front() == ' ') piece.remove_prefix(1);
  NeedText head(piece);
  head.starts_word |= IsInWord(piece.front());
  return head;
}

// Takes the edges off `text` that are none, because no word stands there.
std::string_view WithTrueEdges(std::string_view text) {
  if (text.starts_with(kEdge) && (text.size() < 2 || !IsInWord(text[1]))) {
    text.remove_prefix(1);
  }
  if (text.ends_with(kEdge) &&
      (text.size() < 2 || !IsInWord(text[text.size() - 2]))) {
    text.remove_suffix(1);
  }
  return text;
}

// Takes points and commas off that may be inside a figure which goes on.
std::string_view WithTrueFigures(std::string_view piece) {
  if (piece.size() > 1 && IsInFigure(piece[0]) && piece[1] == kDigits) {
    piece.remove_prefix(1);
  }
  if (piece.size() > 1 && IsInFigure(piece.back()) &&
      piece[piece.size() - 2] == kDigits) {
    piece.remove_suffix(1);
  }
  return piece;
}

struct Piece {
  std::string_view text;
  std::size_t weight = 0;
};

// Returns the stretch of `text` that is known and says most.
Piece BestPiece(std::string_view text) {
  Piece best;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(kGap), text.size());
    const std::string_view piece =
        WithTrueEdges(WithTrueFigures(text.substr(0, end)));
    const std::size_t weight = Weight(piece);
    if (weight > best.weight) best = {piece, weight};
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return best;
}

}  // namespace

std::optional<NeedText> TellingText(std::string_view text) {
  const Piece best = BestPiece(text);
  if (best.weight < kLeastWeight) return std::nullopt;
  return Head(best.text);
}

std::size_t Weight(const Need& need) {
  std::size_t weight = SIZE_MAX;
  for (const NeedText& text : need) {
    weight = std::min(weight, Weight(text.Written()));
  }
  return weight;
}

}  // namespace claimline
