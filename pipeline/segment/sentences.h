// Where sentences end within running text: after Unicode's rules for sentence
// boundaries (UAX #29), corrected for abbreviations, initials, names that end
// with a mark (`Yahoo!`), and for sentences that web pages glue together. ICU's
// iterator would need all of these corrections as well and be slower, because
// it looks at every character. Which text runs on is left to outline.h.
#ifndef CLAIMLINE_SEGMENT_SENTENCES_H_
#define CLAIMLINE_SEGMENT_SENTENCES_H_

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/rule.h"
#include "base/span.h"

namespace claimline {

class SentenceEnds {
 public:
  // Takes the lexicons `abbreviation` (surface without its full stop, and
  // whether it can end a sentence: `never`, `number` where no number follows,
  // `start` where a word follows that starts sentences) and `sentence_start`
  // of `rules`, which must live as long.
  explicit SentenceEnds(const RuleSet& rules);

  // Returns the end of the sentence that starts at `block.start`: behind its
  // last mark or closing quote, at most `block.end`. Text without marks is cut
  // every 4096 bytes.
  std::uint32_t Next(std::string_view text, Span block) const;

 private:
  enum class Abbreviation : std::uint8_t { kNone, kNever, kNumber, kStart };

  // A run of marks that may end a sentence.
  struct Stop {
    std::uint32_t first;   // of the marks
    std::uint32_t behind;  // behind the marks
    std::uint32_t closed;  // behind the quotes and brackets that follow
  };

  Stop StopAt(std::string_view text, Span block, std::uint32_t at) const;
  bool Ends(std::string_view text, Span block, Stop stop) const;
  bool EndsGlued(std::string_view text, Span block, Stop stop) const;
  Abbreviation AbbreviationAt(std::string_view text, Span block,
                              Stop stop) const;
  bool IsSentenceStart(std::string_view text) const;

  std::unordered_map<std::string_view, Abbreviation> abbreviations_;
  std::unordered_set<std::string_view> starts_;
};

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_SENTENCES_H_
