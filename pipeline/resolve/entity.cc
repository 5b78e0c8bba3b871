#include "resolve/entity.h"

#include <algorithm>
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

// Returns the sentences with their words, out of `article`; `mentions` are by
// sentence.
std::vector<NameSentence> SentencesOf(const ArticleTokens& article,
                                      const std::vector<bool>& title_case,
                                      std::span<const Mention> mentions) {
  std::vector<NameSentence> sentences(article.ends.size());
  std::size_t next = 0;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    const std::size_t first = next;
    while (next < mentions.size() && mentions[next].sentence == i) ++next;
    sentences[i] = {i, article.Of(i), title_case[i],
                    mentions.subspan(first, next - first)};
  }
  return sentences;
}

// Returns both lists, each by start, as one.
std::vector<Candidate> Merged(std::span<const Candidate> a,
                              std::span<const Candidate> b) {
  std::vector<Candidate> both(a.size() + b.size());
  std::merge(a.begin(), a.end(), b.begin(), b.end(), both.begin(),
             [](const Candidate& left, const Candidate& right) {
               return left.span < right.span;
             });
  return both;
}

}  // namespace

EntityResolver::EntityResolver(const RuleSet& rules)
    : lists_(rules), words_(rules) {
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
  const std::vector<NameSentence> sentences =
      SentencesOf(article, title_case, mentions);
  std::vector<Candidate> names =
      FindCandidates(sentences, document.text, lists_, words_);
  const ArticleEvidence evidence(document.text, article.tokens, sentences,
                                 names);
  std::erase_if(names, [&](const Candidate& candidate) {
    return !evidence.IsName(candidate, sentences[candidate.sentence]);
  });
  const std::vector<Candidate> all =
      Merged(names, FindRepeats(names, sentences, document.text));
  std::vector<EntityValue> values = NameEntities(all, document.text);
  std::vector<ResolvedMention> result;
  result.reserve(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rule* rule = RuleFor(all[i]);
    if (rule == nullptr) continue;
    result.push_back(
        {{rule, all[i].span, all[i].sentence, {}}, std::move(values[i])});
  }
  return result;
}

}  // namespace claimline
