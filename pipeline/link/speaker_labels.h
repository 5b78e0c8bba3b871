// Who speaks in an interview whose lines begin with the speaker: `Rausch: We
// sold four.` Finds the speaker of a line; what the speech says is others' to
// find.
#ifndef CLAIMLINE_LINK_SPEAKER_LABELS_H_
#define CLAIMLINE_LINK_SPEAKER_LABELS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>

#include "base/claim.h"
#include "link/units.h"

namespace claimline {

class SpeakerLabels {
 public:
  // `names` are those of `text`; both must outlive this.
  SpeakerLabels(std::string_view text, std::span<const ResolvedMention> names);

  // Takes note of the next sentence.
  void Pass(const SentenceMentions& sentence);

  // Returns who speaks in the sentence passed last: the person with whose name,
  // with a role or without, and a colon its line begins, if another line does
  // so, too; else null.
  const ResolvedMention* speaker() const { return speaker_; }

 private:
  bool IsLabel(const ResolvedMention& name) const;

  std::string_view text_;
  std::unordered_map<std::string_view, int> lines_;  // of each speaker
  int roles_ = 0;                                    // lines that tell one
  std::uint32_t line_ = 0;
  const ResolvedMention* speaker_ = nullptr;
};

}  // namespace claimline

#endif  // CLAIMLINE_LINK_SPEAKER_LABELS_H_
