#include "articles.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "normalize/normalize.h"
#include "read/bytes.h"
#include "ruleset/ruleset.h"
#include "segment/segment.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBytes = 50'000'000;

Articles ReadCorpus() {
  Articles articles;
  const Segmenter segmenter(BuiltInRules());
  for (const auto& entry : fs::directory_iterator("corpus")) {
    if (entry.path().extension() != ".txt") continue;
    std::ostringstream raw;
    raw << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    articles.raw.push_back(std::move(raw).str());
    articles.bytes += articles.raw.back().size();
    Document document = DocumentFromBytes(articles.raw.back(), {});
    document.id = entry.path().stem();
    NormalizedDocument normalized = Normalize(document);
    Segmentation segmentation = segmenter.Segment(normalized.text);
    normalized.sentences = std::move(segmentation.sentences);
    normalized.title = segmentation.title;
    articles.documents.push_back(std::move(document));
    articles.normalized.push_back(std::move(normalized));
  }
  return articles;
}

}  // namespace

const Articles& Corpus() {
  static const Articles kArticles = ReadCorpus();
  return kArticles;
}

int RepeatsOfCorpus() { return static_cast<int>(kBytes / Corpus().bytes) + 1; }

const RuleSet& BuiltInRules() {
  static const LoadedRules kLoaded =
      LoadRuleSet(std::vector<std::string>{"rules"});
  if (!kLoaded.ok()) {
    std::cerr << "the rules are wrong: claimline extract says where\n";
    std::exit(2);
  }
  return kLoaded.rules;
}

}  // namespace claimline
