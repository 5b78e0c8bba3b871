// A file that appears whole or not at all: written without a name, put in its
// place at the end, so that a program that is stopped leaves nothing behind.
// Where the file system has no nameless files, a stopped program leaves its
// `.partial-` file. Standard output and devices are written straight.
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
             bool named, std::FILE* file);

  std::string path_;       // as the user named it
  std::string target_;     // where links lead
  std::string temporary_;  // beside the target; empty where written straight
  bool named_ = false;     // the file stands at `temporary_`
  std::unique_ptr<std::FILE, Close> file_;
};

}  // namespace claimline

#endif  // CLAIMLINE_EMIT_OUTPUT_FILE_H_
