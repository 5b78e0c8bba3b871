// Rules as data: what a rule file says, with its macros expanded and its place
// kept. ruleset/ reads them, extract/ compiles them; both the same for all
// threads, never changed.
#ifndef CLAIMLINE_BASE_RULE_H_
#define CLAIMLINE_BASE_RULE_H_

#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/document.h"
#include "base/lexicon.h"
#include "base/need_text.h"
#include "base/outline.h"
#include "base/value.h"

namespace claimline {

// What a rule finds: the kinds of claim, and the cues that link/ reads.
enum class RuleKind : std::uint8_t {
  kMoney,
  kDate,
  kParameterCount,
  kPercent,
  kQuantity,
  kCount,
  kEntity,
  kAttribute,
  kAttribution,
  kModality,
};
inline constexpr int kRuleKindCount = 10;

// As rule files write them: `money`, `parameter_count`, `attribution`, …
std::string_view Name(RuleKind kind);
std::optional<RuleKind> RuleKindFromName(std::string_view name);

// The claim kind of `kind`; none for cues.
std::optional<Kind> ClaimKind(RuleKind kind);

// At which ends of a match a word must end, too. An end with a digit besides
// may not cut a number in two (`1` of `1.5`).
enum class Boundary : std::uint8_t { kNone, kLeft, kRight, kWord };

// A second pattern on the text around a match, which must or must not fit.
struct Guard {
  enum class Place : std::uint8_t {
    kBefore,    // the pattern ends where the match starts
    kAfter,     // the pattern starts where the match ends
    kMatch,     // the pattern fits the match from end to end
    kSentence,  // the pattern fits somewhere in the sentence
  };
  Place place = Place::kBefore;
  bool negated = false;
  std::string pattern;
  int line = 0;
  int column = 0;
  // In RuleSet::outlines; none for some that are negated.
  std::optional<std::uint32_t> outline = std::nullopt;

  // Whether a match of the pattern starts at a place that is known, so that an
  // outline can be compared there.
  bool starts_at_place() const {
    return place == Place::kAfter || place == Place::kMatch;
  }
};

// A text beside a rule and what must come out of it.
struct Example {
  using Field = std::variant<std::string, Decimal, bool>;

  std::string text;
  std::string span;                      // empty for a negative
  std::map<std::string, Field> value;    // fields of the claim's value
  std::optional<std::string> published;  // the document's date
  int line = 0;
  int column = 0;
};

struct Rule {
  std::string id;
  RuleKind kind = RuleKind::kMoney;
  std::string about;
  std::string pattern;  // expanded; empty for a gazetteer
  std::string lexicon;  // of a gazetteer: its names are what it finds
  // Of a rule that is code: the scan of resolve/entity that it stands for, so
  // that what that finds has a rule with a text and examples, too.
  std::string scan;
  // Expanded. What may stand before the pattern and is then part of the match:
  // `about` of `about $5`; empty: nothing.
  std::string lead;
  std::vector<std::uint32_t> needs;  // all of them; in RuleSet::needs
  // The one of RuleSet::needs with whose texts its matches start; none where
  // they may start with anything.
  std::optional<std::uint32_t> starts;
  std::optional<std::uint32_t> outline;  // of the pattern; in RuleSet::outlines
  bool case_sensitive = true;
  Boundary boundary = Boundary::kWord;
  int priority = 0;  // the higher one wins an overlap, whatever the lengths
  std::bitset<kSectionCount> sections = ~std::bitset<kSectionCount>();
  std::vector<Guard> guards;
  std::map<std::string, std::string> means;  // what every match means
  std::vector<Example> positive;
  std::vector<Example> negative;
  std::vector<Example> todo_positive;

  std::string file;
  int line = 0;
  int pattern_line = 0;
  int pattern_column = 0;
  int lead_line = 0;
  int lead_column = 0;

  // Returns `means[key]`; empty where it is not said.
  std::string_view Means(std::string_view key) const;
};

struct RuleSet {
  std::vector<Rule> rules;  // in the order of files and of rules within them
  std::map<std::string, Lexicon, std::less<>> lexicons;
  std::vector<Need> needs;  // each once; several rules share one
  Outlines outlines;
  std::string sha256;  // of the packs' files, names and bytes, in order

  // Returns the lexicon of this name; an empty one where there is none.
  const Lexicon& LexiconNamed(std::string_view name) const;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_RULE_H_
