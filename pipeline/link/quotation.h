// Which sentences stand inside a quotation, and who speaks there: the speaker
// of the sentence that opens it, of a following `…, she said`, or of a line
// `- NAME, ROLE: "…"`.
#ifndef CLAIMLINE_LINK_QUOTATION_H_
#define CLAIMLINE_LINK_QUOTATION_H_

#include <string_view>

#include "link/scene.h"

namespace claimline {

// Follows the quotation marks of a document from sentence to sentence. A new
// line ends a quotation: one that goes on is opened anew there.
class QuotationMarks {
 public:
  // Whether the place `offset` of `sentence` stands inside quotation marks.
  // Sentences must come in order, all of a line, each before it is passed.
  bool IsInside(std::string_view text, const Sentence& sentence,
                std::uint32_t offset) const;

  void Pass(std::string_view text, const Sentence& sentence);

 private:
  bool open_ = false;
  std::uint32_t line_ = 0;
};

// Returns the speaker that the scene's sentence names for a quotation; null
// where it names none.
const ResolvedMention* SpeakerOfQuotation(const Scene& scene);

}  // namespace claimline

#endif  // CLAIMLINE_LINK_QUOTATION_H_
