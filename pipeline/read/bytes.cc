#include "read/bytes.h"

#include <utility>

#include "digest/sha256.h"
#include "unicode/decode.h"

namespace claimline {
namespace {

constexpr std::string_view kWhiteSpace = " \t\n\v\f\r";

Diagnostic Say(Severity severity, const Origin& origin, std::string message,
               std::string fix) {
  Diagnostic diagnostic;
  diagnostic.severity = severity;
  diagnostic.file = origin.file;
  diagnostic.line = origin.line;
  diagnostic.message = std::move(message);
  diagnostic.fix = std::move(fix);
  return diagnostic;
}

// Looks at the text as decoded.
void Inspect(const Origin& origin, Document& document) {
  if (document.text.find_first_not_of(kWhiteSpace) == std::string::npos) {
    document.error =
        Say(Severity::kError, origin, "no text in it", "give a file with text");
  }
  if (document.text.find('\0') != std::string::npos) {
    document.warnings.push_back(Say(Severity::kWarning, origin,
                                    "has NUL characters",
                                    "check that it is a file of text"));
  }
}

}  // namespace

Document DocumentFromBytes(std::string raw, const Origin& origin) {
  Document document;
  document.sha256 = Sha256(raw);
  if (raw.size() > kLargestDocument) {
    document.error = Say(Severity::kError, origin, "larger than 1 GiB",
                         "split it into smaller documents");
    return document;
  }
  Decoded decoded = Decode(raw);
  document.raw = std::move(raw);
  document.text = std::move(decoded.text);
  document.raw_anchors = std::move(decoded.raw_anchors);
  document.encoding = std::move(decoded.encoding);
  if (decoded.guessed) {
    document.warnings.push_back(
        Say(Severity::kWarning, origin,
            "not UTF-8, read as " + document.encoding + " by its looks",
            "save it as UTF-8"));
  }
  if (decoded.first_ill_formed) {
    document.warnings.push_back(
        Say(Severity::kWarning, origin,
            "ill-formed " + document.encoding + " at byte " +
                std::to_string(*decoded.first_ill_formed) + ", read as U+FFFD",
            "save it as UTF-8"));
  }
  Inspect(origin, document);
  return document;
}

Document DocumentFromUtf8(std::string text, const Origin& origin) {
  Document document;
  document.sha256 = Sha256(text);
  document.encoding = "utf-8";
  document.raw = text;
  document.text = std::move(text);
  Inspect(origin, document);
  return document;
}

}  // namespace claimline
