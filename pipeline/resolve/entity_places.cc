#include "resolve/entity_places.h"

#include <algorithm>
#include <iterator>

namespace claimline {
namespace {

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
  return rest.find(") -") != std::string_view::npos ||
         rest.find(") \u2014") != std::string_view::npos ||
         rest.find(") \u2013") != std::string_view::npos ||
         rest.find(" -- ") != std::string_view::npos ||
         rest.find(" \u2014 ") != std::string_view::npos ||
         rest.find(" \u2013 ") != std::string_view::npos;
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
  return capitals && GoesOnAsDateline(text.substr(candidate.span.end));
}

bool IsBehindPreposition(const Candidate& candidate,
                         const NameSentence& sentence, std::string_view text) {
  constexpr std::string_view kPrepositions[] = {
      "in", "near", "at", "from", "to", "around", "outside", "of"};
  if (candidate.first == 0) return false;
  const Token& before = sentence.tokens[candidate.first - 1];
  return sentence.tokens[candidate.first].gap == Gap::kSpace &&
         std::find(std::begin(kPrepositions), std::end(kPrepositions),
                   Slice(text, before.span)) != std::end(kPrepositions);
}

bool StandsBeforeItsState(const Candidate& candidate, const Candidate& next,
                          const NameSentence& sentence) {
  return next.first == candidate.last && next.type == EntityType::kGpe &&
         next.basis == Basis::kListed &&
         sentence.tokens[next.first].gap == Gap::kComma;
}

}  // namespace

bool IsPlaceBySurroundings(const Candidate& candidate, const Candidate* next,
                           const NameSentence& sentence,
                           std::string_view text) {
  if (candidate.basis == Basis::kListed) return false;
  const bool before_state = next != nullptr &&
                            candidate.last - candidate.first <= 2 &&
                            StandsBeforeItsState(candidate, *next, sentence) &&
                            IsBehindPreposition(candidate, sentence, text);
  return before_state || OpensDateline(candidate, sentence, text);
}

}  // namespace claimline
