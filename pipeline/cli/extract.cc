// claimline extract: articles in, claims out.
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iostream>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/rules_folder.h"
#include "cli/summary.h"
#include "cli/words.h"
#include "compare/compare.h"
#include "emit/output.h"
#include "in_order.h"
#include "pipeline.h"
#include "read/input.h"

namespace claimline {
namespace {

namespace po = boost::program_options;
using Texts = std::vector<std::string>;

// The command line, understood.
struct Request {
  Texts paths;
  Texts outputs;
  std::optional<Format> format;
  InputFormat input_format = InputFormat::kByExtension;
  Texts rules;
  std::optional<std::string> published;
  Selection selection;
  int threads = 1;
  bool quiet = false;
};

// One document, with its text for each output.
struct Finished {
  DocumentClaims document;
  Texts rendered;
};

Syntax ExtractSyntax() {
  Syntax syntax;
  syntax.usage = "claimline extract PATH… [OPTION…]";
  syntax.summary =
      "Finds the claims in articles: figures, dates and names, each with its "
      "exact value,\nwhat it is about, who said it and where it stands. PATH "
      "is a text file, a folder\n(all *.txt in it and below), a JSON lines "
      "file with an article a line, or -\nfor standard input.";
  syntax.options.add_options()  //
      ("output,o", po::value<Texts>()->value_name("FILE"),
       "write to FILE; - is standard output, and the default. Give it twice to "
       "have both formats")  //
      ("format", po::value<std::string>()->value_name("json|jsonl"),
       "one object over all articles, or one claim a line; by default as "
       "FILE's ending says, else json")  //
      ("input-format", po::value<std::string>()->value_name("text|jsonl"),
       "what PATH holds; by default as its ending says, else text")  //
      ("rules", po::value<Texts>()->value_name("DIR"),
       "the folder of rules; given again, further rules are added and rules "
       "of the same id replaced")  //
      ("published", po::value<std::string>()->value_name("DATE"),
       "the day of writing, 2026-03-16, of articles that do not say it")  //
      ("include", po::value<Texts>()->value_name("vague"),
       "include vague time expressions: now, recently")  //
      ("jobs,j", po::value<int>()->value_name("N"),
       "work on N articles at a time; by default one per processor")  //
      ("quiet,q", "say nothing but what went wrong");
  syntax.examples =
      "articles as JSON lines: {\"id\", \"text\", \"published\"?, \"title\"?, "
      "\"source\"?}\n\n"
      "exit code: 0 done, 2 the command line or the rules are wrong, 3 done "
      "but some input\nfailed, 4 the output could not be written\n";
  return syntax;
}

Format FormatByEnding(const std::string& output) {
  return output.ends_with(".jsonl") ? Format::kJsonLines : Format::kJson;
}

Format FormatOf(const Request& request, const std::string& output) {
  return request.format.value_or(FormatByEnding(output));
}

bool WritesJson(const Request& request) {
  return std::any_of(request.outputs.begin(), request.outputs.end(),
                     [&](const std::string& output) {
                       return FormatOf(request, output) == Format::kJson;
                     });
}

// Returns how many articles to work on at a time; none where it makes no sense,
// having said so.
std::optional<int> ThreadsOf(const Options& options) {
  const int threads =
      options.count("jobs") > 0
          ? options["jobs"].as<int>()
          : static_cast<int>(std::thread::hardware_concurrency());
  if (threads >= 1) return threads;
  PrintUsageError("--jobs cannot be " + std::to_string(threads),
                  "give 1 or more");
  return std::nullopt;
}

// Returns what is asked for; none where it makes no sense, having said so.
std::optional<Request> Understand(const Options& options) {
  Request request;
  request.paths = Paths(options);
  if (request.paths.empty()) {
    PrintUsageError("nothing to read", "name a file, a folder or -");
    return std::nullopt;
  }
  request.outputs = TextsOf(options, "output");
  if (request.outputs.empty()) request.outputs = {"-"};
  request.rules = TextsOf(options, "rules");
  request.quiet = options.count("quiet") > 0;
  const auto format = ChooseIfGiven<std::optional<Format>>(
      options, "format", std::nullopt,
      {{"json", Format::kJson}, {"jsonl", Format::kJsonLines}});
  const auto input_format = ChooseIfGiven(
      options, "input-format", InputFormat::kByExtension,
      {{"text", InputFormat::kText}, {"jsonl", InputFormat::kJsonLines}});
  const auto vague = IncludesVague(options);
  const auto threads = ThreadsOf(options);
  if (!format || !input_format || !vague || !threads) return std::nullopt;
  if (options.count("published") > 0) {
    request.published = PublishedOf(options);
    if (!request.published) return std::nullopt;
  }
  request.format = *format;
  request.input_format = *input_format;
  request.selection.vague = *vague;
  request.threads = *threads;
  return request;
}

// Opens all outputs; none where one cannot be written, having said so.
std::optional<std::vector<Output>> OpenOutputs(const Request& request,
                                               const RuleSet& rules) {
  std::vector<Output> outputs;
  for (const std::string& path : request.outputs) {
    Result<Output> output =
        Output::Open(path, FormatOf(request, path), request.selection,
                     {CLAIMLINE_VERSION, rules.sha256});
    if (!output.ok()) {
      PrintDiagnostic(output.error());
      return std::nullopt;
    }
    outputs.push_back(std::move(output).value());
  }
  return outputs;
}

// One run over all documents. Stops reading once an output fails.
class Extraction {
 public:
  Extraction(const Request& request, const RuleSet& rules,
             std::vector<Output> outputs)
      : request_(request),
        pipeline_(rules),
        comparer_(rules),
        compares_(WritesJson(request)),
        input_(request.paths, request.input_format, std::cin),
        outputs_(std::move(outputs)),
        summary_(request.selection) {}

