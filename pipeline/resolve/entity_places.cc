#include "resolve/entity_places.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "base/ascii.h"

namespace claimline {
namespace {

// Whether `rest` has nothing but words with capitals before `dash`: `, Sweden
// -`.
bool IsPlaceUpTo(std::string_view rest, std::string_view dash) {
  const std::size_t end = rest.find(dash);
  if (end == rest.npos) return false;
  for (std::size_t i = 1; i < end; ++i) {
    if (rest[i - 1] == ' ' && IsAsciiLower(rest[i])) return false;
  }
  return true;
}

// Whether a dateline goes on like `rest`: `, Sept. 3 (AP) --`, ` (Reuters) -`,
// ` — `. A bare hyphen is none, nor is a comma before running text.
bool GoesOnAsDateline(std::string_view rest) {
  constexpr std::size_t kReach = 48;
  rest = rest.substr(0, kReach);
  if (rest.starts_with(" \u2014") || rest.starts_with(" \u2013") ||
      rest.starts_with(" --") || rest.starts_with(" - ")) {
    return true;
  }
  if (!rest.starts_with(", ") && !rest.starts_with(" (")) return false;
  if (IsPlaceUpTo(rest, " - ")) return true;
  return rest.find(") -") != std::string_view::npos ||
         rest.find(") \u2014") != std::string_view::npos ||
         rest.find(") \u2013") != std::string_view::npos ||
         rest.find(" -- ") != std::string_view::npos ||
         rest.find(" \u2014 ") != std::string_view::npos ||
         rest.find(" \u2013 ") != std::string_view::npos;
}

// Whether `KALUTARA: …` is a dateline: it stands in the head of an article and
// opens one line only, other than the speakers of an interview.
bool GoesOnAfterColon(Span name, std::string_view text) {
  constexpr std::uint32_t kHead = 1000;  // bytes
  constexpr std::size_t kReach = 4000;   // bytes; he speaks again soon
  if (name.start > kHead || !text.substr(name.end).starts_with(": ")) {
    return false;
  }
  const std::string_view label = Slice(text, {name.start, name.end + 1});
  return text.substr(name.end, kReach).find(label) == text.npos &&
         text.substr(0, name.start).find(label) == text.npos;
}

bool OpensDateline(const Candidate& candidate, const NameSentence& sentence,
                   std::string_view text) {
  constexpr std::uint32_t kShortest = 4;  // `IBM - the firm …` is none
  if (candidate.first != 0 || candidate.span.size() < kShortest) return false;
  const bool capitals = std::all_of(
      sentence.tokens.begin(), sentence.tokens.begin() + candidate.last,
      [](const Token& token) {
        return token.shape == Shape::kUpper && !token.has_digit;
      });
  if (!capitals) return false;
  return GoesOnAsDateline(text.substr(candidate.span.end)) ||
         GoesOnAfterColon(candidate.span, text);
}

// `in Ibadan, Velmora and Oyo`: what is listed with a place behind `in` is one.
bool IsListedWithPlace(const Candidate& before, const Candidate& candidate,
                       const NameSentence& sentence, std::string_view text) {
  if (before.type != EntityType::kGpe || candidate.basis != Basis::kShape) {
    return false;
  }
  const std::span<const Token> tokens = sentence.tokens;
  const Gap gap = tokens[candidate.first].gap;
  if (candidate.first == before.last) return gap == Gap::kComma;
  const std::string_view joint = Slice(text, tokens[before.last].span);
  return candidate.first == before.last + 1 && gap == Gap::kSpace &&
         tokens[before.last].gap == Gap::kSpace &&
         (joint == "and" || joint == "or");
}

bool IsBehindPreposition(const Candidate& candidate,
                         const NameSentence& sentence, std::string_view text) {
  constexpr std::string_view kPrepositions[] = {
      "in",     "near", "at",     "from",    "to",
      "around", "of",   "across", "outside", "linking"};
  if (candidate.first == 0) return false;
  const Token& before = sentence.tokens[candidate.first - 1];
  return sentence.tokens[candidate.first].gap == Gap::kSpace &&
         std::find(std::begin(kPrepositions), std::end(kPrepositions),
                   Slice(text, before.span)) != std::end(kPrepositions);
}

// Whether `in` or the like stands before the places that end `candidates`.
bool OpensListOfPlaces(std::span<const Candidate> candidates,
                       const NameSentence& sentence, std::string_view text) {
  constexpr std::size_t kLongest = 16;  // names
  std::size_t first = candidates.size() - 1;
  while (first > 0 && candidates.size() - first < kLongest &&
         candidates[first - 1].type == EntityType::kGpe &&
         candidates[first].first - candidates[first - 1].last <= 1) {
    --first;
  }
  return IsBehindPreposition(candidates[first], sentence, text);
}

bool StandsBeforeItsState(const Candidate& candidate, const Candidate& next,
                          const NameSentence& sentence) {
  return next.first == candidate.last && next.type == EntityType::kGpe &&
         next.basis == Basis::kListed &&
         sentence.tokens[next.first].gap == Gap::kComma;
}

}  // namespace

bool IsPlaceBySurroundings(std::span<const Candidate> candidates,
                           std::size_t at, const NameSentence& sentence,
                           std::string_view text) {
  const Candidate& candidate = candidates[at];
  if (candidate.basis == Basis::kListed) return false;
  const Candidate* next =
      at + 1 < candidates.size() ? &candidates[at + 1] : nullptr;
  if (at > 0 &&
      IsListedWithPlace(candidates[at - 1], candidate, sentence, text) &&
      OpensListOfPlaces(candidates.first(at), sentence, text)) {
    return true;
  }
  const bool before_state = next != nullptr &&
                            candidate.last - candidate.first <= 2 &&
                            StandsBeforeItsState(candidate, *next, sentence) &&
                            IsBehindPreposition(candidate, sentence, text);
  return before_state || OpensDateline(candidate, sentence, text);
}

}  // namespace claimline
