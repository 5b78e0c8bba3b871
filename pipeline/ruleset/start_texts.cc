#include "ruleset/start_texts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "ruleset/outline_text.h"

namespace claimline {
namespace {

constexpr std::size_t kLongest = NeedText::kMaxSize;

// More texts than these are not multiplied out, by TierOf(): most where only
// what follows a figure tells rules apart.
constexpr std::array<std::size_t, 4> kMaxStarts = {200, 48, 48, 48};

// A figure, and what parts it from the next word; then by length: the shorter a
// start, the more there is to gain from what follows.
std::size_t TierOf(const NeedText& text) {
  if (text.size <= 2) return text[0] == kDigits ? 0 : 1;
  return text.size <= 4 ? 2 : 3;
}

Start Cut(const Start& start, std::size_t length) {
  if (start.text.size <= length) return start;
  return {start.text.First(length), false};
}

// Whether every text that `b` starts is one that `a` starts, too.
bool Covers(const Start& a, const Start& b) {
  return a == b || (!a.whole && Cut(b, a.text.size).text == a.text);
}

// Returns the least length to which `a`, and `b` after it, can be cut and still
// differ.
std::size_t DifferenceOf(const Start& a, const Start& b) {
  const std::size_t same =
      static_cast<std::size_t>(std::countl_zero(a.text.bytes ^ b.text.bytes)) /
      8;
  return a.whole ? std::min<std::size_t>(same + 1, a.text.size) : same + 1;
}

// Returns, for each length, how many texts CutTo() gives at most.
std::array<std::size_t, kLongest + 1> CountCuts(const Starts& starts) {
  std::array<std::size_t, kLongest + 1> counts{};
  if (starts.empty()) return counts;
  counts[0] = 1;
  for (std::size_t i = 1; i < starts.size(); ++i) {
    ++counts[std::min(DifferenceOf(starts[i - 1], starts[i]), kLongest)];
  }
  for (std::size_t i = 1; i < counts.size(); ++i) counts[i] += counts[i - 1];
  return counts;
}

Starts CutTo(std::size_t length, Starts starts) {
  for (Start& start : starts) start = Cut(start, length);
  // In order, most are cut to what their neighbor is.
  starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
  return Distinct(std::move(starts));
}

// Whether a figure at the end of `text` and what stands at the front of `more`
// may be one.
bool MayJoinFigures(const NeedText& text, const NeedText& more) {
  const auto in_figure = [](char c) { return c == kDigits || IsInFigure(c); };
  return text.size > 0 && more.size > 0 && in_figure(text[text.size - 1u]) &&
         in_figure(more[0]);
}

Start Joined(const Start& start, const Start& more) {
  if (MayJoinFigures(start.text, more.text)) {
    Start joined =
        StartOf(WithWholeFigures(start.text.Written() + more.text.Written()));
    joined.whole &= more.whole;
    return joined;
  }
  const std::size_t size = start.text.size + std::size_t{more.text.size};
  Start joined = start;
  if (start.text.size < kLongest) {
    joined.text.bytes |= more.text.bytes >> 8 * start.text.size;
  }
  joined.text.size = static_cast<std::uint8_t>(std::min(size, kLongest));
  joined.whole = more.whole && size <= kLongest;
  return joined;
}

}  // namespace

Start StartOf(std::string_view text) {
  const std::string_view known = text.substr(0, text.find(kGap));
  const bool whole = known.size() == text.size() && known.size() <= kLongest;
  return {NeedText(known), whole};
}

Starts Distinct(Starts starts) {
  if (!std::is_sorted(starts.begin(), starts.end())) {
    std::sort(starts.begin(), starts.end());
  }
  auto end = starts.begin();
  for (const Start& start : starts) {
    if (end == starts.begin() || !Covers(*(end - 1), start)) *end++ = start;
  }
  starts.erase(end, starts.end());
  return starts;
}

Starts Closed(Starts starts) {
  for (Start& start : starts) start.whole = false;
  return Distinct(std::move(starts));
}

Starts Then(Starts left, const Starts& right) {
  if (right.size() == 1) {
    for (Start& start : left) {
      if (start.whole) start = Joined(start, right.front());
    }
    return left;
  }
  std::array<std::size_t, kMaxStarts.size()> wholes{};
  for (const Start& start : left) {
    if (start.whole && start.text.size > 0) ++wholes[TierOf(start.text)];
  }
  const auto counts = CountCuts(right);
  std::array<Starts, kMaxStarts.size()> shorter;
  std::array<const Starts*, kMaxStarts.size()> cuts;
  cuts.fill(&right);
  for (std::size_t tier = 0; tier < cuts.size(); ++tier) {
    std::size_t length = kLongest;
    while (length > 0 && wholes[tier] * counts[length] > kMaxStarts[tier]) {
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
    const Starts& mores =
        start.text.size == 0 ? right : *cuts[TierOf(start.text)];
    for (const Start& more : mores) all.push_back(Joined(start, more));
  }
  return Distinct(std::move(all));
}

}  // namespace claimline
