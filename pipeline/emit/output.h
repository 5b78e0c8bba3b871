// The claims files: takes documents in order, keeps what must be known of all
// of them, and puts the file in its place. What a claim looks like is left to
// claim_json.h.
#ifndef CLAIMLINE_EMIT_OUTPUT_H_
#define CLAIMLINE_EMIT_OUTPUT_H_

#include <cstdio>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/claim.h"
#include "base/diagnostic.h"
#include "emit/claim_json.h"
#include "emit/entity_index.h"
#include "emit/output_file.h"

namespace claimline {

// What made the file.
struct Generator {
  std::string version;
  std::string rules;  // SHA-256 of the rule packs
};

class Output {
 public:
  // Opens `path`, `-` being standard output. The error says why it cannot be
  // written.
  static Result<Output> Open(const std::string& path, Format format,
                             Selection selection, Generator generator);

  // Returns what `document` gives to the file. May be called from any thread.
  std::string Render(const DocumentClaims& document) const;

  // Takes in the next document and what Render gave for it. Claims go to the
  // file or to a spool, not to memory. Returns what went wrong, if anything.
  [[nodiscard]] std::optional<Diagnostic> Add(const DocumentClaims& document,
                                              const std::string& rendered);

  // Writes what is left and puts the file in its place.
  [[nodiscard]] std::optional<Diagnostic> Finish(
      std::span<const Comparison> comparisons);

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  Output(OutputFile file, Format format, Selection selection,
         Generator generator);
  std::optional<Diagnostic> WriteHead();
  std::optional<Diagnostic> WriteSpool();
  std::optional<Diagnostic> WriteTail(std::span<const Comparison> comparisons);

  OutputFile file_;
  Format format_;
  Selection selection_;
  Generator generator_;
  // Of claims.json only.
  std::string documents_;
  EntityIndex entities_;
  std::unique_ptr<std::FILE, Close> spool_;  // the claims, which come last
};

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_OUTPUT_H_
