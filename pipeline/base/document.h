// One article: as it was read, and as the rules see it.
#ifndef CLAIMLINE_BASE_DOCUMENT_H_
#define CLAIMLINE_BASE_DOCUMENT_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/alignment.h"
#include "base/diagnostic.h"
#include "base/span.h"

namespace claimline {

// From here on to the next anchor, `raw` runs in step with `text`.
struct RawAnchor {
  std::uint32_t decoded = 0;  // byte offset into Document::text
  std::uint32_t raw = 0;      // byte offset into Document::raw
};

// A document as read: `text` is `raw` decoded to UTF-8, ill-formed bytes as
// U+FFFD, without a byte order mark.
struct Document {
  std::string id;
  std::optional<std::string> source;  // path as given, or JSON lines `source`
  std::string raw;                    // the bytes as they lie on disk
  std::string text;
  // For each change of pace between `text` and `raw` an offset pair; empty
  // where `raw` is `text` byte for byte.
  std::vector<RawAnchor> raw_anchors;
  // A codec name that Python and ICU know: `utf-8`, `utf-8-sig` (with byte
  // order mark), `utf-16`, `windows-1252`, …
  std::string encoding;
  std::string sha256;                    // of `raw`, lower-case hexadecimal
  std::optional<std::string> title;      // where the caller gave it
  std::optional<std::string> published;  // where the caller gave it, ISO 8601
  std::optional<Diagnostic> error;       // set: nothing could be read
  std::vector<Diagnostic> warnings;
};

// Where in an article a sentence stands.
enum class Section : std::uint8_t {
  kTitle,
  kDateline,
  kBody,
  kHeading,
  kList,
  kTable,
  kFurniture,
};

inline constexpr int kSectionCount = 7;

// As the claims file writes them: `title`, `dateline`, …
std::string_view Name(Section section);
std::optional<Section> SectionFromName(std::string_view name);

struct Sentence {
  Span span;  // without white space at either end
  Section section = Section::kBody;
  std::uint32_t line = 0;  // number of the line it starts in, from 0
};

// The text that rules see: NFC, with the folds of normalize/ applied.
struct NormalizedDocument {
  std::string text;  // UTF-8
  Alignment alignment;
  std::vector<Sentence> sentences;  // ascending, disjoint
  std::optional<Span> title;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_DOCUMENT_H_
