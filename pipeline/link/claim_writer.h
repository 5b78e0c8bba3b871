// Writes down what was found of a document, in the offsets of its source.
#ifndef CLAIMLINE_LINK_CLAIM_WRITER_H_
#define CLAIMLINE_LINK_CLAIM_WRITER_H_

#include <optional>
#include <string_view>

#include "base/alignment.h"
#include "base/claim.h"
#include "base/document.h"
#include "link/phrase.h"

namespace claimline {

class ClaimWriter {
 public:
  // Both must outlive the writer; `document` also its claims.
  ClaimWriter(const Document& document, const Alignment& alignment)
      : document_(document), alignment_(alignment) {}

  // Returns the claim of `found`, which stands in `sentence`: where it is, with
  // no value and nothing linked yet.
  Claim Write(const ResolvedMention& found, const Sentence& sentence);

  // Returns whom or what `referent` names, by the full name; none for an empty
  // one.
  std::optional<Reference> ReferenceTo(const Referent& referent) const;

  // The same for a speaker: `unnamed` for an empty one.
  Reference SpeakerOf(const Referent& speaker) const;

 private:
  std::string_view DecodedText(Span decoded) const;

  const Document& document_;
  const Alignment& alignment_;
  // Of the sentence written last: its claims come one after the other.
  std::optional<Span> sentence_;
  SourceSpan sentence_source_;
  std::string_view sentence_text_;
};

}  // namespace claimline

#endif  // CLAIMLINE_LINK_CLAIM_WRITER_H_
