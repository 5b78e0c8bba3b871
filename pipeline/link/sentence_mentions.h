// The mentions of a document, handed out to its sentences.
#ifndef CLAIMLINE_LINK_SENTENCE_MENTIONS_H_
#define CLAIMLINE_LINK_SENTENCE_MENTIONS_H_

#include <span>
#include <vector>

#include "link/units.h"

namespace claimline {

// Returns `cues` by start, then the longer first; without those inside a longer
// one of their kind (`found` of `researchers found`), attributes apart, of
// which the longer may not count.
std::vector<const Mention*> OutermostCues(std::span<const Mention> cues);

// Returns the mentions of each of `sentences`; a mention belongs to the
// sentence that it starts in. All come and go by start.
std::vector<SentenceMentions> GroupBySentence(
    std::span<const Sentence> sentences,
    std::span<const ResolvedMention> values,
    std::span<const ResolvedMention> names,
    std::span<const Mention* const> cues);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_SENTENCE_MENTIONS_H_
