#include "link/claim_writer.h"

#include <utility>

namespace claimline {

Claim ClaimWriter::Write(const ResolvedMention& found,
                         const Sentence& sentence) {
  if (sentence_ != sentence.span) {
    const Alignment::Origin origin = alignment_.OriginOf(sentence.span);
    sentence_ = sentence.span;
    sentence_source_ = origin.source;
    sentence_text_ = DecodedText(origin.decoded);
  }
  Claim claim;
  claim.kind = *ClaimKind(found.mention.rule->kind);
  claim.span = found.mention.span;
  const Alignment::Origin origin = alignment_.OriginOf(claim.span);
  claim.source = origin.source;
  claim.id = ClaimId(document_, claim.kind, claim.source);
  claim.text = DecodedText(origin.decoded);
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
    const Alignment::Origin origin = alignment_.OriginOf(referent.phrase);
    reference.name = DecodedText(origin.decoded);
    reference.span = origin.source;
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
  auto reference = ReferenceTo(speaker);
  return reference ? *std::move(reference)
                   : Reference{"unnamed", "", std::nullopt};
}

std::string_view ClaimWriter::DecodedText(Span decoded) const {
  return Slice(document_.text, decoded);
}

}  // namespace claimline
