// All stages in order, from one document to its claims. The only place that
// knows them all.
#ifndef CLAIMLINE_PIPELINE_H_
#define CLAIMLINE_PIPELINE_H_

#include "base/claim.h"
#include "base/document.h"
#include "base/rule.h"
#include "extract/matcher.h"
#include "link/link.h"
#include "resolve/entity.h"
#include "segment/segment.h"

namespace claimline {

class Pipeline {
 public:
  // Compiles `rules`, which must outlive the pipeline and its results.
  explicit Pipeline(const RuleSet& rules);

  // Returns what `document` claims; no claims where it could not be read. A
  // pure function of the document and the rules, for any thread to call.
  DocumentClaims Run(Document document) const;

 private:
  const RuleSet& rules_;
  Segmenter segmenter_;
  Matcher matcher_;
  EntityResolver entities_;
  Linker linker_;
};

}  // namespace claimline

#endif  // CLAIMLINE_PIPELINE_H_
