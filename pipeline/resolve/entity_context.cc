#include "resolve/entity_context.h"

#include <string>

#include "base/ascii.h"
#include "resolve/entity_type.h"
#include "resolve/one_of.h"

namespace claimline {

std::optional<EntityType> ContextReader::Read(std::uint32_t first,
                                              std::uint32_t last) const {
  if (const auto type = introductions_.Behind(last)) return type;
  if (const auto type = introductions_.Before(first, last)) return type;
  if (const auto type = Before(first, last)) return type;
  return After(first, last);
}

std::optional<EntityType> ContextReader::Before(std::uint32_t first,
                                                std::uint32_t last) const {
  if (first == 0) return std::nullopt;
  const Gap gap = tokens_[first].gap;
  // `her brother, Orro, was`
  const bool apposition =
      gap == Gap::kComma &&
      (last == tokens_.size() || (tokens_[last].gap == Gap::kComma &&
                                  tokens_[last].shape == Shape::kLower));
  if (gap != Gap::kSpace && gap != Gap::kDot && !apposition) {
    return std::nullopt;
  }
  const Token& before = tokens_[first - 1];
  const WordClasses c = ClassesOf(before, text_, words_);
  if (c.Has(WordClass::kTitle)) return EntityType::kPerson;
  if (IsByline(first, last)) return EntityType::kPerson;
  if (c.Has(WordClass::kRole) && last - first > 1) return EntityType::kPerson;
  if (before.shape != Shape::kLower) return std::nullopt;
  if (c.Has(WordClass::kRole) && MayBePerson(first, last)) {
    return EntityType::kPerson;
  }
  if (const auto type = introductions_.NamedAs(first)) return type;
  if (c.Has(WordClass::kPersonCue)) return EntityType::kPerson;
  if (c.Has(WordClass::kOrgCue)) return EntityType::kOrg;
  if (c.Has(WordClass::kProductCue)) return EntityType::kProduct;
  if (c.Has(WordClass::kWork)) return EntityType::kWorkOfArt;
  if (apposition) {
    return c.Has(WordClass::kPlaceNoun) ? std::optional(EntityType::kGpe)
                                        : std::nullopt;
  }
  const std::string_view word = Slice(text_, before.span);
  // `…," says Tarlo.`
  if ((word == "says" || word == "said") && MayBePerson(first, last) &&
      !IsBeforeVerb(last)) {
    return EntityType::kPerson;
  }
  // `analysts at Velmora Petercam`
  if (word == "at" && first > 1 && IsWorker(tokens_[first - 2])) {
    return EntityType::kOrg;
  }
  if (IsPlacedHere(first, last)) return EntityType::kGpe;
  return std::nullopt;
}

// Whether a role or a verb of saying can make a person of a name: whoever goes
// by one word has been named in full before, so that an unknown word inside a
// text is rather a company (`the chip designer Velmora`).
bool ContextReader::MayBePerson(std::uint32_t first, std::uint32_t last) const {
  const WordClasses own = tokens_[last - 1].classes;
  if (own.Has(WordClass::kOrg)) return false;
  return last - first > 1 || is_alone_ || own.Has(WordClass::kSurname) ||
         own.Has(WordClass::kGiven);
}

bool ContextReader::Acts(std::uint32_t first, std::uint32_t last) const {
  return IsBeforeWho(last) || (tokens_[first].opens && IsBeforeVerb(last));
}

bool ContextReader::IsBeforeWho(std::uint32_t at) const {
  return at < tokens_.size() && tokens_[at].gap == Gap::kComma &&
         Slice(text_, tokens_[at].span) == "who";
}

// Whether a verb stands at `at`, so that the name before it begins a clause.
bool ContextReader::IsBeforeVerb(std::uint32_t at) const {
  if (at >= tokens_.size() || tokens_[at].gap != Gap::kSpace) return false;
  constexpr std::string_view kVerbs[] = {
      "is",  "are",   "was", "were",  "has",  "have", "had",    "will",
      "can", "would", "may", "could", "must", "does", "should", "did"};
  const std::string_view word = Slice(text_, tokens_[at].span);
  return IsOneOf(word, kVerbs) || word.ends_with("ed");
}

// `analyst`, `engineers`
bool ContextReader::IsWorker(const Token& token) const {
  if (token.shape != Shape::kLower && !token.opens) return false;
  std::string lower(Slice(text_, token.span));
  lower.front() = ToAsciiLower(lower.front());
  if (lower.ends_with('s')) lower.pop_back();
  const WordClasses c = words_.Exact(lower);
  return c.Has(WordClass::kRole) || c.Has(WordClass::kPersonCue);
}

// `By Jax Velmora and Orro Tarn` on a line of its own
bool ContextReader::IsByline(std::uint32_t first, std::uint32_t last) const {
  const auto name = tokens_.subspan(first, last - first);
  const std::string_view before = Slice(text_, tokens_.front().span);
  const std::string_view joint = Slice(text_, tokens_[first - 1].span);
  return (before == "By" || before == "BY") &&
         (first == 1 || joint == "and" || joint == "And") &&
         (name.size() == 2 || name.size() == 3) && AllUncommonCapitals(name) &&
         !name.back().classes.Has(WordClass::kOrg);
}

// `near Velmora`, `in Boca Raton`, `the village of Tarn`: none of which a
// person or a company would follow.
bool ContextReader::IsPlacedHere(std::uint32_t first,
                                 std::uint32_t last) const {
  constexpr std::uint32_t kLongest = 3;  // words
  const auto name = tokens_.subspan(first, last - first);
  const bool plain =
      name.size() == 1 ? name.front().shape == Shape::kCapital
                       : name.size() <= kLongest && AllUncommonCapitals(name) &&
                             !name.front().classes.Has(WordClass::kGiven);
  if (!plain) return false;
  const Token& before = tokens_[first - 1];
  const WordClasses c = ClassesOf(before, text_, words_);
  const std::string_view word = Slice(text_, before.span);
  if (word == "of") {
    return first > 1 && ClassesOf(tokens_[first - 2], text_, words_)
                            .Has(WordClass::kPlaceNoun);
  }
  if (c.Has(WordClass::kPlaceCue)) return true;
  if (name.back().classes.Has(WordClass::kSurname)) return false;
  return word == "in" && !IsStakeIn(first - 1);
}

// Whether the `in` at `at` says what money or trust is put in.
bool ContextReader::IsStakeIn(std::uint32_t at) const {
  if (at == 0) return true;
  const Span both{tokens_[at - 1].span.start, tokens_[at].span.end};
  const auto hint = neighbors_.Find(NeighborPlace::kBefore, Slice(text_, both));
  return hint && hint->type != EntityType::kGpe;
}

// Whether an age stands at `at`: `Orro Tarn, 31, of`.
bool ContextReader::IsAge(std::uint32_t at) const {
  const Token& token = tokens_[at];
  const bool ends = at + 1 == tokens_.size() ||
                    tokens_[at + 1].gap == Gap::kComma ||
                    tokens_[at + 1].gap == Gap::kOther;
  return token.gap == Gap::kComma && token.shape == Shape::kNumber &&
         token.span.size() == 2 && ends &&
         text_.substr(token.span.end, 1) != "%";
}

std::optional<EntityType> ContextReader::After(std::uint32_t first,
                                               std::uint32_t last) const {
  if (last >= tokens_.size()) return std::nullopt;
  const Token& after = tokens_[last];
  const WordClasses c = ClassesOf(after, text_, words_);
  if (after.gap == Gap::kPossessive) {
    if (c.Has(WordClass::kPlaceNoun)) return EntityType::kGpe;
    const bool org = c.Has(WordClass::kRole) || c.Has(WordClass::kOrgCue);
    return org ? std::optional(EntityType::kOrg) : std::nullopt;
  }
  if (IsBeforeWho(last) || IsAge(last)) return EntityType::kPerson;
  if (after.gap != Gap::kSpace) return std::nullopt;
  if (const auto type = BeforeNoun(first, last)) return type;
  if (after.shape == Shape::kLower && c.Has(WordClass::kSpeech) &&
      MayBePerson(first, last)) {
    const auto name = tokens_.subspan(first, last - first);
    const WordClasses own = name.back().classes;
    if (own.Has(WordClass::kSurname) || own.Has(WordClass::kGiven) ||
        AllUncommonCapitals(name)) {
      return EntityType::kPerson;
    }
  }
  return std::nullopt;
}

// What the noun behind a name says: `Tarn district`, `the Velmora app`. A
// common word that starts a sentence is its adjective: `Early customers`.
std::optional<EntityType> ContextReader::BeforeNoun(std::uint32_t first,
                                                    std::uint32_t last) const {
  const Token& noun = tokens_[last];
  const Token& name = tokens_[first];
  const bool lower = noun.shape == Shape::kLower;
  if (lower && last == first + 1 && name.opens &&
      name.classes.Has(WordClass::kCommon)) {
    return std::nullopt;
  }
  const WordClasses c = ClassesOf(noun, text_, words_);
  if (lower && c.Has(WordClass::kPlaceNoun)) return EntityType::kGpe;
  if (lower && c.Has(WordClass::kProductCue)) return EntityType::kProduct;
  const bool org =
      c.Has(WordClass::kRole) || (lower && c.Has(WordClass::kOrgCue));
  return org ? std::optional(EntityType::kOrg) : std::nullopt;
}

}  // namespace claimline
