#include "link/speaker_labels.h"

#include <algorithm>

#include "link/focus.h"

namespace claimline {

SpeakerLabels::SpeakerLabels(std::string_view text,
                             std::span<const ResolvedMention> names)
    : text_(text) {
  for (const ResolvedMention& name : names) {
    if (!IsLabel(name)) continue;
    ++lines_[EntityOf(name).entity];
    roles_ += text_[name.mention.span.end] == ',';
  }
}

bool SpeakerLabels::IsLabel(const ResolvedMention& name) const {
  const Span span = name.mention.span;
  const bool opens = span.start == 0 || text_[span.start - 1] == '\n';
  if (!opens || EntityOf(name).type != EntityType::kPerson) return false;
  // `Ann Lee: `, `Ann Lee, chief executive: `
  constexpr std::size_t kLongestRole = 60;
  std::string_view behind = text_.substr(span.end, kLongestRole);
  if (behind.starts_with(", ")) {
    const std::size_t end = behind.find_first_of(":.\n");
    behind.remove_prefix(std::min(end, behind.size()));
  }
  return behind.starts_with(": ");
}

void SpeakerLabels::Pass(const SentenceMentions& sentence) {
  if (lines_.empty()) return;
  if (sentence.sentence.line != line_) speaker_ = nullptr;
  line_ = sentence.sentence.line;
  if (sentence.names.empty() || !IsLabel(sentence.names.front())) return;
  const ResolvedMention& name = sentence.names.front();
  if (lines_.at(EntityOf(name).entity) > 1 || roles_ > 1) speaker_ = &name;
}

}  // namespace claimline
