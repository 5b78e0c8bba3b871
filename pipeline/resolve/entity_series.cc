#include "resolve/entity_series.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "resolve/entity_type.h"

namespace claimline {
namespace {

enum class Joint : std::uint8_t { kNone, kComma, kAnd };

// Returns what parts two neighbors of a list, an article left out.
Joint JointOf(const Candidate& left, const Candidate& right,
              std::span<const Token> tokens, std::string_view text) {
  const auto word = [&](std::uint32_t i) {
    return Slice(text, tokens[i].span);
  };
  constexpr std::uint32_t kMost = 2;  // `and the`
  std::uint32_t between = right.first - left.last;
  if (between > kMost) return Joint::kNone;
  if (between > 0 && word(right.first - 1) == "the") --between;
  const Gap gap = tokens[left.last].gap;
  if (between == 0) return gap == Gap::kComma ? Joint::kComma : Joint::kNone;
  const bool parted = gap == Gap::kSpace || gap == Gap::kComma;
  const bool joined = tokens[left.last + 1].gap == Gap::kSpace &&
                      (word(left.last) == "and" || word(left.last) == "or");
  return between == 1 && parted && joined ? Joint::kAnd : Joint::kNone;
}

// Returns where the list that starts at `first` ends; `first` itself, where
// none does.
std::size_t EndOfSeries(std::span<const Candidate> candidates,
                        std::size_t first, std::span<const Token> tokens,
                        std::string_view text) {
  for (std::size_t i = first + 1; i < candidates.size(); ++i) {
    const Joint joint = JointOf(candidates[i - 1], candidates[i], tokens, text);
    // `…, and Velmora fell`: two with a comma are two clauses.
    const bool clause =
        i == first + 1 && tokens[candidates[first].last].gap == Gap::kComma;
    if (joint == Joint::kAnd) return clause ? first : i + 1;
    if (joint == Joint::kNone) break;
  }
  return first;
}

// Returns what speaks for the type of all of `series`; none where its known
// names are of several types.
std::optional<TypeVotes> SharedVotes(std::span<const Candidate> series) {
  // Two names with `and` may also end one clause and start another.
  const std::int8_t kKnown = series.size() > 2 ? 3 : 2;
  constexpr std::int8_t kMost = 6;
  TypeVotes votes{};
  std::optional<EntityType> known;
  for (const Candidate& name : series) {
    if (name.basis == Basis::kShape) {
      for (std::size_t type = 0; type < votes.size(); ++type) {
        votes[type] += std::min(kKnown, name.hints[type]);
      }
      continue;
    }
    if (known && *known != name.type) return std::nullopt;
    known = name.type;
    votes[static_cast<std::size_t>(name.type)] += kKnown;
  }
  for (std::int8_t& vote : votes) vote = std::min(vote, kMost);
  return votes;
}

// Adds `votes` to what suggests the type of `name`. One word, unless it is
// a given name, is no person only because it stands beside one, nothing in
// capitals is a place, and nobody's nation is guessed.
void AddVotes(Candidate& name, TypeVotes votes, std::span<const Token> tokens) {
  const auto words = tokens.subspan(name.first, name.last - name.first);
  const bool plain = AllUncommonCapitals(words);
  constexpr std::size_t kLongest = 3;  // words of a person's name
  votes[static_cast<std::size_t>(EntityType::kNorp)] = 0;
  const bool personal = AllUncommonCapitals(words.first(1)) &&
                        words.back().shape == Shape::kCapital;
  const bool alone =
      words.size() == 1 && !words.front().classes.Has(WordClass::kGiven);
  if (!personal || alone || words.size() > kLongest) {
    votes[static_cast<std::size_t>(EntityType::kPerson)] = 0;
  }
  if (!plain) votes[static_cast<std::size_t>(EntityType::kGpe)] = 0;
  for (std::size_t type = 0; type < votes.size(); ++type) {
    name.hints[type] = std::max(name.hints[type], votes[type]);
  }
}

}  // namespace

void ShareHintsInSeries(std::span<Candidate> candidates,
                        const NameSentence& sentence, std::string_view text) {
  std::size_t first = 0;
  while (first < candidates.size()) {
    const std::size_t end =
        EndOfSeries(candidates, first, sentence.tokens, text);
    if (end == first) {
      ++first;
      continue;
    }
    const auto series = candidates.subspan(first, end - first);
    first = end;
    const auto votes = SharedVotes(series);
    if (!votes) continue;
    for (Candidate& name : series) {
      if (name.basis == Basis::kShape) AddVotes(name, *votes, sentence.tokens);
    }
  }
}

std::optional<EntityType> TypeBesideNames(std::span<const Candidate> candidates,
                                          std::size_t at,
                                          const NameSentence& sentence,
                                          std::string_view text) {
  const Candidate& name = candidates[at];
  const std::span<const Token> tokens = sentence.tokens;
  if (sentence.title_case) return std::nullopt;
  const bool single = name.last - name.first == 1;
  if (at > 0 && single && tokens[name.first].shape == Shape::kCapital &&
      candidates[at - 1].last == name.first &&
      tokens[name.first].gap == Gap::kPossessive &&
      candidates[at - 1].type == EntityType::kOrg &&
      (candidates[at - 1].capital_speaks ||
       candidates[at - 1].basis != Basis::kShape) &&
      name.hints[static_cast<std::size_t>(EntityType::kPerson)] <= 0) {
    return EntityType::kProduct;
  }
  if (at + 1 < candidates.size() && candidates[at + 1].first == name.last + 1 &&
      candidates[at + 1].type == EntityType::kPerson &&
      candidates[at + 1].basis != Basis::kShape &&
      tokens[name.last].gap == Gap::kSpace &&
      Slice(text, tokens[name.last].span) == "by") {
    return EntityType::kWorkOfArt;
  }
  return std::nullopt;
}

}  // namespace claimline
