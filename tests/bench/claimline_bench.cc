// How fast the pipeline and each of its stages are, on 50 MB of articles, and
// beside them in the same run what a plain pass over the same text costs.
// bytes_per_second counts bytes of the articles; `of_one_re2` is the speed in
// passes of one RE2 pattern.
//
// Run it in the project's folder: build/dev/tests/bench/claimline_bench
#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <re2/set.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <ctime>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "articles.h"
#include "base/mention.h"
#include "emit/output.h"
#include "extract/matcher.h"
#include "extract/overlap.h"
#include "normalize/normalize.h"
#include "pipeline.h"
#include "read/bytes.h"
#include "resolve/entity.h"
#include "segment/segment.h"
#include "unicode/nfc.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

// A step over the article of the corpus with the given index.
using Step = std::function<void(std::size_t article)>;

// By the time on the processor, which other programs do not disturb.
double BytesPerSecond(const Step& step) {
  const std::clock_t start = std::clock();
  for (int i = 0; i < RepeatsOfCorpus(); ++i) {
    for (std::size_t a = 0; a < Corpus().raw.size(); ++a) step(a);
  }
  const double seconds =
      static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  return static_cast<double>(Corpus().bytes) * RepeatsOfCorpus() / seconds;
}

// What the text of the benchmarks is searched with as a yardstick.
Step OneRe2Pass() {
  return [](std::size_t a) {
    static const RE2 kMoney(
        R"([$€£]\s?\d+(?:[.,]\d+)*(?:\s?(?:million|billion|trillion|[MBT]))?)");
    re2::StringPiece text(Corpus().normalized[a].text);
    while (RE2::FindAndConsume(&text, kMoney)) {
    }
  };
}

double OneRe2Speed() {
  static const double kSpeed = BytesPerSecond(OneRe2Pass());
  return kSpeed;
}

void Measure(benchmark::State& state, const Step& step) {
  for (std::size_t a = 0; a < Corpus().raw.size(); ++a) step(a);  // warm up
  const double one_re2 = OneRe2Speed();
  double speed = 0;
  for (auto _ : state) speed = BytesPerSecond(step);
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                          static_cast<std::int64_t>(Corpus().bytes) *
                          RepeatsOfCorpus());
  state.counters["of_one_re2"] = speed / one_re2;
}

// Yardsticks.

void OneRe2(benchmark::State& state) { Measure(state, OneRe2Pass()); }

void Re2SetOf40(benchmark::State& state) {
  RE2::Set set(RE2::DefaultOptions, RE2::UNANCHORED);
  for (int i = 0; i < 40; ++i) {
    // Forty different words before a figure: no two share a prefix.
    const std::string word(1, static_cast<char>('a' + i % 26));
    set.Add(word + (i < 26 ? "t" : "f") + R"(\w* (\d+|[A-Z]\w+) \w+ed)",
            nullptr);
  }
  set.Compile();
  std::vector<int> matches;
  Measure(state, [&](std::size_t a) {
    const NormalizedDocument& document = Corpus().normalized[a];
    for (const Sentence& sentence : document.sentences) {
      matches.clear();
      set.Match(Slice(document.text, sentence.span), &matches);
      benchmark::DoNotOptimize(matches.data());
    }
  });
}

void IcuNfcCheck(benchmark::State& state) {
  Measure(state, [](std::size_t a) {
    benchmark::DoNotOptimize(IsNfc(Corpus().documents[a].text));
  });
}

void IcuSentenceBreak(benchmark::State& state) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator* breaks = ubrk_open(UBRK_SENTENCE, "en", nullptr, 0, &status);
  UText text = UTEXT_INITIALIZER;
  Measure(state, [&](std::size_t a) {
    const std::string& utf8 = Corpus().documents[a].text;
    utext_openUTF8(&text, utf8.data(), static_cast<std::int64_t>(utf8.size()),
                   &status);
    ubrk_setUText(breaks, &text, &status);
    while (ubrk_next(breaks) != UBRK_DONE) {
    }
  });
  utext_close(&text);
  ubrk_close(breaks);
}

// Stages.

