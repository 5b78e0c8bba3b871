#include "extract/search.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "extract/boundary.h"
#include "unicode/code_points.h"
#include "unicode/word_edge.h"

namespace claimline {
namespace {

// More than any pattern has.
constexpr int kMaxGroups = 32;

bool AsksLeft(Boundary boundary) {
  return boundary == Boundary::kLeft || boundary == Boundary::kWord;
}

// Returns the last word edge of `text` before `offset`, which is not 0.
std::size_t PreviousEdge(std::string_view text, std::size_t offset) {
  do {
    --offset;
  } while (offset > 0 &&
           (IsContinuation(text[offset]) || !IsWordEdge(text, offset)));
  return offset;
}

}  // namespace

std::vector<Capture> Captures(const RE2& pattern, std::string_view sentence,
                              Span match, std::uint32_t offset) {
  std::vector<Capture> captures;
  const int group_count = 1 + pattern.NumberOfCapturingGroups();
  assert(group_count <= kMaxGroups);
  std::array<re2::StringPiece, kMaxGroups> groups;
  if (group_count == 1 ||
      !pattern.Match({sentence.data(), sentence.size()}, match.start, match.end,
                     RE2::ANCHOR_BOTH, groups.data(), group_count)) {
    return captures;
  }
  captures.reserve(static_cast<std::size_t>(group_count - 1));
  for (const auto& [number, name] : pattern.CapturingGroupNames()) {
    const re2::StringPiece& group = groups[static_cast<std::size_t>(number)];
    if (group.data() == nullptr) continue;
    const auto start =
        offset + static_cast<std::uint32_t>(group.data() - sentence.data());
    captures.push_back(
        {*PartFromName(name),
         {start, start + static_cast<std::uint32_t>(group.size())}});
  }
  return captures;
}

PatternSearch::PatternSearch(
    const RE2& pattern, Boundary boundary, std::string_view sentence,
    std::optional<std::span<const std::uint32_t>> places)
    : pattern_(pattern),
      boundary_(boundary),
      sentence_(sentence),
      places_(places) {}

// Finds the first match that starts at `from` or behind it.
bool PatternSearch::FindFrom(std::size_t from) {
  if (!places_) return Run(from, sentence_.size(), RE2::UNANCHORED);
  auto place = std::lower_bound(places_->begin(), places_->end(), from);
  while (place != places_->end() &&
         !Run(*place, sentence_.size(), RE2::ANCHOR_START)) {
    ++place;
  }
  return place != places_->end();
}

bool PatternSearch::Run(std::size_t from, std::size_t to, RE2::Anchor anchor) {
  // The whole match only: most are refused, and captures cost the most.
  return pattern_.Match({sentence_.data(), sentence_.size()}, from, to, anchor,
                        &found_, 1);
}

Span PatternSearch::Found() const {
  const auto start =
      static_cast<std::uint32_t>(found_.data() - sentence_.data());
  return {start, start + static_cast<std::uint32_t>(found_.size())};
}

// Where words must begin, the places inside them are passed over, so that a
// long run of letters or digits is not tried from each of its characters.
std::size_t PatternSearch::NextStart(std::size_t after) const {
  std::size_t next = after + 1;
  while (next < sentence_.size() &&
         (IsContinuation(sentence_[next]) ||
          (AsksLeft(boundary_) && !IsWordEdge(sentence_, next)))) {
    ++next;
  }
  return next;
}

std::optional<PatternSearch::Match> PatternSearch::Next(bool accepted) {
  std::size_t from = 0;
  if (last_) from = accepted ? last_->end : NextStart(last_->start);
  if (from >= sentence_.size() || !FindFrom(from) || Found().empty()) {
    return std::nullopt;
  }
  Match match{Found(), EndsAtBoundary(sentence_, Found(), boundary_)};
  const bool starts_well =
      EndsAtBoundary(sentence_, match.span,
                     AsksLeft(boundary_) ? Boundary::kLeft : Boundary::kNone);
  // A long alternative may have run into a word, as `$5 m` of `$5 more` has: a
  // shorter one may not.
  while (starts_well && !match.at_boundary) {
    const std::size_t end = PreviousEdge(sentence_, match.span.end);
    if (end <= match.span.start ||
        !Run(match.span.start, end, RE2::ANCHOR_START) || Found().empty()) {
      break;
    }
    match = {Found(), EndsAtBoundary(sentence_, Found(), boundary_)};
  }
  last_ = match.span;
  return match;
}

}  // namespace claimline
