#include "link/speaker_labels.h"

#include "link/focus.h"

namespace claimline {

SpeakerLabels::SpeakerLabels(std::string_view text,
                             std::span<const ResolvedMention> names)
    : text_(text) {
  for (const ResolvedMention& name : names) {
    if (IsLabel(name)) ++lines_[EntityOf(name).entity];
  }
}

bool SpeakerLabels::IsLabel(const ResolvedMention& name) const {
  const Span span = name.mention.span;
  return text_.substr(span.end).starts_with(": ") &&
         (span.start == 0 || text_[span.start - 1] == '\n') &&
         EntityOf(name).type == EntityType::kPerson;
}

void SpeakerLabels::Pass(const SentenceMentions& sentence) {
  if (lines_.empty()) return;
  if (sentence.sentence.line != line_) speaker_ = nullptr;
  line_ = sentence.sentence.line;
  if (sentence.names.empty() || !IsLabel(sentence.names.front())) return;
  const ResolvedMention& name = sentence.names.front();
  if (lines_.at(EntityOf(name).entity) > 1) speaker_ = &name;
}

}  // namespace claimline
