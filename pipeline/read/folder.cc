#include "read/folder.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace claimline {
namespace {

namespace fs = std::filesystem;

Diagnostic Error(const std::string& folder, std::string message,
                 std::string fix) {
  Diagnostic error;
  error.file = folder;
  error.message = std::move(message);
  error.fix = std::move(fix);
  return error;
}

}  // namespace

Result<std::vector<std::string>> TextFilesIn(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code failure;
  for (fs::recursive_directory_iterator entry(folder, failure), end;
       !failure && entry != end; entry.increment(failure)) {
    std::error_code unreadable;
    if (entry->path().extension() == ".txt" &&
        !entry->is_directory(unreadable)) {
      files.push_back(entry->path().string());
    }
  }
  if (failure) {
    return Error(folder, "cannot be read: " + failure.message(),
                 "check its permissions");
  }
  if (files.empty()) {
    return Error(folder, "no .txt file in this folder",
                 "name a folder with .txt files, or the files themselves");
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace claimline
