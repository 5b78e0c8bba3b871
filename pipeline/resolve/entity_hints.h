// Reads from the words beside a name what may be guessed of its type. What they
// say for sure is entity_context.h's.
#ifndef CLAIMLINE_RESOLVE_ENTITY_HINTS_H_
#define CLAIMLINE_RESOLVE_ENTITY_HINTS_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/value.h"
#include "resolve/name_sentence.h"
#include "resolve/name_words.h"
#include "resolve/neighbor_words.h"
#include "resolve/token.h"

namespace claimline {

inline constexpr std::size_t kEntityTypeCount =
    static_cast<std::size_t>(EntityType::kNorp) + 1;

// What speaks for each type; below zero: against it.
using TypeVotes = std::array<std::int8_t, kEntityTypeCount>;

// Reads the words around names of one sentence.
class HintReader {
 public:
  // Everything given must outlive this.
  HintReader(const NameSentence& sentence, std::string_view text,
             const NameWords& words, const NeighborWords& neighbors)
      : tokens_(sentence.tokens),
        text_(text),
        words_(words),
        neighbors_(neighbors) {}

  // Returns what the words beside tokens [first, last) say of their type.
  TypeVotes Read(std::uint32_t first, std::uint32_t last) const;

  // Returns, for a company that is named as its service is, what it is here: an
  // organization where it acts or owns, a product where something is on it or
  // done with it.
  std::optional<EntityType> PartOf(std::uint32_t first,
                                   std::uint32_t last) const;

  // Returns whether a city stands for its team here: `Velmora are third`.
  bool IsTeam(std::uint32_t first, std::uint32_t last) const;

 private:
  // A word before a name, and whether an article stands between the two.
  struct Before {
    std::uint32_t token = 0;
    bool has_article = false;
  };

  std::optional<Before> WordBefore(std::uint32_t first) const;
  void AddBefore(TypeVotes& votes, std::uint32_t first,
                 std::uint32_t last) const;
  std::optional<TypeHint> HintBefore(std::uint32_t token) const;
  std::optional<TypeHint> HintAfter(std::uint32_t last) const;
  std::optional<TypeHint> HintOfKind(std::uint32_t token) const;
  bool EndsPhrase(std::uint32_t last) const;
  std::string_view Word(std::uint32_t token) const {
    return Slice(text_, tokens_[token].span);
  }

  std::span<const Token> tokens_;
  std::string_view text_;
  const NameWords& words_;
  const NeighborWords& neighbors_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_HINTS_H_
