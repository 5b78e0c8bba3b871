// English nouns: which words are plurals, and what their singular is. Endings
// by rule, the rest by the lexicon `noun`.
#ifndef CLAIMLINE_RESOLVE_NOUN_H_
#define CLAIMLINE_RESOLVE_NOUN_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "base/rule.h"

namespace claimline {

enum class NounClass : std::uint8_t {
  kOther,        // a singular, an adjective, a verb: no plural at any rate
  kPlural,       // `companies`, `children`, `aircraft`, `GPUs`
  kAttributive,  // a plural that often stands before a noun: `sports`
  kMeasure,      // belongs to another kind of value: `years`, `percent`
};

// Returns the class of `word`, a whole word of letters, digits, hyphens and
// inner apostrophes. A compound has the class of its last part
// (`schoolchildren`, `co-founders`).
NounClass ClassOfNoun(std::string_view word, const RuleSet& rules);

// Returns the singular of the plural `noun`, in lower case where it is a common
// noun, else as written (`GPUs`: GPU, `Democrats`: Democrat).
std::string SingularOf(std::string_view noun, const RuleSet& rules);

}  // namespace claimline

#endif  // CLAIMLINE_RESOLVE_NOUN_H_
