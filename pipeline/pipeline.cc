#include "pipeline.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/context.h"
#include "extract/overlap.h"
#include "normalize/normalize.h"
#include "resolve/resolve.h"

namespace claimline {
namespace {

// Returns the values of `mentions`; what is refused has none.
std::vector<ResolvedMention> ResolveValues(std::vector<Mention> mentions,
                                           std::string_view text,
                                           const Context& context,
                                           const RuleSet& rules) {
  std::vector<ResolvedMention> resolved;
  resolved.reserve(mentions.size());
  for (Mention& mention : mentions) {
    std::optional<Value> value = Resolve(mention, text, context, rules);
    if (!value) continue;
    resolved.push_back({std::move(mention), *std::move(value)});
  }
  return resolved;
}

// Puts claims in the order of the claims file.
bool ComesBefore(const Claim& a, const Claim& b) {
  return std::tie(a.source.start, a.source.end, a.kind) <
         std::tie(b.source.start, b.source.end, b.kind);
}

// Returns the claims that `mentions` make, nothing linked yet.
std::vector<Claim> BuildClaims(std::vector<ResolvedMention> mentions,
                               const NormalizedDocument& normalized,
                               const Document& document) {
  const Alignment& alignment = normalized.alignment;
  const std::string_view text = document.text;
  std::vector<Claim> claims;
  claims.reserve(mentions.size());
  for (ResolvedMention& resolved : mentions) {
    const Mention& mention = resolved.mention;
    const Sentence& sentence = normalized.sentences[mention.sentence];
    Claim claim;
    claim.kind = *ClaimKind(mention.rule->kind);
    claim.span = mention.span;
    claim.source = alignment.ToSource(mention.span);
    claim.text = Slice(text, alignment.ToDecoded(mention.span));
    claim.value = std::move(resolved.value);
    claim.sentence = alignment.ToSource(sentence.span);
    claim.sentence_text = Slice(text, alignment.ToDecoded(sentence.span));
    claim.section = sentence.section;
    claim.rule = mention.rule;
    claim.id = ClaimId(document, claim.kind, claim.source);
    claims.push_back(std::move(claim));
  }
  std::sort(claims.begin(), claims.end(), ComesBefore);
  return claims;
}

}  // namespace

Pipeline::Pipeline(const RuleSet& rules)
    : rules_(rules), segmenter_(rules), matcher_(rules) {}

DocumentClaims Pipeline::Run(Document given) const {
  DocumentClaims result;
  result.title = given.title;
  result.published = given.published;
  result.document = std::make_unique<const Document>(std::move(given));
  const Document& document = *result.document;
  if (document.error) return result;

  NormalizedDocument normalized = Normalize(document);
  Segmentation segmentation = segmenter_.Segment(normalized.text);
  normalized.sentences = std::move(segmentation.sentences);
  normalized.title = segmentation.title;
  if (!result.title && normalized.title) {
    result.title =
        Slice(document.text, normalized.alignment.ToDecoded(*normalized.title));
  }
  Context context;
  context.published = result.published;
  Settled values =
      SettleOverlaps(matcher_.Find(RuleGroup::kValues, normalized).mentions);
  result.claims = BuildClaims(
      ResolveValues(std::move(values.kept), normalized.text, context, rules_),
      normalized, document);
  return result;
}

}  // namespace claimline
