// All stages in order, from one document to its claims. The only place that
// knows them all.
#ifndef CLAIMLINE_PIPELINE_H_
#define CLAIMLINE_PIPELINE_H_

#include <optional>
#include <string>
#include <vector>

#include "base/claim.h"
#include "base/document.h"
#include "base/rule.h"
#include "extract/matcher.h"
#include "link/link.h"
#include "resolve/entity.h"
#include "resolve/publication.h"
#include "resolve/values.h"
#include "segment/segment.h"

namespace claimline {

// How the claims of a document came about, and what came to none.
struct Explanation {
  DocumentClaims claims;
  std::vector<Evidence> evidence;     // of each claim
  std::vector<Rejection> rejections;  // by start; of values and cues
  NormalizedDocument normalized;      // what the spans of all of these are of
};

class Pipeline {
 public:
  // Compiles `rules`, which must outlive the pipeline and its results.
  explicit Pipeline(const RuleSet& rules);

  // Returns what `document` claims; no claims where it could not be read. A
  // pure function of the document and the rules, for any thread to call.
  DocumentClaims Run(Document document) const;

  // The same, with all that was tried and why it failed. Slower.
  Explanation Explain(Document document) const;

 private:
  struct FoundValues {
    ResolvedValues resolved;
    std::optional<Publication> publication;
    std::vector<Rejection> rejected;  // by a guard or boundary
    std::vector<Rejection> lost;      // to another one that overlaps
  };

  NormalizedDocument Prepare(const Document& document) const;
  // `published` is what is known of the date without the text.
  FoundValues FindValues(const NormalizedDocument& document,
                         const DocumentLeads& leads,
                         const std::optional<std::string>& published,
                         const MatchOptions& options) const;
  std::vector<ResolvedMention> FindNames(const NormalizedDocument& document,
                                         const DocumentLeads& leads) const;
  Explanation Analyze(Document document, const MatchOptions& options) const;

  const RuleSet& rules_;
  Segmenter segmenter_;
  Matcher matcher_;
  EntityResolver entities_;
  Linker linker_;
};

}  // namespace claimline

#endif  // CLAIMLINE_PIPELINE_H_
