// A value with its evidence: the row of the claims file. Texts are views into
// the Document it was found in, which must outlive it.
#ifndef CLAIMLINE_BASE_CLAIM_H_
#define CLAIMLINE_BASE_CLAIM_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/document.h"
#include "base/mention.h"
#include "base/value.h"

namespace claimline {

// In ascending order of precedence, from asserted to negated.
enum class Modality : std::uint8_t {
  kAsserted,
  kReported,
  kRumored,
  kPredicted,
  kPlanned,
  kHypothetical,
  kNegated,
};

std::string_view Name(Modality modality);
std::optional<Modality> ModalityFromName(std::string_view name);

// A mention that has a meaning.
struct ResolvedMention {
  Mention mention;
  Value value;
};

// A subject or a speaker: its name and, where the text has one for it, its
// place there.
struct Reference {
  std::string name;
  std::string entity;              // id, or empty
  std::optional<SourceSpan> span;  // none where only understood
};

struct Claim {
  std::string id;
  Kind kind = Kind::kMoney;
  Span span;  // of the normalized text
  SourceSpan source;
  std::string_view text;
  Value value;
  std::optional<Reference> subject;
  std::string_view attribute;  // empty for none; owned by the RuleSet
  std::optional<Reference> attribution;
  Modality modality = Modality::kAsserted;
  std::string time;  // id of the date claim that dates this one, or empty
  SourceSpan sentence;
  std::string_view sentence_text;
  Section section = Section::kBody;
  const Rule* rule = nullptr;
};

// Returns `<16 hexadecimal digits>-<kind>-<start>-<end>`: the head of the
// document's SHA-256, then what and where. The same for the same bytes, kind
// and span on every run and machine, and never shared by two claims of one
// document.
std::string ClaimId(const Document& document, Kind kind, SourceSpan span);

// What came out of one document. The document stands still in memory, because
// the claims' texts are views into it.
struct DocumentClaims {
  std::unique_ptr<const Document> document;
  std::optional<std::string> title;
  std::optional<std::string> published;      // ISO 8601
  std::optional<SourceSpan> published_span;  // where the text gave it
  std::vector<Claim> claims;                 // by start, end, kind
};

enum class Verdict : std::uint8_t { kAgree, kConflict };

std::string_view Name(Verdict verdict);

// Where two or more documents speak of the same thing.
struct Comparison {
  std::string subject;  // its name
  std::string entity;   // its id, or empty
  std::string attribute;
  std::vector<std::string> claims;  // their ids
  Verdict verdict = Verdict::kAgree;
};

}  // namespace claimline

#endif  // CLAIMLINE_BASE_CLAIM_H_
