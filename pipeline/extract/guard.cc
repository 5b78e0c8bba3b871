#include "extract/guard.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "unicode/code_points.h"

namespace claimline {
namespace {

// How far guards see, in bytes; a character at the edge is taken in whole.
constexpr std::size_t kReach = 64;

std::string PatternOf(const Guard& guard) {
  switch (guard.place) {
    case Guard::Place::kBefore:
      return "(?:" + guard.pattern + ")$";
    case Guard::Place::kAfter:
      return "^(?:" + guard.pattern + ")";
    case Guard::Place::kMatch:
      return "^(?:" + guard.pattern + ")$";
    case Guard::Place::kSentence:
      return guard.pattern;
  }
  return {};
}

// Returns what a guard at `place` looks at: the text beside `match`, the match,
// or all.
std::string_view View(Guard::Place place, std::string_view sentence,
                      Span match) {
  switch (place) {
    case Guard::Place::kBefore: {
      std::size_t start = match.start > kReach ? match.start - kReach : 0;
      while (start > 0 && IsContinuation(sentence[start])) --start;
      return sentence.substr(start, match.start - start);
    }
    case Guard::Place::kAfter: {
      std::size_t end = std::min(match.end + kReach, sentence.size());
      while (end < sentence.size() && IsContinuation(sentence[end])) ++end;
      return sentence.substr(match.end, end - match.end);
    }
    case Guard::Place::kMatch:
      return Slice(sentence, match);
    case Guard::Place::kSentence:
      return sentence;
  }
  return {};
}

}  // namespace

GuardList::Compiled::Compiled(const Guard& given, bool case_sensitive)
    : guard(given), pattern(PatternOf(given), case_sensitive) {}

bool GuardList::Compiled::Fits(std::string_view sentence, Span match,
                               OutlinePass* outlines) const {
  // An outline spares compiling; what is compiled answers as fast.
  if (outlines != nullptr && guard.outline && guard.starts_at_place() &&
      !pattern.IsCompiled()) {
    const bool behind = guard.place == Guard::Place::kAfter;
    const std::uint32_t at = behind ? match.end : match.start;
    if (!outlines->MayMatch(*guard.outline, at)) return false;
  }
  const std::string_view view = View(guard.place, sentence, match);
  return RE2::PartialMatch({view.data(), view.size()}, pattern.Get());
}

void GuardList::Add(const Guard& guard, bool case_sensitive) {
  guards_.emplace_back(guard, case_sensitive);
}

const Guard* GuardList::Refusing(std::string_view sentence, Span match,
                                 OutlinePass* outlines) const {
  const auto refusing =
      std::find_if(guards_.begin(), guards_.end(), [&](const Compiled& each) {
        return each.Fits(sentence, match, outlines) == each.guard.negated;
      });
  return refusing == guards_.end() ? nullptr : &refusing->guard;
}

}  // namespace claimline
