// The shape of an article: its sentences, and for each the section it stands
// in. What is menu and what is text is told from lines and their words, never
// from meaning.
#ifndef CLAIMLINE_SEGMENT_SEGMENT_H_
#define CLAIMLINE_SEGMENT_SEGMENT_H_

#include <optional>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/rule.h"
#include "base/span.h"
#include "segment/phrases.h"
#include "segment/sentences.h"

namespace claimline {

struct Segmentation {
  std::vector<Sentence> sentences;  // ascending, disjoint, none empty
  std::optional<Span> title;        // the first of the title's sentences
};

// Immutable; one serves all threads.
class Segmenter {
 public:
  // Takes the lexicons `furniture`, `abbreviation` and `sentence_start` of
  // `rules`, which must live as long. Without them only the shape of lines
  // decides.
  explicit Segmenter(const RuleSet& rules);

  // Returns the segmentation of `text`, which is normalized. Every character
  // but white space, bullets and list numbers is in some sentence. Time is
  // linear in the length of `text`.
  Segmentation Segment(std::string_view text) const;

 private:
  Phrases phrases_;
  SentenceEnds ends_;
};

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_SEGMENT_H_