  // Returns the exit code.
  int Run() {
    RunInOrder(
        request_.threads, [&] { return Next(); },
        [&](Document document) { return Work(std::move(document)); },
        [&](Finished finished) { Keep(finished); });
    const std::vector<Comparison> comparisons = comparer_.Compare();
    for (Output& output : outputs_) {
      if (!output_failed_) Note(output.Finish(comparisons));
    }
    if (output_failed_) return kExitOutputFailed;
    if (!request_.quiet) std::cerr << summary_.Text();
    return input_failed_ ? kExitInputFailed : kExitDone;
  }

 private:
  std::optional<Document> Next() {
    if (output_failed_) return std::nullopt;
    std::optional<Document> document = input_.Next();
    if (document && !document->published) {
      document->published = request_.published;
    }
    return document;
  }

  Finished Work(Document document) const {
    Finished finished{pipeline_.Run(std::move(document)), {}};
    for (const Output& output : outputs_) {
      finished.rendered.push_back(output.Render(finished.document));
    }
    return finished;
  }

  void Keep(const Finished& finished) {
    const Document& document = *finished.document.document;
    for (const Diagnostic& warning : document.warnings) {
      PrintDiagnostic(warning);
    }
    if (document.error) {
      PrintDiagnostic(*document.error);
      input_failed_ = true;
    }
    summary_.Add(finished.document);
    if (compares_) comparer_.Add(finished.document);
    for (std::size_t i = 0; i < outputs_.size() && !output_failed_; ++i) {
      Note(outputs_[i].Add(finished.document, finished.rendered[i]));
    }
  }

  void Note(const std::optional<Diagnostic>& output_error) {
    if (!output_error) return;
    PrintDiagnostic(*output_error);
    output_failed_ = true;
  }

  const Request& request_;
  Pipeline pipeline_;
  Comparer comparer_;
  bool compares_;  // claims.json has comparisons, JSON lines have none
  InputSequence input_;
  std::vector<Output> outputs_;
  Summary summary_;
  // Reading and writing may go on in two threads.
  std::atomic<bool> output_failed_ = false;
  bool input_failed_ = false;
};

}  // namespace

int RunExtract(const Arguments& arguments) {
  const auto options = ParseOptions(ExtractSyntax(), arguments);
  if (const int* code = std::get_if<int>(&options)) return *code;
  const auto request = Understand(std::get<Options>(options));
  if (!request) return kExitUsage;
  const auto rules = RulesOrComplain(request->rules);
  if (!rules) return kExitUsage;
  auto outputs = OpenOutputs(*request, *rules);
  if (!outputs) return kExitOutputFailed;
  return Extraction(*request, *rules, *std::move(outputs)).Run();
}

}  // namespace claimline
