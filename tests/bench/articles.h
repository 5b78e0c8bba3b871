// What the benchmarks work on: the corpus over and over, as separate documents.
#ifndef CLAIMLINE_TESTS_BENCH_ARTICLES_H_
#define CLAIMLINE_TESTS_BENCH_ARTICLES_H_

#include <cstddef>
#include <string>
#include <vector>

#include "base/document.h"
#include "base/rule.h"

namespace claimline {

struct Articles {
  std::vector<std::string> raw;                // a file of the corpus each
  std::vector<Document> documents;             // the same, read
  std::vector<NormalizedDocument> normalized;  // and segmented
  std::size_t bytes = 0;                       // of all of `raw`
};

// Returns the corpus: 5 articles, 64 KB.
const Articles& Corpus();

// How often the corpus must be repeated to make 50 MB.
int RepeatsOfCorpus();

// Returns the rules that come with the program. Ends the program where they
// are wrong.
const RuleSet& BuiltInRules();

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_BENCH_ARTICLES_H_
