// A file that appears whole or not at all: written beside its place, renamed
// into it at the end. Standard output and devices are written straight.
#ifndef CLAIMLINE_EMIT_OUTPUT_FILE_H_
#define CLAIMLINE_EMIT_OUTPUT_FILE_H_

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"

namespace claimline {

class OutputFile {
 public:
  // Opens `path` for writing, `-` being standard output. An error says why it
  // cannot be written.
  static Result<OutputFile> Open(const std::string& path);

  OutputFile(OutputFile&&) = default;
  OutputFile& operator=(OutputFile&&) = default;
  // What was not committed is removed.
  ~OutputFile();

  // Returns what went wrong, if anything.
  [[nodiscard]] std::optional<Diagnostic> Write(std::string_view bytes);

  // Puts the file in its place. Nothing may be written after.
  [[nodiscard]] std::optional<Diagnostic> Commit();

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };

  OutputFile(std::string path, std::string target, std::string temporary,
             std::FILE* file);

  std::string path_;       // as the user named it
  std::string target_;     // where links lead
  std::string temporary_;  // empty where written straight
  std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_OUTPUT_FILE_H_
