#include "emit/output.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <string_view>
#include <system_error>
#include <utility>

#include "emit/json_writer.h"

namespace claimline {
namespace {

constexpr std::string_view kSeparator = ",\n";  // after every object of a list

Diagnostic CannotSpool(int error) {
  Diagnostic diagnostic;
  diagnostic.file = "temporary file";
  diagnostic.message =
      "cannot be written: " + std::generic_category().message(error);
  diagnostic.fix = "make room in /tmp, or write --format jsonl";
  return diagnostic;
}

std::string HeadJson(const Generator& generator) {
  JsonWriter writer(256);
  writer.StartObject();
  writer.Key("name");
  writer.String("claimline");
  writer.Key("version");
  writer.String(generator.version);
  writer.Key("rules");
  writer.String(generator.rules);
  writer.EndObject();
  return "{\"schema\":\"claims/1\",\n\"generator\":" +
         std::string(writer.text());
}

std::string ComparisonsJson(std::span<const Comparison> comparisons) {
  JsonWriter writer(256 * (comparisons.size() + 1));
  bool first = true;
  for (const Comparison& comparison : comparisons) {
    if (!first) writer.EndText(kSeparator);
    first = false;
    writer.StartObject();
    writer.Key("subject");
    writer.StringOrNull(std::string_view(comparison.subject));
    writer.Key("entity");
    writer.StringOrNull(std::string_view(comparison.entity));
    writer.Key("attribute");
    writer.StringOrNull(std::string_view(comparison.attribute));
    writer.Key("claims");
    writer.StartArray();
    for (const std::string& id : comparison.claims) writer.String(id);
    writer.EndArray();
    writer.Key("verdict");
    writer.String(Name(comparison.verdict));
    writer.EndObject();
  }
  return std::string(writer.text());
}

}  // namespace

Output::Output(OutputFile file, Format format, Selection selection,
               Generator generator)
    : file_(std::move(file)),
      format_(format),
      selection_(selection),
      generator_(std::move(generator)) {}

Result<Output> Output::Open(const std::string& path, Format format,
                            Selection selection, Generator generator) {
  Result<OutputFile> file = OutputFile::Open(path);
  if (!file.ok()) return file.error();
  Output output(std::move(file).value(), format, selection,
                std::move(generator));
  if (format == Format::kJson) {
    output.spool_.reset(std::tmpfile());
    if (output.spool_ == nullptr) return CannotSpool(errno);
  }
  return output;
}

std::string Output::Render(const DocumentClaims& document) const {
  return ClaimsJson(document, format_, selection_);
}

std::optional<Diagnostic> Output::Add(const DocumentClaims& document,
                                      const std::string& rendered) {
  if (format_ == Format::kJsonLines) return file_.Write(rendered);
  if (!documents_.empty()) documents_ += kSeparator;
  documents_ += DocumentJson(document, selection_);
  entities_.Add(document);
  const std::size_t written =
      std::fwrite(rendered.data(), 1, rendered.size(), spool_.get());
  if (written != rendered.size()) return CannotSpool(errno);
  return std::nullopt;
}

std::optional<Diagnostic> Output::Finish(
    std::span<const Comparison> comparisons) {
  if (format_ == Format::kJson) {
    if (auto error = WriteHead()) return error;
    if (auto error = WriteSpool()) return error;
    if (auto error = WriteTail(comparisons)) return error;
  }
  return file_.Commit();
}

std::optional<Diagnostic> Output::WriteHead() {
  return file_.Write(HeadJson(generator_) + ",\n\"documents\":[\n" +
                     documents_ + "\n],\n\"entities\":[\n" + entities_.Json() +
                     "\n],\n\"claims\":[\n");
}

// The spool ends with a separator too many.
std::optional<Diagnostic> Output::WriteSpool() {
  constexpr std::size_t kChunk = 1 << 16;
  if (std::fflush(spool_.get()) != 0) return CannotSpool(errno);
  const long end = std::ftell(spool_.get());
  std::size_t left = end > 0 ? end - kSeparator.size() : 0;
  std::rewind(spool_.get());
  std::string chunk(kChunk, '\0');
  while (left > 0) {
    const std::size_t wanted = std::min(left, kChunk);
    if (std::fread(chunk.data(), 1, wanted, spool_.get()) != wanted) {
      return CannotSpool(errno);
    }
    if (auto error = file_.Write({chunk.data(), wanted})) return error;
    left -= wanted;
  }
  return std::nullopt;
}

std::optional<Diagnostic> Output::WriteTail(
    std::span<const Comparison> comparisons) {
  return file_.Write("\n],\n\"comparisons\":[\n" +
                     ComparisonsJson(comparisons) + "\n]}\n");
}

}  // namespace claimline
