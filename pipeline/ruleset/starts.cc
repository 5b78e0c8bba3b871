#include "ruleset/starts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "base/need_text.h"
#include "ruleset/outline_text.h"

namespace claimline {
namespace {

using Shape = Outlines::Node::Type;

constexpr std::size_t kLongest = 8;  // bytes: longer texts are cut off

// More texts than these are not multiplied out, by StartFinder::TierOf(): most
// where only what follows a figure tells rules apart.
constexpr std::array<std::size_t, 4> kMaxStarts = {200, 48, 48, 48};

// Returns whether `text` stands in so many places that it marks none: nothing,
// a lone letter that need be no word, what stands in every sentence.
bool IsEverywhere(std::string_view text) {
  const bool is_word = text.starts_with(kEdge) && text.ends_with(kEdge);
  if (text.starts_with(kEdge)) text.remove_prefix(1);
  if (text.ends_with(kEdge)) text.remove_suffix(1);
  if (text.empty()) return true;
  if (text.size() > 1) return false;
  constexpr std::string_view kCommon = " .,'\"";
  const bool letter = IsInWord(text[0]) && text[0] != kDigits;
  return letter ? !is_word && text[0] >= 'a'
                : kCommon.find(text[0]) != kCommon.npos;
}

bool MayStartFigure(std::string_view text) {
  if (!text.empty() && IsInFigure(text[0])) text.remove_prefix(1);
  return !text.empty() && text[0] == kDigits;
}

// Returns the size of `text` without a point or comma behind a figure at its
// end, which may be one inside of it.
std::size_t FigureEnd(std::string_view text) {
  const bool open = text.size() > 1 && IsInFigure(text.back()) &&
                    text[text.size() - 2] == kDigits;
  return text.size() - open;
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
  for (const Start& start : starts) {
    std::string text = TextOf(start);
    // Without an edge, a match may start within a figure.
    if (!left && MayStartFigure(text)) return std::nullopt;
    if (!start.whole) text.resize(FigureEnd(text));
    if (left) text.insert(0, 1, kEdge);
    if (right && start.whole) text += kEdge;
    texts.emplace_back(WithTrueEdges(text));
    if (IsEverywhere(texts.back())) return std::nullopt;
  }
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

StartFinder::Starts StartFinder::Distinct(Starts starts) {
  if (starts.size() < 2) return starts;
  std::sort(starts.begin(), starts.end());
  Starts distinct;
  distinct.reserve(starts.size());
  for (const Start& start : starts) {
    if (!distinct.empty()) {
      const Start& last = distinct.back();
      const bool covered =
          !last.whole && Cut(start, last.size).bytes == last.bytes;
      if (covered || start == last) continue;
    }
    distinct.push_back(start);
  }
  return distinct;
}

// A figure, and what parts it from the next word; then by length: the shorter a
// start, the more there is to gain from what follows.
std::size_t StartFinder::TierOf(const Start& start) {
  const auto first = static_cast<char>(start.bytes >> 8 * (kLongest - 1));
  if (start.size <= 2) return first == kDigits ? 0 : 1;
  return start.size <= 4 ? 2 : 3;
}

StartFinder::Starts StartFinder::Closed(Starts starts) {
  for (Start& start : starts) start.whole = false;
  return Distinct(std::move(starts));
}

StartFinder::Start StartFinder::Cut(Start start, std::size_t length) {
  if (start.size <= length) return start;
  const std::uint64_t rest = ~std::uint64_t{0} >> 8 * length;
  return {start.bytes & ~rest, static_cast<std::uint8_t>(length), false};
}

// Returns how many texts CutTo() gives at most.
std::size_t StartFinder::CountCutTo(std::size_t length, const Starts& starts) {
  std::size_t count = 0;
  const Start* last = nullptr;
  for (const Start& start : starts) {
    if (last == nullptr || Cut(*last, length) != Cut(start, length)) ++count;
    last = &start;
  }
  return count;
}

StartFinder::Starts StartFinder::CutTo(std::size_t length, Starts starts) {
  for (Start& start : starts) start = Cut(start, length);
  // In order, most are cut to what their neighbor is.
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  return Distinct(std::move(starts));
}

StartFinder::Start StartFinder::StartOf(std::string_view text, bool whole) {
  Start start;
  start.size = static_cast<std::uint8_t>(std::min(text.size(), kLongest));
  start.whole = whole && text.size() <= kLongest;
  for (std::size_t i = 0; i < start.size; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    start.bytes |= std::uint64_t{byte} << 8 * (kLongest - 1 - i);
  }
  return start;
}

std::string StartFinder::TextOf(const Start& start) {
  std::string text;
  for (std::size_t i = 0; i < start.size; ++i) {
    text += static_cast<char>(start.bytes >> 8 * (kLongest - 1 - i));
  }
  return text;
}

StartFinder::Start StartFinder::Joined(const Start& start, const Start& more) {
  if (start.size == 0) return more;
  if (more.size > 0) {
    const auto in_figure = [](std::uint64_t byte) {
      const auto c = static_cast<char>(byte);
      return c == kDigits || IsInFigure(c);
    };
    if (in_figure(start.bytes >> 8 * (kLongest - start.size)) &&
        in_figure(more.bytes >> 8 * (kLongest - 1))) {
      return StartOf(WithWholeFigures(TextOf(start) + TextOf(more)),
                     more.whole);
    }
  }
  const std::size_t size = start.size + std::size_t{more.size};
  Start joined = start;
  if (start.size < kLongest) joined.bytes |= more.bytes >> 8 * start.size;
  joined.size = static_cast<std::uint8_t>(std::min(size, kLongest));
  joined.whole = more.whole && size <= kLongest;
  return joined;
}

// Returns how what matches `left` and then `right` starts. Where that would be
// very many texts, less of `right` is told apart, least behind long texts.
StartFinder::Starts StartFinder::Then(Starts left, const Starts& right) {
  if (right.size() == 1) {
    for (Start& start : left) {
      if (start.whole) start = Joined(start, right.front());
    }
    return left;
  }
  std::array<std::size_t, kMaxStarts.size()> wholes{};
  for (const Start& start : left) {
    if (start.whole && start.size > 0) ++wholes[TierOf(start)];
  }
  std::array<Starts, kMaxStarts.size()> shorter;
  std::array<const Starts*, kMaxStarts.size()> cuts;
  cuts.fill(&right);
  for (std::size_t tier = 0; tier < cuts.size(); ++tier) {
    std::size_t length = kLongest;
    while (length > 0 &&
           wholes[tier] * CountCutTo(length, right) > kMaxStarts[tier]) {
      --length;
    }
    if (length == kLongest) continue;
    shorter[tier] = CutTo(length, right);
    cuts[tier] = &shorter[tier];
  }
  Starts all;
  for (const Start& start : left) {
    if (!start.whole) {
      all.push_back(start);
      continue;
    }
    const Starts& mores = start.size == 0 ? right : *cuts[TierOf(start)];
    for (const Start& more : mores) all.push_back(Joined(start, more));
  }
  return Distinct(std::move(all));
}

StartFinder::Starts StartFinder::StartsOfTexts(
    const std::vector<std::string>& texts) {
  Starts starts;
  starts.reserve(texts.size());
  for (const std::string& text : texts) {
    const std::string known = WithWholeFigures(text.substr(0, text.find(kGap)));
    starts.push_back(StartOf(known, text.find(kGap) == std::string::npos));
  }
  return Distinct(std::move(starts));
}

StartFinder::Starts StartFinder::Read(std::uint32_t number) {
  const Outlines::Node& node = outlines_.nodes[number];
  if (!node.shared) return Compute(node);
  const auto known = known_.find(number);
  if (known != known_.end()) return known->second;
  return known_.emplace(number, Compute(node)).first->second;
}

StartFinder::Starts StartFinder::Compute(const Outlines::Node& node) {
  switch (node.type) {
    case Shape::kUnknown:
      return unknown_;
    case Shape::kCharacter:
      return StartsOfTexts(CharacterTexts(outlines_.byte_sets[node.starts]));
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

StartFinder::Starts StartFinder::ReadWords(const Outlines::Node& node) const {
  std::vector<std::string> texts;
  texts.reserve(node.count + std::size_t{node.empty});
  if (node.empty) texts.emplace_back();
  for (const Outlines::Word& word : WordsOf(outlines_, node)) {
    texts.push_back(WordText(LettersOf(outlines_, word)));
  }
  return StartsOfTexts(texts);
}

StartFinder::Starts StartFinder::ReadSequence(
    std::span<const std::uint32_t> parts) {
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
StartFinder::Starts StartFinder::ReadRepeat(const Outlines::Node& node) {
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
