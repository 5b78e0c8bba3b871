// Two ways to the same claims: the filter and the plain loop over all rules,
// one thread and several. Over the corpus, and over random text made of what
// rules look for.
#include <gtest/gtest.h>
#include <oneapi/tbb/global_control.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "emit/claim_json.h"
#include "extract/matcher.h"
#include "in_order.h"
#include "normalize/normalize.h"
#include "pipeline.h"
#include "read/input.h"
#include "ruleset/ruleset.h"
#include "segment/segment.h"

namespace claimline {
namespace {

const RuleSet& Rules() {
  static const std::vector<std::string> packs = {"rules"};
  static const LoadedRules loaded = LoadRuleSet(packs);
  return loaded.rules;
}

std::vector<Document> Corpus() {
  std::vector<Document> documents;
  InputSequence input({"corpus"}, InputFormat::kText, std::cin);
  while (auto document = input.Next()) {
    documents.push_back(*std::move(document));
  }
  return documents;
}

// Words, figures and signs out of the rules' own examples, strung together at
// random: the same ones in every run.
std::vector<Document> RandomDocuments(int count) {
  std::vector<std::string> words = {".", "\n\n", ", ", "-", "–", "$",   "%",
                                    "(", ")",    "'",  "é", "4", "1.5", "2026"};
  for (const Rule& rule : Rules().rules) {
    for (const Example& example : rule.positive) {
      std::string_view rest = example.text;
      while (!rest.empty()) {
        const std::size_t length = std::min(rest.find(' '), rest.size());
        words.emplace_back(rest.substr(0, length));
        rest.remove_prefix(std::min(length + 1, rest.size()));
      }
    }
  }
  std::mt19937 random(20260316);
  std::vector<Document> documents;
  for (int i = 0; i < count; ++i) {
    Document document;
    document.id = std::to_string(i);
    for (int word = 0; word < 400; ++word) {
      document.text += words[random() % words.size()];
      if (random() % 8 != 0) document.text += ' ';
    }
    document.raw = document.text;
    documents.push_back(std::move(document));
  }
  return documents;
}

std::string Told(const std::vector<Mention>& mentions) {
  std::string told;
  for (const Mention& mention : mentions) {
    told += mention.rule->id + ' ' + std::to_string(mention.span.start) + '-' +
            std::to_string(mention.span.end);
    for (const Capture& capture : mention.captures) {
      told += ' ' + std::string(Name(capture.part)) + ' ' +
              std::to_string(capture.span.start) + '-' +
              std::to_string(capture.span.end);
    }
    told += '\n';
  }
  return told;
}

void ExpectSameWithoutFilter(const std::vector<Document>& documents) {
  const Segmenter segmenter(Rules());
  const Matcher matcher(Rules());
  MatchOptions plain;
  plain.filter = false;
  for (const Document& document : documents) {
    NormalizedDocument normalized = Normalize(document);
    normalized.sentences = segmenter.Segment(normalized.text).sentences;
    for (const RuleGroup group :
         {RuleGroup::kValues, RuleGroup::kEntities, RuleGroup::kCues}) {
      const auto told = [&](const MatchOptions& options) {
        return Told(matcher.WithCaptures(
            matcher.Find(group, normalized, options).mentions, normalized));
      };
      EXPECT_EQ(told({}), told(plain)) << document.id;
    }
  }
}

TEST(Filter, FindsWhatThePlainLoopFindsInTheCorpus) {
  ASSERT_FALSE(Rules().rules.empty());
  ExpectSameWithoutFilter(Corpus());
}

TEST(Filter, FindsWhatThePlainLoopFindsInRandomText) {
  ExpectSameWithoutFilter(RandomDocuments(40));
}

std::string ClaimsOf(const Pipeline& pipeline, std::vector<Document> documents,
                     int threads) {
  std::string claims;
  std::size_t next = 0;
  RunInOrder(
      threads,
      [&]() -> std::optional<Document> {
        if (next == documents.size()) return std::nullopt;
        return std::move(documents[next++]);
      },
      [&](Document document) {
        return ClaimsJson(pipeline.Run(std::move(document)), Format::kJsonLines,
                          {.vague = true});
      },
      [&](const std::string& of_document) { claims += of_document; });
  return claims;
}

// How many threads a piece of work may hand parts of it to.
std::size_t ThreadsOfWork(int threads) {
  std::size_t allowed = 0;
  bool given = false;
  RunInOrder(
      threads,
      [&]() -> std::optional<int> {
        if (std::exchange(given, true)) return std::nullopt;
        return 0;
      },
      [](int) {
        using Control = oneapi::tbb::global_control;
        return Control::active_value(Control::max_allowed_parallelism);
      },
      [&](std::size_t found) { allowed = found; });
  return allowed;
}

TEST(RunInOrder, LimitsTheThreadsOfWhatItRuns) {
  EXPECT_EQ(ThreadsOfWork(1), 1);
  EXPECT_EQ(ThreadsOfWork(3), 3);
}

TEST(Pipeline, GivesTheSameClaimsOnOneThreadAndOnFour) {
  const Pipeline pipeline(Rules());
  const std::string claims = ClaimsOf(pipeline, Corpus(), 1);
  EXPECT_FALSE(claims.empty());
  EXPECT_EQ(ClaimsOf(pipeline, Corpus(), 4), claims);
  EXPECT_EQ(ClaimsOf(pipeline, RandomDocuments(40), 4),
            ClaimsOf(pipeline, RandomDocuments(40), 1));
}

TEST(Pipeline, GivesTheSameClaimsInAnyOrderOfDocuments) {
  const Pipeline pipeline(Rules());
  std::vector<Document> reversed = Corpus();
  std::reverse(reversed.begin(), reversed.end());
  std::string claims;
  for (Document& document : reversed) {
    std::vector<Document> one;
    one.push_back(std::move(document));
    claims = ClaimsOf(pipeline, std::move(one), 1) + claims;
  }
  EXPECT_EQ(claims, ClaimsOf(pipeline, Corpus(), 1));
}

}  // namespace
}  // namespace claimline
