// claimline explain: how claims came about, and why there is none at a place.
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "cli/command.h"
#include "cli/explain_text.h"
#include "cli/options.h"
#include "cli/rules_folder.h"
#include "cli/words.h"
#include "pipeline.h"
#include "read/input.h"
#include "unicode/code_points.h"

namespace claimline {
namespace {

namespace po = boost::program_options;

Syntax ExplainSyntax() {
  Syntax syntax;
  syntax.usage = "claimline explain FILE [--at OFFSET] [OPTION…]";
  syntax.summary =
      "Tells how the claims of an article came about: which rules matched, "
      "which of them\nlost, how value, subject, attribute, attribution and "
      "modality were found. At a place\nwithout a claim it tells why there is "
      "none.";
  syntax.options.add_options()  //
      ("at", po::value<std::uint32_t>()->value_name("OFFSET"),
       "only the place of this offset, in code points as `start` of a claim "
       "counts them")  //
      ("published", po::value<std::string>()->value_name("DATE"),
       "the day of writing, where the article does not say it");
  AddRulesOption(syntax);
  syntax.examples =
      "exit code: 0 done, 2 the command line or the rules are "
      "wrong, 3 FILE cannot be read\n";
  return syntax;
}

bool Covers(SourceSpan span, std::uint32_t at) {
  return span.start <= at && at < span.end;
}

void TellAll(const Explanation& explanation) {
  const std::size_t count = explanation.claims.claims.size();
  for (std::size_t i = 0; i < count; ++i) {
    std::cout << TellClaim(explanation, i) << '\n';
  }
  std::cout << "came to nothing:\n";
  for (const Rejection& rejection : explanation.rejections) {
    bool told = !IsTelling(rejection);
    for (std::size_t i = 0; i < count && !told; ++i) {
      told = LostTo(explanation, rejection, i);
    }
    if (told) continue;
    std::cout << "  " << TellRejection(explanation, rejection) << '\n';
  }
}

// Tells of the sentence around a place that no claim covers.
void TellNothing(const Explanation& explanation, std::uint32_t at) {
  const NormalizedDocument& normalized = explanation.normalized;
  for (const Sentence& sentence : normalized.sentences) {
    if (!Covers(normalized.alignment.ToSource(sentence.span), at)) continue;
    std::cout << "  in           " << Slice(normalized.text, sentence.span)
              << '\n'
              << "  section      " << Name(sentence.section) << '\n';
    return;
  }
  std::cout << "  between sentences, where nothing is looked for\n";
}

void TellPlace(const Explanation& explanation, std::uint32_t at) {
  bool found = false;
  for (std::size_t i = 0; i < explanation.claims.claims.size(); ++i) {
    if (!Covers(explanation.claims.claims[i].source, at)) continue;
    std::cout << TellClaim(explanation, i) << '\n';
    found = true;
  }
  if (found) return;
  std::cout << "no claim at " << at << '\n';
  const std::size_t end = CountCodePoints(explanation.claims.document->text);
  if (at >= end) {
    std::cout << "  the text ends at " << end << '\n';
    return;
  }
  TellNothing(explanation, at);
  const Alignment& alignment = explanation.normalized.alignment;
  for (const bool telling : {true, false}) {
    for (const Rejection& rejection : explanation.rejections) {
      if (IsTelling(rejection) != telling ||
          !Covers(alignment.ToSource(rejection.mention.span), at)) {
        continue;
      }
      std::cout << "  not          " << TellRejection(explanation, rejection)
                << '\n';
      found = true;
    }
  }
  if (!found) std::cout << "  no rule's pattern matches here\n";
}

}  // namespace

int RunExplain(const Arguments& arguments) {
  const auto parsed = ParseOptions(ExplainSyntax(), arguments);
  if (const int* code = std::get_if<int>(&parsed)) return *code;
  const Options& options = std::get<Options>(parsed);
  if (Paths(options).size() != 1) {
    PrintUsageError("nothing to explain", "name one file, or -");
    return kExitUsage;
  }
  std::optional<std::string> published;
  if (options.count("published") > 0) {
    published = PublishedOf(options);
    if (!published) return kExitUsage;
  }
  const auto rules = RulesOrComplain(TextsOf(options, "rules"));
  if (!rules) return kExitUsage;
  InputSequence input(Paths(options), InputFormat::kByExtension, std::cin);
  const Pipeline pipeline(*rules);
  int code = kExitDone;
  while (std::optional<Document> document = input.Next()) {
    if (document->error) {
      PrintDiagnostic(*document->error);
      code = kExitInputFailed;
      continue;
    }
    if (!document->published) document->published = published;
    const Explanation explanation = pipeline.Explain(*std::move(document));
    if (options.count("at") > 0) {
      TellPlace(explanation, options["at"].as<std::uint32_t>());
    } else {
      TellAll(explanation);
    }
  }
  return code;
}

}  // namespace claimline
