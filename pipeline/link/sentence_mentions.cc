#include "link/sentence_mentions.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace claimline {
namespace {

const Mention& MentionOf(const Mention* mention) { return *mention; }
const Mention& MentionOf(const ResolvedMention& resolved) {
  return resolved.mention;
}

// Hands out the mentions of one sentence after the other.
template <typename T>
class BySentence {
 public:
  explicit BySentence(std::span<const T> mentions) : rest_(mentions) {}

  std::span<const T> Take(Span sentence) {
    std::size_t skip = 0;
    while (skip < rest_.size() &&
           MentionOf(rest_[skip]).span.start < sentence.start) {
      ++skip;
    }
    rest_ = rest_.subspan(skip);
    std::size_t count = 0;
    while (count < rest_.size() &&
           MentionOf(rest_[count]).span.start < sentence.end) {
      ++count;
    }
    const auto taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
  }

 private:
  std::span<const T> rest_;
};

}  // namespace

std::vector<const Mention*> OutermostCues(std::span<const Mention> cues) {
  std::vector<const Mention*> sorted;
  sorted.reserve(cues.size());
  for (const Mention& cue : cues) sorted.push_back(&cue);
  std::sort(sorted.begin(), sorted.end(),
            [](const Mention* a, const Mention* b) {
              return std::tie(a->span.start, b->span.end, a->rule) <
                     std::tie(b->span.start, a->span.end, b->rule);
            });
  std::array<Span, kRuleKindCount> last{};
  std::erase_if(sorted, [&](const Mention* cue) {
    if (cue->rule->kind == RuleKind::kAttribute) return false;
    Span& longer = last[static_cast<std::size_t>(cue->rule->kind)];
    if (longer.Contains(cue->span) && longer != cue->span) return true;
    longer = cue->span;
    return false;
  });
  return sorted;
}

std::vector<SentenceMentions> GroupBySentence(
    std::span<const Sentence> sentences,
    std::span<const ResolvedMention> values,
    std::span<const ResolvedMention> names,
    std::span<const Mention* const> cues) {
  BySentence<ResolvedMention> values_left(values);
  BySentence<ResolvedMention> names_left(names);
  BySentence<const Mention*> cues_left(cues);
  std::vector<SentenceMentions> grouped;
  grouped.reserve(sentences.size());
  for (const Sentence& sentence : sentences) {
    grouped.push_back({sentence, values_left.Take(sentence.span),
                       names_left.Take(sentence.span),
                       cues_left.Take(sentence.span)});
  }
  return grouped;
}

}  // namespace claimline
