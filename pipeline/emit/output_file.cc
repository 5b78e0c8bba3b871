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

// Returns the descriptor of a file that has no name yet, on the file system of
// `folder`; negative where that cannot be, or where it could not be named.
int OpenNameless(const fs::path& folder) {
  if (access("/proc/self/fd", X_OK) != 0) return -1;
  return open(folder.empty() ? "." : folder.c_str(),
              O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
}

// Names the nameless file at `descriptor`. Returns false, and sets errno, where
// it fails.
bool Name(int descriptor, const std::string& path) {
  // A file of that name is of a process of this number that is no more.
  unlink(path.c_str());
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  return linkat(AT_FDCWD, link.c_str(), AT_FDCWD, path.c_str(),
                AT_SYMLINK_FOLLOW) == 0;
}

}  // namespace

void OutputFile::Close::operator()(std::FILE* file) const {
  if (file != stdout) std::fclose(file);
}

OutputFile::OutputFile(std::string path, std::string target,
                       std::string temporary, bool named, std::FILE* file)
    : path_(std::move(path)),
      target_(std::move(target)),
      temporary_(std::move(temporary)),
      named_(named),
      file_(file) {}

OutputFile::~OutputFile() {
  if (file_ != nullptr && named_) unlink(temporary_.c_str());
}

Result<OutputFile> OutputFile::Open(const std::string& path) {
  if (path == "-") return OutputFile(path, path, "", false, stdout);
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) return CannotWrite(path, EISDIR);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    std::FILE* device = std::fopen(path.c_str(), "wb");
    if (device == nullptr) return CannotWrite(path, errno);
    return OutputFile(path, path, "", false, device);
  }
  const fs::path canonical = fs::weakly_canonical(path, error);
  const std::string target = error ? path : canonical.string();
  std::string temporary = target + ".partial-" + std::to_string(getpid());
  int descriptor = OpenNameless(fs::path(target).parent_path());
  const bool named = descriptor < 0;
  if (named) {
    descriptor =
        open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  }
  if (descriptor < 0) return CannotWrite(path, errno);
  return OutputFile(path, target, std::move(temporary), named,
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
  // A file without a name cannot take the place of another, but one beside it.
  if (!named_ && !Name(fileno(file_.get()), temporary_)) {
    return CannotWrite(path_, errno);
  }
  named_ = true;
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) {
    return CannotWrite(path_, errno);
  }
  file_.reset();
  return std::nullopt;
}

}  // namespace claimline
