// What the cue rules say, read once: for every rule of kind `attribute`,
// `attribution` or `modality` the facts of its `means`. Which cue counts for
// which value is attribute.h's, attribution.h's and modality.h's.
#ifndef CLAIMLINE_LINK_CUES_H_
#define CLAIMLINE_LINK_CUES_H_

#include <array>
#include <bitset>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/claim.h"
#include "base/rule.h"
#include "link/words.h"

namespace claimline {

// The facts of one cue rule. `means` keys are given in brackets.
struct CueMeaning {
  // Where the value stands, seen from the cue. [value = "before" | "after"]
  enum class Side : std::uint8_t { kEither, kBefore, kAfter };
  // How far a cue counts. [reach = "touching" | "phrase" | "clause" | "nearby"
  // | "sentence"]: with nothing but prepositions and articles between; with no
  // verb or mark between; in its clause and what goes on from it; in the
  // clauses beside it, too; in its sentence. Where it is not said, attributes
  // count nearby and other cues in their clause.
  enum class Reach : std::uint8_t {
    kTouching,
    kPhrase,
    kClause,
    kNearby,
    kSentence,
  };
  // Where the subject stands. [subject = "object" | "speaker"]: the name
  // after the cue (`acquired Equant`), the one who speaks.
  enum class Subject : std::uint8_t { kAny, kObject, kSpeaker };
  // Where the speaker stands. [speaker = "before" | "after"]
  enum class Speaker : std::uint8_t { kEither, kBefore, kAfter };

  std::string_view attribute;   // [attribute]
  std::string_view of_org;      // [of_org] instead of it where an organization
                                // is the subject (`launched`)
  std::string_view of_product;  // [of_product] likewise (`costs`)
  std::bitset<kKindCount> kinds;  // [kinds], all where not said
  std::string_view units;         // [units] with which it counts; all if empty
  Side side = Side::kEither;
  Reach reach = Reach::kClause;
  Subject subject = Subject::kAny;
  Speaker speaker = Speaker::kEither;
  int strength = 0;                  // [strength], units of one word's distance
  bool future = false;               // [when = "future"]
  bool unnamed = false;              // [source = "unnamed"]
  std::optional<Modality> modality;  // [modality]
  std::optional<Modality> said;      // [said] instead, of what somebody said
};

// Whether the comma-separated `list` has `item`.
bool ListHas(std::string_view list, std::string_view item);

// What is known of an attribute, from the lexicon `attribute`.
struct AttributeFacts {
  EntityTypes subjects;              // the types its subject may have
  std::optional<EntityType> likely;  // the likeliest of them
  bool phrase = true;                // or it may be a thing without a name
  bool planned = false;   // what of it lies ahead is a plan, not a fact
  bool deadline = false;  // and so is what is not known to have passed
};

class CueBook {
 public:
  // `rules` must outlive the book.
  explicit CueBook(const RuleSet& rules);

  // Returns the facts of `rule`, one of the rules the book was made from.
  const CueMeaning& Of(const Rule* rule) const {
    return meanings_[static_cast<std::size_t>(rule - first_)];
  }

  // Returns the facts of `attribute`; any subject where it is not listed.
  const AttributeFacts& Attribute(std::string_view attribute) const;

  // What a value is taken for on its own; a cue must be stronger.
  struct Default {
    std::string_view attribute = "other";
    int strength = std::numeric_limits<int>::min();
  };

  // Returns the attribute that a value of `kind` and `unit` has by itself, from
  // the lexicon `attribute_default`: by unit, else by kind.
  Default DefaultOf(Kind kind, std::string_view unit) const;

 private:
  const Rule* first_ = nullptr;
  std::vector<CueMeaning> meanings_;
  std::unordered_map<std::string_view, AttributeFacts> attributes_;
  std::unordered_map<std::string_view, Default> defaults_;  // by unit
  std::array<Default, kKindCount> of_kinds_;
  AttributeFacts any_;
};

}  // namespace claimline

#endif  // CLAIMLINE_LINK_CUES_H_
