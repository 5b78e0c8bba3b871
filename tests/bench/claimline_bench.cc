// How fast the pipeline and each of its stages are, on 50 MB of articles, and
// beside them in the same run what a plain pass over the same text costs.
// bytes_per_second counts bytes of the articles; `of_one_re2` is the speed in
// passes of one RE2 pattern.
//
// Run it in the project's folder: build/dev/tests/bench/claimline_bench
#include <benchmark/benchmark.h>
#include <oneapi/tbb/global_control.h>
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
#include "base/claim.h"
#include "base/context.h"
#include "base/mention.h"
#include "emit/output.h"
#include "extract/matcher.h"
#include "extract/overlap.h"
#include "link/link.h"
#include "normalize/normalize.h"
#include "pipeline.h"
#include "read/bytes.h"
#include "resolve/entity.h"
#include "resolve/values.h"
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

void SettleValues(benchmark::State& state) {
  const Matcher matcher(BuiltInRules());
  std::vector<std::vector<Mention>> found;
  for (const NormalizedDocument& document : Corpus().normalized) {
    found.push_back(matcher.Find(RuleGroup::kValues, document).mentions);
  }
  Measure(state, [&](std::size_t a) {
    benchmark::DoNotOptimize(SettleOverlaps(found[a]));
  });
}

void ReadCaptures(benchmark::State& state) {
  const Matcher matcher(BuiltInRules());
  std::vector<std::vector<Mention>> kept;
  for (const NormalizedDocument& document : Corpus().normalized) {
    kept.push_back(
        SettleOverlaps(matcher.Find(RuleGroup::kValues, document).mentions)
            .kept);
  }
  Measure(state, [&](std::size_t a) {
    benchmark::DoNotOptimize(
        matcher.WithCaptures(kept[a], Corpus().normalized[a]));
  });
}

// What the stages before have found in each article.
struct Found {
  Found() {
    const Matcher matcher(BuiltInRules());
    for (const NormalizedDocument& document : Corpus().normalized) {
      const auto of = [&](RuleGroup group) {
        return matcher.Find(group, document).mentions;
      };
      const auto with_captures = [&](std::vector<Mention> mentions) {
        return matcher.WithCaptures(std::move(mentions), document);
      };
      values.push_back(
          with_captures(SettleOverlaps(of(RuleGroup::kValues)).kept));
      names.push_back(with_captures(of(RuleGroup::kEntities)));
      cues.push_back(with_captures(of(RuleGroup::kCues)));
      std::vector<Mention>& of_dates = dates.emplace_back(values.back());
      std::erase_if(of_dates, [](const Mention& mention) {
        return mention.rule->kind != RuleKind::kDate;
      });
    }
  }

  std::vector<std::vector<Mention>> values;
  std::vector<std::vector<Mention>> dates;  // those among the values
  std::vector<std::vector<Mention>> names;
  std::vector<std::vector<Mention>> cues;
};

std::vector<ResolvedMention> ValuesOf(const Found& found, std::size_t a) {
  const Context context{"2026-03-16", {}, {}};
  return ResolveValues(found.values[a], found.dates[a], Corpus().normalized[a],
                       context, BuiltInRules())
      .values;
}

void ResolveMentions(benchmark::State& state) {
  const Found found;
  Measure(state,
          [&](std::size_t a) { benchmark::DoNotOptimize(ValuesOf(found, a)); });
}

void ResolveEntities(benchmark::State& state) {
  const EntityResolver resolver(BuiltInRules());
  const Found found;
  Measure(state, [&](std::size_t a) {
    benchmark::DoNotOptimize(
        resolver.Resolve(found.names[a], Corpus().normalized[a]));
  });
}

void LinkClaims(benchmark::State& state) {
  const Linker linker(BuiltInRules());
  const EntityResolver resolver(BuiltInRules());
  const Found found;
  std::vector<ValuesAndNames> resolved;
  for (std::size_t a = 0; a < Corpus().raw.size(); ++a) {
    resolved.push_back(
        KeepApart({ValuesOf(found, a),
                   resolver.Resolve(found.names[a], Corpus().normalized[a])}));
  }
  Measure(state, [&](std::size_t a) {
    benchmark::DoNotOptimize(linker.Link({Corpus().documents[a],
                                          Corpus().normalized[a],
                                          resolved[a].values,
                                          resolved[a].names,
                                          found.cues[a],
                                          "2026-03-16",
                                          {}}));
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
  Register("stage/settle_overlaps", SettleValues);
  Register("stage/read_captures", ReadCaptures);
  Register("stage/resolve_values", ResolveMentions);
  Register("stage/resolve_entities", ResolveEntities);
  Register("stage/link", LinkClaims);
  Register("stage/emit_json", EmitJson);
  Register("stage/emit_json_lines", EmitJsonLines);
  Register("whole_pipeline", WholePipeline);
}

}  // namespace
}  // namespace claimline

int main(int argc, char** argv) {
  // One core: what the pipeline can do side by side is done in a row.
  const oneapi::tbb::global_control limit(
      oneapi::tbb::global_control::max_allowed_parallelism, 1);
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  claimline::RegisterAll();
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
