#include "cli/score_request.h"

#include <charconv>
#include <cstddef>
#include <system_error>

#include "cli/record_files.h"
#include "cli/words.h"

namespace claimline {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

std::optional<Gate> GateOf(const Texts& given) {
  Gate gate;
  for (const std::string& text : given) {
    const std::size_t sign = text.find('=');
    const bool of_kind = sign != std::string::npos;
    const std::string number = of_kind ? text.substr(sign + 1) : text;
    double least = 0;
    const char* const end = number.data() + number.size();
    const auto read = std::from_chars(number.data(), end, least);
    if (read.ec != std::errc() || read.ptr != end || least < 0 || least > 100) {
      PrintUsageError("--min-f1 cannot be " + text,
                      "give a percentage, 85, or one of a kind, money=95");
      return std::nullopt;
    }
    gate[of_kind ? text.substr(0, sign) : ""] = least;
  }
  return gate;
}

std::optional<std::set<Aspect>> AspectsOf(const Texts& given) {
  if (given.empty()) {
    return std::set{Aspect::kMissing, Aspect::kNoisy, Aspect::kSpan,
                    Aspect::kValue};
  }
  std::set<Aspect> aspects;
  for (const std::string& text : given) {
    if (text == "none") continue;
    const std::optional<Aspect> aspect = AspectFromName(text);
    if (!aspect && text != "all") {
      PrintUsageError("--show cannot be " + text,
                      "claimline score --help lists what it can be");
      return std::nullopt;
    }
    for (int i = 0; i < kAspectCount; ++i) {
      const auto candidate = static_cast<Aspect>(i);
      if (!aspect || candidate == *aspect) aspects.insert(candidate);
    }
  }
  return aspects;
}

}  // namespace

Syntax ScoreSyntax() {
  Syntax syntax;
  syntax.usage = "claimline score EXPECTED ACTUAL|PATH… [OPTION…]";
  syntax.summary =
      "Measures claims against expected ones: precision, recall and F1 of each "
      "kind, for\nspans that are the same (strict) and that overlap (relaxed); "
      "of the claims found,\nhow many have the right value, subject, "
      "attribute, attribution and modality. Then\nshows every difference in "
      "its sentence. EXPECTED is a folder of NAME.gold.jsonl\nfiles, one of "
      "them, or a claims file; ACTUAL a claims file. PATH… are articles,\nof "
      "which the claims are found first.";
  syntax.options.add_options()  //
      ("min-f1", po::value<Texts>()->value_name("N|KIND=N"),
       "the least strict F1, in percent, of every kind or of one")  //
      ("show", po::value<Texts>()->value_name("WHAT"),
       "differences to show: missing, noisy, span, value (these by default), "
       "subject, attribute, attribution, modality, all or none")  //
      ("include", po::value<Texts>()->value_name("vague"),
       "let vague time expressions count")  //
      ("update", "rewrite the expected files so that ACTUAL scores in full");
  AddRulesOption(syntax);
  AddFormatOption(syntax);
  syntax.examples =
      "exit code: 0 done, 1 below --min-f1, 2 the command line, the rules or a "
      "file is wrong,\n3 done but some input failed, 4 an expected file could "
      "not be written\n";
  return syntax;
}

std::optional<ScoreRequest> ScoreRequestOf(const Options& options) {
  ScoreRequest request;
  request.paths = Paths(options);
  if (request.paths.size() < 2) {
    PrintUsageError("score compares what is expected with what came out",
                    "usage: claimline score EXPECTED ACTUAL|PATH…");
    return std::nullopt;
  }
  request.expected = request.paths.front();
  request.paths.erase(request.paths.begin());
  request.rules = TextsOf(options, "rules");
  request.update = options.count("update") > 0;
  if (request.update && IsClaimsFile(request.expected) &&
      !request.expected.ends_with(kExpectedEnding)) {
    PrintUsageError("--update rewrites expected files only",
                    "name a folder of NAME.gold.jsonl files, or one of them");
    return std::nullopt;
  }
  const auto gate = GateOf(TextsOf(options, "min-f1"));
  const auto aspects = AspectsOf(TextsOf(options, "show"));
  const auto vague = IncludesVague(options);
  const auto json = WantsJson(options);
  if (!gate || !aspects || !vague || !json) return std::nullopt;
  request.gate = *gate;
  request.aspects = *aspects;
  request.vague = *vague;
  request.json = *json;
  return request;
}

}  // namespace claimline
