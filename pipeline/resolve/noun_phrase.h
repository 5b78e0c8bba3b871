// The noun that a number counts: `GPUs` of `NVIDIA H100 and H200 GPUs`. No
// parser: words up to one that ends every noun phrase, the last plural of them.
#ifndef CLAIMLINE_RESOLVE_NOUN_PHRASE_H_
#define CLAIMLINE_RESOLVE_NOUN_PHRASE_H_

#include <optional>
#include <string_view>

#include "base/rule.h"
#include "base/span.h"

namespace claimline {

// A word, and what parts it from the text before it.
struct PhraseWord {
  enum class Joint : char { kSpace, kComma, kQuote };
  Span span;
  Joint joint = Joint::kSpace;
};

// Returns the word that starts in `room`, behind at most a comma, an opening
// quotation mark and white space; none where something else stands there.
// White space may hold one line break, if a lower-case letter follows it.
std::optional<PhraseWord> NextWord(std::string_view text, Span room);

// Returns the last word before `room.end`, one space or line break away.
std::optional<Span> WordBefore(std::string_view text, Span room);

// Returns whether no noun of the phrase can stand behind `word`.
bool EndsPhrase(std::string_view word, const RuleSet& rules);

struct NounPhraseOptions {
  int max_between = 4;       // words before the head
  bool determiners = false;  // `the original eleven` may come first
};

// Returns the head noun of the plural phrase that starts at `room.start`; none
// where there is none within `room`, or a noun that other kinds own (`years`).
std::optional<Span> HeadNoun(std::string_view text, Span room,
                             const RuleSet& rules,
                             const NounPhraseOptions& options = {});

// Returns the last plural in `room`; what stands in parentheses and the nouns
// that other kinds own do not count.
std::optional<Span> LastPlural(std::string_view text, Span room,
                               const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NOUN_PHRASE_H_
