// What the cue rules say, read once: for every rule of kind `attribute`,
// `attribution` or `modality` the facts of its `means`. Which cue counts for
// which value is attribute.h's, attribution.h's and modality.h's.
#ifndef CLAIMLINE_LINK_CUES_H_
#define CLAIMLINE_LINK_CUES_H_

#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/claim.h"
#include "base/rule.h"
#include "link/words.h"

namespace claimline {

// The facts of one cue rule. `means` keys are given in brackets.
struct CueMeaning {
  // Where the value stands, seen from the cue. [value = "before" | "after"]
  enum class Side : std::uint8_t { kEither, kBefore, kAfter };
  // How far a cue counts. [reach = "touching" | "phrase" | "clause" |
  // "sentence"]: with nothing but prepositions and articles between; with no
  // verb or mark between; in its clause; in its sentence.
  enum class Reach : std::uint8_t { kTouching, kPhrase, kClause, kSentence };
  // Where the subject stands. [subject = "object" | "speaker"]: the name
  // after the cue (`acquired Equant`), the one who speaks.
  enum class Subject : std::uint8_t { kAny, kObject, kSpeaker };
  // Where the speaker stands. [speaker = "before" | "after"]
  enum class Speaker : std::uint8_t { kEither, kBefore, kAfter };

  std::string_view attribute;     // [attribute]
  std::bitset<kKindCount> kinds;  // [kinds], all where not said
  Side side = Side::kEither;
  Reach reach = Reach::kClause;
  Subject subject = Subject::kAny;
  Speaker speaker = Speaker::kEither;
  int strength = 0;                  // [strength], units of one word's distance
  bool future = false;               // [when = "future"]
  bool unnamed = false;              // [source = "unnamed"]
  std::optional<Modality> modality;  // [modality]
};

// What is known of an attribute, from the lexicon `attribute`.
struct AttributeFacts {
  EntityTypes subjects;  // the types its subject may have
  bool planned = false;  // in the future it is a plan, not a fact
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

  // Returns the attribute of a value of `kind` and `unit` that no cue speaks
  // of: from the lexicon `attribute_default`, by unit and else by kind;
  // `other` where neither is listed.
  std::string_view Default(Kind kind, std::string_view unit) const;

 private:
  const Rule* first_ = nullptr;
  std::vector<CueMeaning> meanings_;
  std::map<std::string_view, AttributeFacts, std::less<>> attributes_;
  std::map<std::string_view, std::string_view, std::less<>> defaults_;
  AttributeFacts any_;
};

}  // namespace claimline

#endif  // CLAIMLINE_LINK_CUES_H_
