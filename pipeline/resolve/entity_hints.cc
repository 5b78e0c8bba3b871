#include "resolve/entity_hints.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "resolve/entity_type.h"
#include "resolve/name_forms.h"
#include "resolve/one_of.h"

namespace claimline {
namespace {

void Add(TypeVotes& votes, std::optional<TypeHint> hint) {
  if (!hint) return;
  votes[static_cast<std::size_t>(hint->type)] +=
      static_cast<std::int8_t>(hint->votes);
}

}  // namespace

// Returns the word before a name that starts at `first`, articles left out.
std::optional<HintReader::Before> HintReader::WordBefore(
    std::uint32_t first) const {
  constexpr std::string_view kArticles[] = {"the", "a", "an"};
  if (first == 0 || tokens_[first].gap != Gap::kSpace) return std::nullopt;
  Before before{first - 1, false};
  if (!IsOneOf(Word(before.token), kArticles)) return before;
  before.has_article = true;
  const bool more = tokens_[before.token].gap == Gap::kSpace;
  if (more && before.token > 0) --before.token;
  return before;
}

// Returns what the word `token` before a name says, with the one before it
// where both are known: `shares of`.
std::optional<TypeHint> HintReader::HintBefore(std::uint32_t token) const {
  const Token& word = tokens_[token];
  if (token > 0 && word.gap == Gap::kSpace) {
    const Span both{tokens_[token - 1].span.start, word.span.end};
    const auto hint =
        neighbors_.Find(NeighborPlace::kBefore, Slice(text_, both));
    if (hint) return hint;
  }
  // `Orro Tarn, 31, of Velmora`
  if (word.gap == Gap::kComma && Word(token) == "of") {
    return TypeHint{EntityType::kGpe, 3};
  }
  return neighbors_.Find(NeighborPlace::kBefore, Word(token));
}

// Returns what the noun says that the name is an example of: `companies like`,
// `models such as`, `cities including`; `token` is the word before the name.
std::optional<TypeHint> HintReader::HintOfKind(std::uint32_t token) const {
  constexpr std::string_view kJoints[] = {"like", "including", "as"};
  constexpr int kVotes = 3;
  const std::string_view joint = Word(token);
  if (!IsOneOf(joint, kJoints)) return std::nullopt;
  const std::uint32_t length = joint == "as" ? 2 : 1;
  if (token < length) return std::nullopt;
  if (joint == "as" && Word(token - 1) != "such") return std::nullopt;
  std::string noun(Word(token - length));
  if (!noun.ends_with('s')) return std::nullopt;
  WordClasses c = words_.Exact(noun);
  noun.pop_back();
  if (noun.ends_with("ie")) noun.replace(noun.size() - 2, 2, "y");
  c = c | words_.Exact(noun);
  if (c.Has(WordClass::kOrgCue)) return TypeHint{EntityType::kOrg, kVotes};
  if (c.Has(WordClass::kProductCue)) {
    return TypeHint{EntityType::kProduct, kVotes};
  }
  if (c.Has(WordClass::kPlaceNoun)) return TypeHint{EntityType::kGpe, kVotes};
  if (c.Has(WordClass::kWork)) return TypeHint{EntityType::kWorkOfArt, kVotes};
  return std::nullopt;
}

std::optional<TypeHint> HintReader::HintAfter(std::uint32_t last) const {
  if (last >= tokens_.size()) return std::nullopt;
  const Gap gap = tokens_[last].gap;
  if (gap == Gap::kPossessive) {
    return neighbors_.Find(NeighborPlace::kOwned, Word(last));
  }
  if (gap != Gap::kSpace || tokens_[last].shape != Shape::kLower) {
    return std::nullopt;
  }
  return neighbors_.Find(NeighborPlace::kAfter, Word(last));
}

// Whether no noun goes on behind a name that ends before `last`.
bool HintReader::EndsPhrase(std::uint32_t last) const {
  if (last >= tokens_.size()) return true;
  const Token& next = tokens_[last];
  return next.gap != Gap::kSpace ||
         words_.Find(Word(last)).Has(WordClass::kFunction) ||
         Word(last).ends_with("ed");
}

TypeVotes HintReader::Read(std::uint32_t first, std::uint32_t last) const {
  TypeVotes votes{};
  Add(votes, HintAfter(last));
  Add(votes, neighbors_.FindEnding(Word(last - 1)));
  // `Artemis III`, `Felipe IV`
  if (last - first == 2 && tokens_[last - 1].span.size() > 1 &&
      IsRomanNumeral(Word(last - 1))) {
    const bool given = tokens_[first].classes.Has(WordClass::kGiven);
    Add(votes, TypeHint{given ? EntityType::kPerson : EntityType::kProduct, 3});
  }
  // `the firm, which`: no person
  if (last < tokens_.size() && tokens_[last].gap == Gap::kComma &&
      Word(last) == "which") {
    Add(votes, TypeHint{EntityType::kPerson, -3});
  }
  AddBefore(votes, first, last);
  // What has capitals or common words in it is seldom a place or a person.
  if (!AllUncommonCapitals(tokens_.subspan(first, last - first))) {
    for (const EntityType type :
         {EntityType::kPerson, EntityType::kGpe, EntityType::kLoc}) {
      std::int8_t& own = votes[static_cast<std::size_t>(type)];
      own = std::min<std::int8_t>(own, 0);
    }
  }
  return votes;
}

void HintReader::AddBefore(TypeVotes& votes, std::uint32_t first,
                           std::uint32_t last) const {
  const auto before = WordBefore(first);
  if (!before) return;
  auto hint = HintBefore(before->token);
  // `in the Velmora`: no town has an article.
  if (hint && before->has_article && hint->type == EntityType::kGpe) {
    hint->type = EntityType::kLoc;
  }
  Add(votes, hint);
  Add(votes, HintOfKind(before->token));
  // `the Orro Marlin`: neither a person nor, as a rule, a company.
  if (before->has_article && last - first > 1 && EndsPhrase(last) &&
      AllUncommonCapitals(tokens_.subspan(first, last - first))) {
    Add(votes, TypeHint{EntityType::kProduct, 3});
  }
}

std::optional<EntityType> HintReader::PartOf(std::uint32_t first,
                                             std::uint32_t last) const {
  if (first > 0 && tokens_[first].gap == Gap::kSpace) {
    const auto hint =
        neighbors_.Find(NeighborPlace::kServiceBefore, Word(first - 1));
    if (hint) return hint->type;
  }
  if (last >= tokens_.size()) return std::nullopt;
  const Token& after = tokens_[last];
  if (after.gap == Gap::kPossessive) return EntityType::kOrg;
  if (after.gap != Gap::kSpace || after.shape != Shape::kLower) {
    return std::nullopt;
  }
  const std::string_view word = Word(last);
  const bool acts =
      neighbors_.Find(NeighborPlace::kServiceAfter, word).has_value() ||
      (word.size() > 4 && word.ends_with("ed"));
  return acts ? std::optional(EntityType::kOrg) : std::nullopt;
}

bool HintReader::IsTeam(std::uint32_t first, std::uint32_t last) const {
  if (const auto before = WordBefore(first)) {
    const std::uint32_t at = before->token;
    if (neighbors_.Find(NeighborPlace::kTeamBefore, Word(at))) return true;
    if (at > 0 && tokens_[at].gap == Gap::kSpace) {
      const Span both{tokens_[at - 1].span.start, tokens_[at].span.end};
      if (neighbors_.Find(NeighborPlace::kTeamBefore, Slice(text_, both))) {
        return true;
      }
    }
    // Not `people in Tarnow are`, `Tarnow and Velmora are`.
    constexpr std::string_view kJoints[] = {"when", "while", "as",   "because",
                                            "but",  "since", "that", "if"};
    if (!IsOneOf(Word(at), kJoints)) return false;
  } else if (!tokens_[first].opens) {
    return false;
  }
  return last < tokens_.size() && tokens_[last].gap == Gap::kSpace &&
         neighbors_.Find(NeighborPlace::kTeamAfter, Word(last)).has_value();
}

}  // namespace claimline
