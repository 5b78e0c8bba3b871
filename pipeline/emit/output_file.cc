#include "emit/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace claimline {
namespace {

namespace fs = std::filesystem;

Diagnostic CannotWrite(const std::string& path, int error) {
  Diagnostic diagnostic;
  diagnostic.file = path == "-" ? "standard output" : path;
  diagnostic.message =
      "cannot be written: " + std::generic_category().message(error);
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      diagnostic.fix = "make its folder first";
      break;
    case EACCES:
    case EPERM:
    case EROFS:
      diagnostic.fix = "choose a place that you may write to";
      break;
    case EISDIR:
      diagnostic.fix = "name a file, not a folder";
      break;
    case ENOSPC:
      diagnostic.fix = "make room on the device, or choose another";
      break;
    default:
      break;
  }
  return diagnostic;
}

}  // namespace

void OutputFile::Close::operator()(std::FILE* file) const {
  if (file != stdout) std::fclose(file);
}

OutputFile::OutputFile(std::string path, std::string target,
                       std::string temporary, std::FILE* file)
    : path_(std::move(path)),
      target_(std::move(target)),
      temporary_(std::move(temporary)),
      file_(file) {}

OutputFile::~OutputFile() {
  if (file_ != nullptr && !temporary_.empty()) unlink(temporary_.c_str());
}

Result<OutputFile> OutputFile::Open(const std::string& path) {
  if (path == "-") return OutputFile(path, path, "", stdout);
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) return CannotWrite(path, EISDIR);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    std::FILE* device = std::fopen(path.c_str(), "wb");
    if (device == nullptr) return CannotWrite(path, errno);
    return OutputFile(path, path, "", device);
  }
  const fs::path canonical = fs::weakly_canonical(path, error);
  const std::string target = error ? path : canonical.string();
  std::string temporary = target + ".partial-" + std::to_string(getpid());
  const int descriptor =
      open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) return CannotWrite(path, errno);
  return OutputFile(path, target, std::move(temporary),
                    fdopen(descriptor, "wb"));
}

std::optional<Diagnostic> OutputFile::Write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) == bytes.size()) {
    return std::nullopt;
  }
  return CannotWrite(path_, errno);
}

std::optional<Diagnostic> OutputFile::Commit() {
  // A full device may be noticed only now.
  if (std::fflush(file_.get()) != 0) return CannotWrite(path_, errno);
  if (temporary_.empty()) return std::nullopt;
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) {
    return CannotWrite(path_, errno);
  }
  file_.reset();
  return std::nullopt;
}

}  // namespace claimline
