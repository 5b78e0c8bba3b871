#include "ruleset/starts.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace claimline {
namespace {

using Type = PatternNode::Type;

constexpr std::size_t kLongest = 8;      // bytes: longer texts are cut off
constexpr std::size_t kMaxStarts = 128;  // more are not multiplied out

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

}  // namespace

StartFinder::StartFinder(const std::vector<RuleFile>& files,
                         const Lexicons& lexicons)
    : lexicons_(lexicons) {
  for (const RuleFile& file : files) {
    if (!file.kind) macros_.DefineShared(file);
  }
}

void StartFinder::Enter(const RuleFile& file) { macros_.Enter(file); }

std::optional<Need> StartFinder::StartsOf(const Rule& rule) {
  if (rule.pattern.empty()) return std::nullopt;
  folded_ = !rule.case_sensitive;
  const bool left =
      rule.boundary == Boundary::kLeft || rule.boundary == Boundary::kWord;
  const bool right =
      rule.boundary == Boundary::kRight || rule.boundary == Boundary::kWord;
  Need texts;
  for (Start& start : Read(ParsePattern(rule.pattern))) {
    std::string text = std::move(start.text);
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
  std::sort(starts.begin(), starts.end());
  Starts distinct;
  for (Start& start : starts) {
    const bool covered = !distinct.empty() && !distinct.back().whole &&
                         start.text.starts_with(distinct.back().text);
    if (!covered && (distinct.empty() || distinct.back() != start)) {
      distinct.push_back(std::move(start));
    }
  }
  return distinct;
}

// The shorter a start, the more there is to gain from what follows.
std::size_t StartFinder::TierOf(const Start& start) {
  return start.text.size() <= 2 ? 0 : start.text.size() <= 4 ? 1 : 2;
}

StartFinder::Starts StartFinder::Closed(Starts starts) {
  for (Start& start : starts) start.whole = false;
  return Distinct(std::move(starts));
}

StartFinder::Starts StartFinder::CutTo(std::size_t length, Starts starts) {
  for (Start& start : starts) {
    if (start.text.size() <= length) continue;
    start.text.resize(length);
    start.whole = false;
  }
  return Distinct(std::move(starts));
}

// Returns how what matches `left` and then `right` starts. Where that would be
// very many texts, less of `right` is told apart, least behind long texts.
StartFinder::Starts StartFinder::Then(Starts left, const Starts& right) {
  std::array<std::size_t, 3> wholes{};
  for (const Start& start : left) {
    if (start.whole && !start.text.empty()) ++wholes[TierOf(start)];
  }
  std::array<Starts, 3> cuts = {right, right, right};
  const auto too_many = [&] {
    return wholes[0] * cuts[0].size() + wholes[1] * cuts[1].size() +
               wholes[2] * cuts[2].size() >
           kMaxStarts;
  };
  for (std::size_t tier = cuts.size(); tier-- > 0;) {
    for (std::size_t length = kLongest; length > 0 && too_many();) {
      length /= 2;
      cuts[tier] = CutTo(length, std::move(cuts[tier]));
    }
  }
  Starts all;
  for (Start& start : left) {
    if (!start.whole) {
      all.push_back(std::move(start));
      continue;
    }
    for (const Start& more : start.text.empty() ? right : cuts[TierOf(start)]) {
      std::string text = WithWholeFigures(start.text + more.text);
      const bool whole = more.whole && text.size() <= kLongest;
      text.resize(std::min(text.size(), kLongest));
      all.push_back({std::move(text), whole});
    }
  }
  return Distinct(std::move(all));
}

StartFinder::Starts StartFinder::Read(const PatternNode& node) {
  const auto of_texts = [](const std::vector<std::string>& texts) {
    Starts starts;
    for (const std::string& text : texts) {
      const std::size_t gap = text.find(kGap);
      starts.push_back({text.substr(0, gap), gap == std::string::npos});
    }
    return Distinct(std::move(starts));
  };
  switch (node.type) {
    case Type::kLiteral:
      return of_texts({LiteralText(node.text, folded_)});
    case Type::kClass:
      return of_texts(ClassTexts(node, folded_));
    case Type::kAny:
    case Type::kLookAround:
      return unknown_;
    case Type::kStart:
    case Type::kEnd:
    case Type::kWordEdge:
      return {{"", true}};
    case Type::kReference:
      return ReadReference(node.name);
    case Type::kGroup: {
      const bool before = folded_;
      folded_ = before || FoldsCase(node);
      Starts starts = Read(node.children.front());
      folded_ = before;
      return starts;
    }
    case Type::kCapture:
    case Type::kUnnamedCapture:
      return Read(node.children.front());
    case Type::kConcat: {
      Starts starts = {{"", true}};
      for (const PatternNode& child : node.children) {
        if (std::none_of(starts.begin(), starts.end(),
                         [](const Start& start) { return start.whole; })) {
          break;
        }
        starts = Then(std::move(starts), Read(child));
      }
      return starts;
    }
    case Type::kAlternate: {
      Starts starts;
      for (const PatternNode& child : node.children) {
        Starts more = Read(child);
        std::move(more.begin(), more.end(), std::back_inserter(starts));
      }
      return Distinct(std::move(starts));
    }
    case Type::kRepeat:
      return ReadRepeat(node);
  }
  return unknown_;
}

// Once, or twice and then perhaps more.
StartFinder::Starts StartFinder::ReadRepeat(const PatternNode& node) {
  const Starts once = Read(node.children.front());
  Starts starts;
  const Starts twice = node.max == 1 ? once : Then(once, once);
  if (twice != once) starts = Closed(twice);
  if (node.min <= 1 || twice == once)
    starts.insert(starts.end(), once.begin(), once.end());
  if (node.min == 0) starts.push_back({"", true});
  return Distinct(std::move(starts));
}

StartFinder::Starts StartFinder::ReadReference(std::string_view name) {
  const Starts* known = macros_.Find(
      name, folded_, unknown_,
      [this](std::string_view text) { return Read(ParsePattern(text)); });
  if (known != nullptr) return *known;
  const auto lexicon = lexicons_.find(name);
  return lexicon == lexicons_.end() ? unknown_ : ReadLexicon(lexicon->second);
}

StartFinder::Starts StartFinder::ReadLexicon(const Lexicon& lexicon) const {
  Starts starts;
  starts.reserve(lexicon.rows().size());
  for (const Lexicon::Row& row : lexicon.rows()) {
    std::string text = SurfaceText(row.cells.front(), folded_);
    const std::size_t known = std::min(text.find(kGap), kLongest);
    const bool whole = text.size() <= known;
    text.resize(std::min(text.size(), known));
    starts.push_back({std::move(text), whole});
  }
  return Distinct(std::move(starts));
}

}  // namespace claimline
