#include "link/claim_writer.h"

namespace claimline {

Claim ClaimWriter::Write(const ResolvedMention& found,
                         const Sentence& sentence) {
  if (sentence_ != sentence.span) {
    sentence_ = sentence.span;
    sentence_source_ = alignment_.ToSource(sentence.span);
    sentence_text_ = SourceText(sentence.span);
  }
  Claim claim;
  claim.kind = *ClaimKind(found.mention.rule->kind);
  claim.span = found.mention.span;
  claim.source = alignment_.ToSource(claim.span);
  claim.id = ClaimId(document_, claim.kind, claim.source);
  claim.text = SourceText(claim.span);
  claim.value = found.value;
  claim.sentence = sentence_source_;
  claim.sentence_text = sentence_text_;
  claim.section = sentence.section;
  claim.rule = found.mention.rule;
  return claim;
}

std::optional<Reference> ClaimWriter::ReferenceTo(
    const Referent& referent) const {
  if (referent.empty()) return std::nullopt;
  Reference reference;
  if (referent.name == nullptr) {
    reference.name = SourceText(referent.phrase);
    reference.span = alignment_.ToSource(referent.phrase);
    return reference;
  }
  const EntityValue& entity = EntityOf(*referent.name);
  reference.name = entity.name;
  if (referent.other != nullptr) {
    reference.name += " and " + EntityOf(*referent.other).name;
    reference.span = alignment_.ToSource(
        {referent.name->mention.span.start, referent.other->mention.span.end});
    return reference;
  }
  reference.entity = entity.entity;
  if (referent.stated) {
    reference.span = alignment_.ToSource(referent.name->mention.span);
  }
  return reference;
}

Reference ClaimWriter::SpeakerOf(const Referent& speaker) const {
  const auto reference = ReferenceTo(speaker);
  return reference ? *reference : Reference{"unnamed", "", std::nullopt};
}

std::string_view ClaimWriter::SourceText(Span span) const {
  return Slice(document_.text, alignment_.ToDecoded(span));
}

}  // namespace claimline
