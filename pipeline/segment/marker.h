// What stands before the words of a line and is none of them: bullets, numbers
// of lists and headings, the hashes of Markdown.
#ifndef CLAIMLINE_SEGMENT_MARKER_H_
#define CLAIMLINE_SEGMENT_MARKER_H_

#include <cstdint>
#include <string_view>

namespace claimline {

enum class Marker : std::uint8_t { kNone, kBullet, kNumber, kHash };

struct Marking {
  Marker marker = Marker::kNone;
  std::uint32_t size = 0;   // bytes up to the first word
  std::uint32_t level = 0;  // of kHash: how many
};

// Returns the marker at the start of `line`. A number needs a full stop or a
// bracket behind it (`1.`, `2)`), or a full stop inside and a capital after it
// (`1.1 Reasons`); a figure that opens a sentence is none (`2.5 Million`,
// `12. March`).
Marking MarkingOf(std::string_view line);

}  // namespace claimline

#endif  // CLAIMLINE_SEGMENT_MARKER_H_
