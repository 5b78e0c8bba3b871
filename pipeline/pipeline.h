// All stages in order, from one document to its claims. The only place that
// knows them all.
#ifndef CLAIMLINE_PIPELINE_H_
#define CLAIMLINE_PIPELINE_H_

#include <vector>

#include "base/claim.h"
#include "base/document.h"
#include "base/rule.h"
#include "extract/matcher.h"
#include "link/link.h"
#include "resolve/entity.h"
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
  Explanation Analyze(Document document, const MatchOptions& options) const;

  const RuleSet& rules_;
  Segmenter segmenter_;
  Matcher matcher_;
  EntityResolver entities_;
  Linker linker_;
};

}  // namespace claimline

#endif  // CLAIMLINE_PIPELINE_H_
