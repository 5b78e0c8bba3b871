#include "resolve/entity.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "resolve/entity_evidence.h"
#include "resolve/entity_glue.h"
#include "resolve/entity_names.h"
#include "resolve/entity_repeats.h"
#include "resolve/entity_tokens.h"

namespace claimline {
namespace {

constexpr std::string_view kScanNames[] = {"", "", "words", "context", "shape"};

// The sentences of an article with their words.
class NameSentences {
 public:
  // `article` must outlive this; `mentions`, too, which are by sentence.
  NameSentences(const ArticleTokens& article,
                const std::vector<bool>& title_case,
                std::span<const Mention> mentions)
      : marked_(article.tokens.size() + 1) {
    list_.reserve(article.ends.size());
    for (std::uint32_t i = 0; i < article.ends.size(); ++i) {
      NameSentence& added = list_.emplace_back();
      added.index = i;
      added.is_alone = article.ends.size() == 1;
      added.title_case = title_case[i];
      std::size_t count = 0;  // of its mentions
      while (count < mentions.size() && mentions[count].sentence == i) ++count;
      added.mentions = mentions.first(count);
      mentions = mentions.subspan(count);
      AddTokens(added, article.Of(i));
    }
  }

  std::span<const NameSentence> list() const { return list_; }

 private:
  void AddTokens(NameSentence& sentence, std::span<const Token> tokens) {
    // Every token is written down, since which of them will stay could not be
    // foreseen.
    const std::size_t first = marks_;
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      marked_[marks_] = i;
      marks_ += tokens[i].shape == Shape::kLower ? 0 : 1;
      sentence.has_glued |= tokens[i].glued;
    }
    sentence.tokens = tokens;
    sentence.marked = std::span(marked_).subspan(first, marks_ - first);
  }

  std::vector<std::uint32_t> marked_;
  std::size_t marks_ = 0;  // how many of them there are so far
  std::vector<NameSentence> list_;
};

}  // namespace

EntityResolver::EntityResolver(const RuleSet& rules)
    : lists_(rules), words_(rules), neighbors_(rules) {
  for (const Rule& rule : rules.rules) {
    for (std::size_t i = 0; i < scan_rules_.size(); ++i) {
      if (!rule.scan.empty() && rule.scan == kScanNames[i]) {
        scan_rules_[i] = &rule;
      }
    }
  }
}

const Rule* EntityResolver::RuleFor(const Candidate& candidate) const {
  if (candidate.rule != nullptr) return candidate.rule;
  return scan_rules_[static_cast<std::size_t>(candidate.basis)];
}

std::vector<ResolvedMention> EntityResolver::Resolve(
    std::span<const Mention> mentions,
    const NormalizedDocument& document) const {
  ArticleTokens article = Tokenize(document, words_);
  std::vector<bool> title_case(article.ends.size());
  for (std::size_t i = 0; i < title_case.size(); ++i) {
    title_case[i] = IsTitleCase(document.text, article.Of(i));
  }
  article = PartGlued(std::move(article), document.text);
  const NameSentences name_sentences(article, title_case, mentions);
  const std::span<const NameSentence> sentences = name_sentences.list();
  Candidates names =
      FindCandidates(sentences, document.text, lists_, words_, neighbors_);
  const ArticleEvidence evidence(document.text, article.tokens, sentences,
                                 names, words_);
  std::erase_if(names.list, [&](const Candidate& candidate) {
    return !evidence.IsName(candidate, sentences[candidate.sentence]);
  });
  names = WithRepeats(names, sentences, document.text);
  std::vector<EntityValue> values = NameEntities(names, document.text);
  std::vector<ResolvedMention> result;
  result.reserve(names.list.size());
  for (std::size_t i = 0; i < names.list.size(); ++i) {
    const Candidate& name = names.list[i];
    const Rule* rule = RuleFor(name);
    if (rule == nullptr) continue;
    result.push_back(
        {{rule, name.span, name.sentence, {}}, std::move(values[i])});
  }
  return result;
}

}  // namespace claimline
