// CLAIM and DOCUMENT as JSON text, as schema/claims-1.schema.json has them. One
// document at a time and without state, so that threads may work side by side;
// putting the texts into a file is left to output.h.
#ifndef CLAIMLINE_EMIT_CLAIM_JSON_H_
#define CLAIMLINE_EMIT_CLAIM_JSON_H_

#include <cstdint>
#include <string>

#include "base/claim.h"

namespace claimline {

enum class Format : std::uint8_t {
  kJson,       // claims.json: one object over all documents
  kJsonLines,  // claims.jsonl: one claim a line, each standing alone
};

// What is left out of the output.
struct Selection {
  bool vague = false;  // take vague time expressions in
};

// Whether `claim` goes into the output.
bool Selected(const Claim& claim, Selection selection);

// Returns the selected claims of `document` in their order. For kJson: objects
// with the fields that their kind uses, each ended by `,\n`. For kJsonLines:
// objects with every field, null where it does not apply, each ended by `\n`.
// Empty where there is no claim.
std::string ClaimsJson(const DocumentClaims& document, Format format,
                       Selection selection);

// Returns the DOCUMENT object.
std::string DocumentJson(const DocumentClaims& document, Selection selection);

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_CLAIM_JSON_H_
