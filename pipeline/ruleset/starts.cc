#include "ruleset/starts.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "ruleset/outline_text.h"

namespace claimline {
namespace {

using Shape = Outlines::Node::Type;

// Returns whether `text` stands in so many places that it marks none: nothing,
// a lone letter that need be no word, what stands in every sentence.
bool IsEverywhere(const NeedText& text) {
  if (text.size != 1) return text.size == 0;
  constexpr std::string_view kCommon = " .,'";
  const char c = text[0];
  const bool letter = IsInWord(c) && c != kDigits;
  return letter ? !(text.starts_word && text.ends_word) && c >= 'a'
                : kCommon.find(c) != kCommon.npos;
}

bool MayStartFigure(const NeedText& text) {
  return text[0] == kDigits || (IsInFigure(text[0]) && text[1] == kDigits);
}

// Returns `text` without a point or comma behind a figure at its end, which may
// be one inside of it.
NeedText WithoutOpenFigure(const NeedText& text) {
  const bool open = text.size > 1 && IsInFigure(text[text.size - 1u]) &&
                    text[text.size - 2u] == kDigits;
  return open ? text.First(text.size - 1u) : text;
}

// Returns `text` without the edges that are none, because no word stands there.
NeedText WithTrueEdges(NeedText text) {
  text.starts_word &= text.size > 0 && IsInWord(text[0]);
  text.ends_word &= text.size > 0 && IsInWord(text[text.size - 1u]);
  return text;
}

// Returns the outline of the first pattern that must fit behind a match; none
// where there is none.
std::optional<std::uint32_t> OutlineBehind(const Rule& rule) {
  const auto found = std::find_if(
      rule.guards.begin(), rule.guards.end(), [](const Guard& guard) {
        return guard.place == Guard::Place::kAfter && !guard.negated;
      });
  return found == rule.guards.end() ? std::nullopt : found->outline;
}

}  // namespace

std::optional<Need> StartFinder::StartsOf(const Rule& rule) {
  if (!rule.outline) return std::nullopt;
  const bool left =
      rule.boundary == Boundary::kLeft || rule.boundary == Boundary::kWord;
  bool right =
      rule.boundary == Boundary::kRight || rule.boundary == Boundary::kWord;
  Starts starts = Read(*rule.outline);
  if (const auto guard = OutlineBehind(rule)) {
    const Starts behind = Read(*guard);
    if (behind != unknown_) {
      starts = Then(std::move(starts), behind);
      right = false;
    }
  }
  Need texts;
  texts.reserve(starts.size());
  for (const Start& start : starts) {
    // Without an edge, a match may start within a figure.
    if (!left && MayStartFigure(start.text)) return std::nullopt;
    NeedText text = start.whole ? start.text : WithoutOpenFigure(start.text);
    text.starts_word = left;
    text.ends_word = right && start.whole;
    texts.push_back(WithTrueEdges(text));
    if (IsEverywhere(texts.back())) return std::nullopt;
  }
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

Starts StartFinder::Read(std::uint32_t number) {
  const Outlines::Node& node = outlines_.nodes[number];
  if (!node.shared) return Compute(node);
  const auto known = known_.find(number);
  if (known != known_.end()) return known->second;
  return known_.emplace(number, Compute(node)).first->second;
}

Starts StartFinder::Compute(const Outlines::Node& node) {
  switch (node.type) {
    case Shape::kUnknown:
      return unknown_;
    case Shape::kCharacter:
      return ReadCharacter(node);
    case Shape::kWords:
      return ReadWords(node);
    case Shape::kSequence:
      return ReadSequence(ChildrenOf(outlines_, node));
    case Shape::kChoice: {
      Starts starts;
      for (const std::uint32_t child : ChildrenOf(outlines_, node)) {
        const Starts more = Read(child);
        starts.insert(starts.end(), more.begin(), more.end());
      }
      return Distinct(std::move(starts));
    }
    case Shape::kRepeat:
      return ReadRepeat(node);
  }
  return unknown_;
}

Starts StartFinder::ReadCharacter(const Outlines::Node& node) const {
  Starts starts;
  for (const std::string& text :
       CharacterTexts(outlines_.byte_sets[node.starts])) {
    starts.push_back(StartOf(text));
  }
  return Distinct(std::move(starts));
}

Starts StartFinder::ReadWords(const Outlines::Node& node) const {
  Starts starts;
  starts.reserve(node.count + std::size_t{node.empty});
  if (node.empty) starts.emplace_back();
  for (const Outlines::Word& word : WordsOf(outlines_, node)) {
    starts.push_back(
        StartOf(WithWholeFigures(WordText(LettersOf(outlines_, word)))));
  }
  return Distinct(std::move(starts));
}

Starts StartFinder::ReadSequence(std::span<const std::uint32_t> parts) {
  Starts starts = {Start()};
  for (const std::uint32_t part : parts) {
    const bool goes_on =
        std::any_of(starts.begin(), starts.end(),
                    [](const Start& start) { return start.whole; });
    if (!goes_on) break;
    starts = Then(std::move(starts), Read(part));
  }
  return starts;
}

// Once, or twice and then perhaps more.
Starts StartFinder::ReadRepeat(const Outlines::Node& node) {
  const Starts once = Read(ChildrenOf(outlines_, node).front());
  Starts starts;
  const Starts twice = node.max == 1 ? once : Then(once, once);
  if (twice != once) starts = Closed(twice);
  if (node.min <= 1 || twice == once)
    starts.insert(starts.end(), once.begin(), once.end());
  if (node.min == 0) starts.emplace_back();
  return Distinct(std::move(starts));
}

}  // namespace claimline
