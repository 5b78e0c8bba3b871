// What a text calls a name where it introduces it: `Velmora, a startup`,
// `Velmora is a browser`, `a generator called Velmora`.
#ifndef CLAIMLINE_RESOLVE_ENTITY_INTRODUCTION_H_
#define CLAIMLINE_RESOLVE_ENTITY_INTRODUCTION_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/value.h"
#include "resolve/name_words.h"
#include "resolve/token.h"

namespace claimline {

// Reads one sentence.
class IntroductionReader {
 public:
  // `tokens` are those of the sentence in `text`. Everything given must outlive
  // this.
  IntroductionReader(std::span<const Token> tokens, std::string_view text,
                     const NameWords& words)
      : tokens_(tokens), text_(text), words_(words) {}

  // Returns what follows a name that ends before token `last`: `, a startup`,
  // ` is a small browser`. None where no such noun does.
  std::optional<EntityType> Behind(std::uint32_t last) const;

  // Returns what stands before a name with an article, tokens [first, last):
  // `its device, the Lumen Box,`.
  std::optional<EntityType> Before(std::uint32_t first,
                                   std::uint32_t last) const;

  // Returns what a name that starts at `first` is the name of: `a generator
  // called Plotline`, `a startup named Velmora`.
  std::optional<EntityType> NamedAs(std::uint32_t first) const;

 private:
  std::optional<EntityType> TypeOfNoun(const Token& noun) const;
  bool IsFullName(std::uint32_t last) const;
  bool EndsPhrase(std::uint32_t at) const;

  std::span<const Token> tokens_;
  std::string_view text_;
  const NameWords& words_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_INTRODUCTION_H_
