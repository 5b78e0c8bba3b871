#include "pipeline.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "base/context.h"
#include "extract/overlap.h"
#include "normalize/normalize.h"
#include "resolve/country.h"
#include "resolve/date_order.h"

namespace claimline {
namespace {

// Returns the time expressions among `mentions`.
std::vector<Mention> DatesAmong(const std::vector<Mention>& mentions) {
  std::vector<Mention> dates;
  std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(dates),
               [](const Mention& mention) {
                 return mention.rule->kind == RuleKind::kDate;
               });
  return dates;
}

// Returns the sentences in which a value stands: cues say nothing elsewhere.
std::vector<std::uint32_t> SentencesOf(
    const std::vector<ResolvedMention>& values) {
  std::vector<std::uint32_t> sentences;
  for (const ResolvedMention& value : values) {
    const std::uint32_t sentence = value.mention.sentence;
    if (sentences.empty() || sentences.back() != sentence) {
      sentences.push_back(sentence);
    }
  }
  return sentences;
}

// Gathers what came to nothing, by start.
std::vector<Rejection> AllRejections(std::vector<Rejection> values,
                                     std::vector<Rejection> lost,
                                     std::vector<Mention> refused,
                                     std::vector<Rejection> cues) {
  std::vector<Rejection> all = std::move(values);
  for (std::vector<Rejection>* more : {&lost, &cues}) {
    std::move(more->begin(), more->end(), std::back_inserter(all));
  }
  for (Mention& mention : refused) {
    Rejection rejection;
    rejection.mention = std::move(mention);
    rejection.reason = Rejection::Reason::kValue;
    all.push_back(std::move(rejection));
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const Rejection& a, const Rejection& b) {
                     return a.mention.span < b.mention.span;
                   });
  return all;
}

}  // namespace

Pipeline::Pipeline(const RuleSet& rules)
    : rules_(rules),
      segmenter_(rules),
      matcher_(rules),
      entities_(rules),
      linker_(rules) {}

DocumentClaims Pipeline::Run(Document document) const {
  return Analyze(std::move(document), {}).claims;
}

Explanation Pipeline::Explain(Document document) const {
  MatchOptions options;
  options.keep_rejections = true;
  options.filter = false;  // which leaves out what guards would refuse
  return Analyze(std::move(document), options);
}

NormalizedDocument Pipeline::Prepare(const Document& document) const {
  NormalizedDocument normalized = Normalize(document);
  Segmentation segmentation = segmenter_.Segment(normalized.text);
  normalized.sentences = std::move(segmentation.sentences);
  normalized.title = segmentation.title;
  return normalized;
}

Pipeline::FoundValues Pipeline::FindValues(
    const NormalizedDocument& document, const DocumentLeads& leads,
    const std::optional<std::string>& published,
    const MatchOptions& options) const {
  FoundValues found;
  Matches matches = matcher_.Find(RuleGroup::kValues, document, leads, options);
  Settled settled = SettleOverlaps(std::move(matches.mentions));
  settled.kept = matcher_.WithCaptures(std::move(settled.kept), document);
  const std::vector<Mention> dates = DatesAmong(settled.kept);
  found.publication = FindPublication(dates, document, rules_);
  Context context;
  context.published = found.publication ? found.publication->date : published;
  context.country = FindCountry(settled.kept, document.text, rules_);
  context.date_order =
      FindDateOrder(dates, document.text, context.published, context.country);
  found.resolved =
      ResolveValues(std::move(settled.kept), dates, document, context, rules_);
  found.rejected = std::move(matches.rejections);
  found.lost = std::move(settled.lost);
  return found;
}

std::vector<ResolvedMention> Pipeline::FindNames(
    const NormalizedDocument& document, const DocumentLeads& leads) const {
  Matches matches = matcher_.Find(RuleGroup::kEntities, document, leads);
  return entities_.Resolve(
      matcher_.WithCaptures(std::move(matches.mentions), document), document);
}

Explanation Pipeline::Analyze(Document given,
                              const MatchOptions& options) const {
  Explanation explanation;
  DocumentClaims& result = explanation.claims;
  result.title = given.title;
  result.published = given.published;
  result.document = std::make_unique<const Document>(std::move(given));
  const Document& document = *result.document;
  if (document.error) return explanation;

  explanation.normalized = Prepare(document);
  const NormalizedDocument& normalized = explanation.normalized;
  const Alignment& alignment = normalized.alignment;
  if (!result.title && normalized.title) {
    result.title = Slice(document.text, alignment.ToDecoded(*normalized.title));
  }
  const DocumentLeads leads = matcher_.Look(normalized);
  FoundValues found = FindValues(normalized, leads, result.published, options);
  std::optional<Span> publication_span;
  if (found.publication) {
    publication_span = found.publication->span;
    result.published = std::move(found.publication->date);
    result.published_span = alignment.ToSource(*publication_span);
  }
  ValuesAndNames apart = KeepApart(
      {std::move(found.resolved.values), FindNames(normalized, leads)});
  Matches cues = matcher_.Find(RuleGroup::kCues, normalized, leads,
                               SentencesOf(apart.values), options);
  cues.mentions = matcher_.WithCaptures(std::move(cues.mentions), normalized);
  LinkedClaims linked = linker_.Link(
      {document, normalized, std::move(apart.values), std::move(apart.names),
       cues.mentions, result.published, publication_span});
  result.claims = std::move(linked.claims);
  if (options.keep_rejections) {
    explanation.evidence = std::move(linked.evidence);
    explanation.rejections = AllRejections(
        std::move(found.rejected), std::move(found.lost),
        std::move(found.resolved.refused), std::move(cues.rejections));
  }
  return explanation;
}

}  // namespace claimline
