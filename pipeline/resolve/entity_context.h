// What the words beside a name say of its type: a role before it, a verb of
// saying behind it, what it is introduced as. What its own words say is
// entity_type.h's.
#ifndef CLAIMLINE_RESOLVE_ENTITY_CONTEXT_H_
#define CLAIMLINE_RESOLVE_ENTITY_CONTEXT_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/value.h"
#include "resolve/entity_introduction.h"
#include "resolve/name_sentence.h"
#include "resolve/name_words.h"
#include "resolve/neighbor_words.h"
#include "resolve/token.h"

namespace claimline {

// Reads the words around names of one sentence.
class ContextReader {
 public:
  // Everything given must outlive this.
  ContextReader(const NameSentence& sentence, std::string_view text,
                const NameWords& words, const NeighborWords& neighbors)
      : tokens_(sentence.tokens),
        is_alone_(sentence.is_alone),
        text_(text),
        words_(words),
        neighbors_(neighbors),
        introductions_(sentence.tokens, text, words) {}

  // Returns what stands around tokens [first, last): a role before them, a
  // verb of saying after them, `startup`. None where nothing says anything.
  std::optional<EntityType> Read(std::uint32_t first, std::uint32_t last) const;

  // Returns what an apposition or a clause calls a single word, no given name
  // or surname, that ends before `last`: `Kite, a startup`, `Kite is a
  // browser`.
  std::optional<EntityType> Introduced(std::uint32_t first,
                                       std::uint32_t last) const {
    return last - first == 1 ? introductions_.Behind(last) : std::nullopt;
  }

  // Whether the name of tokens [first, last) does something: it opens the
  // sentence with a verb behind it, or `, who` follows.
  bool Acts(std::uint32_t first, std::uint32_t last) const;

 private:
  std::optional<EntityType> Before(std::uint32_t first,
                                   std::uint32_t last) const;
  std::optional<EntityType> After(std::uint32_t first,
                                  std::uint32_t last) const;
  std::optional<EntityType> BeforeNoun(std::uint32_t first,
                                       std::uint32_t last) const;
  bool MayBePerson(std::uint32_t first, std::uint32_t last) const;
  bool IsBeforeVerb(std::uint32_t at) const;
  bool IsBeforeWho(std::uint32_t at) const;
  bool IsWorker(const Token& token) const;
  bool IsByline(std::uint32_t first, std::uint32_t last) const;
  bool IsPlacedHere(std::uint32_t first, std::uint32_t last) const;
  bool IsAge(std::uint32_t at) const;
  bool IsStakeIn(std::uint32_t at) const;

  std::span<const Token> tokens_;
  bool is_alone_;  // its sentence is the whole text
  std::string_view text_;
  const NameWords& words_;
  const NeighborWords& neighbors_;
  IntroductionReader introductions_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_CONTEXT_H_
