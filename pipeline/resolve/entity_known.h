// The names of a sentence that rules and lists know, as stretches of tokens.
#ifndef CLAIMLINE_RESOLVE_ENTITY_KNOWN_H_
#define CLAIMLINE_RESOLVE_ENTITY_KNOWN_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/rule.h"
#include "base/value.h"
#include "resolve/entity_lists.h"
#include "resolve/name_sentence.h"

namespace claimline {

// Tokens [first, last) of a sentence.
struct KnownName {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  // None for what is capitalized without being a name.
  std::optional<EntityType> type;
  const Rule* rule = nullptr;
  std::string_view canonical;
  std::string_view kind;
};

class KnownNameReader {
 public:
  // Both must outlive this.
  KnownNameReader(std::string_view text, const EntityLists& lists)
      : text_(text), lists_(lists) {}

  // Returns the known names of `sentence`, by first token, the longest first.
  // Good until the next call.
  std::span<const KnownName> Read(const NameSentence& sentence);

 private:
  void AddFound(std::span<const Token> tokens, const Mention& mention);
  void AddHidden(const NameSentence& sentence);
  void AddListed(std::string_view surface, std::uint32_t first,
                 std::uint32_t last);

  std::string_view text_;
  const EntityLists& lists_;
  std::vector<KnownName> found_;
};

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_ENTITY_KNOWN_H_
