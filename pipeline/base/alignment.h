// Where each stretch of the normalized text stood in the source: in the decoded
// text, in code points, and in the bytes on disk.
#ifndef CLAIMLINE_BASE_ALIGNMENT_H_
#define CLAIMLINE_BASE_ALIGNMENT_H_

#include <cstdint>
#include <vector>

#include "base/span.h"

namespace claimline {

// A place at which the three texts are known to be at the same point. From one
// anchor to the next they run in step, byte for byte and one byte a code point,
// unless the distances differ: then the stretch between is one indivisible
// edit.
struct Anchor {
  std::uint32_t normalized = 0;   // byte offset into the normalized text
  std::uint32_t decoded = 0;      // byte offset into Document::text
  std::uint32_t raw = 0;          // byte offset into Document::raw
  std::uint32_t code_points = 0;  // of Document::text before this place
};

class Alignment {
 public:
  // `anchors` ascend in every field (two may share a place in one of the texts
  // where the others go on); the first stands at the start of the texts, the
  // last at their ends.
  explicit Alignment(std::vector<Anchor> anchors);
  Alignment() = default;

  // Where a stretch of the normalized text came from.
  struct Origin {
    Span decoded;  // bytes of Document::text
    SourceSpan source;
  };

  // Returns the origin of `span`. Where an end of `span` falls inside an edit,
  // the whole edit is taken in; text that was deleted at an end is not. An
  // empty `span` is empty in the source, too.
  Origin OriginOf(Span span) const;

  // Either half of it.
  SourceSpan ToSource(Span span) const { return OriginOf(span).source; }
  Span ToDecoded(Span span) const { return OriginOf(span).decoded; }

  const std::vector<Anchor>& anchors() const { return anchors_; }

 private:
  std::vector<Anchor> anchors_;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_ALIGNMENT_H_