void Read(benchmark::State& state) {
  Measure(state, [](std::size_t a) {
    benchmark::DoNotOptimize(DocumentFromBytes(Corpus().raw[a], {}));
  });
}

void NormalizeText(benchmark::State& state) {
  Measure(state, [](std::size_t a) {
    benchmark::DoNotOptimize(Normalize(Corpus().documents[a]));
  });
}

void SegmentText(benchmark::State& state) {
  const Segmenter segmenter(BuiltInRules());
  Measure(state, [&](std::size_t a) {
    benchmark::DoNotOptimize(segmenter.Segment(Corpus().normalized[a].text));
  });
}

void FindMentions(benchmark::State& state, RuleGroup group) {
  const Matcher matcher(BuiltInRules());
  Measure(state, [&](std::size_t a) {
    benchmark::DoNotOptimize(matcher.Find(group, Corpus().normalized[a]));
  });
}

void FindValues(benchmark::State& state) {
  FindMentions(state, RuleGroup::kValues);
}
void FindEntities(benchmark::State& state) {
  FindMentions(state, RuleGroup::kEntities);
}
void FindCues(benchmark::State& state) {
  FindMentions(state, RuleGroup::kCues);
}

void ResolveEntities(benchmark::State& state) {
  const Matcher matcher(BuiltInRules());
  const EntityResolver resolver(BuiltInRules());
  std::vector<Matches> found;
  for (const NormalizedDocument& document : Corpus().normalized) {
    found.push_back(matcher.Find(RuleGroup::kEntities, document));
  }
  Measure(state, [&](std::size_t a) {
    benchmark::DoNotOptimize(
        resolver.Resolve(found[a].mentions, Corpus().normalized[a]));
  });
}

void Emit(benchmark::State& state, Format format) {
  const Pipeline pipeline(BuiltInRules());
  std::vector<DocumentClaims> claims;
  for (const Document& document : Corpus().documents) {
    claims.push_back(pipeline.Run(document));
  }
  Measure(state, [&](std::size_t a) {
    benchmark::DoNotOptimize(ClaimsJson(claims[a], format, {}));
  });
}

void EmitJson(benchmark::State& state) { Emit(state, Format::kJson); }
void EmitJsonLines(benchmark::State& state) { Emit(state, Format::kJsonLines); }

// From the bytes of an article to its lines in a file.
void WholePipeline(benchmark::State& state) {
  const Pipeline pipeline(BuiltInRules());
  const fs::path file = fs::temp_directory_path() / "claimline_bench.jsonl";
  auto output = Output::Open(file, Format::kJsonLines, {}, {});
  if (!output.ok()) return state.SkipWithError("no temporary file");
  Measure(state, [&](std::size_t a) {
    Document document = DocumentFromBytes(Corpus().raw[a], {});
    document.id = Corpus().documents[a].id;
    const DocumentClaims claims = pipeline.Run(std::move(document));
    if (output.value().Add(claims, output.value().Render(claims))) {
      state.SkipWithError("the file cannot be written");
    }
  });
}

void Register(const char* name, void (*function)(benchmark::State&)) {
  benchmark::RegisterBenchmark(name, function)
      ->Iterations(1)
      ->Unit(benchmark::kMillisecond);
}

void RegisterAll() {
  Register("yardstick/one_re2", OneRe2);
  Register("yardstick/re2_set_of_40", Re2SetOf40);
  Register("yardstick/icu_nfc_check", IcuNfcCheck);
  Register("yardstick/icu_sentence_break", IcuSentenceBreak);
  Register("stage/read", Read);
  Register("stage/normalize", NormalizeText);
  Register("stage/segment", SegmentText);
  Register("stage/find_values", FindValues);
  Register("stage/find_entities", FindEntities);
  Register("stage/find_cues", FindCues);
  Register("stage/resolve_entities", ResolveEntities);
  Register("stage/emit_json", EmitJson);
  Register("stage/emit_json_lines", EmitJsonLines);
  Register("whole_pipeline", WholePipeline);
}

}  // namespace
}  // namespace claimline

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  claimline::RegisterAll();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
