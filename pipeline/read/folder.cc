#include "read/folder.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace claimline {
namespace {

namespace fs = std::filesystem;

Diagnostic Error(const fs::path& folder, std::string message, std::string fix) {
  Diagnostic error;
  error.file = folder.string();
  error.message = std::move(message);
  error.fix = std::move(fix);
  return error;
}

// What is not there any more, or cannot be looked at, is no folder.
bool IsFolder(const fs::directory_entry& entry) {
  std::error_code failure;
  return entry.is_directory(failure) && !entry.is_symlink(failure);
}

}  // namespace

FolderListing TextFilesIn(const std::string& folder) {
  FolderListing listing;
  std::vector<fs::path> folders = {folder};
  while (!folders.empty()) {
    const fs::path next = std::move(folders.back());
    folders.pop_back();
    std::error_code failure;
    for (fs::directory_iterator entry(next, failure), end;
         !failure && entry != end; entry.increment(failure)) {
      if (IsFolder(*entry)) {
        folders.push_back(entry->path());
      } else if (entry->path().extension() == ".txt") {
        listing.files.push_back(entry->path().string());
      }
    }
    if (failure) {
      listing.errors.push_back(Error(next,
                                     "cannot be read: " + failure.message(),
                                     "check its permissions"));
    }
  }
  if (listing.files.empty() && listing.errors.empty()) {
    listing.errors.push_back(
        Error(folder, "no .txt file in this folder",
              "name a folder with .txt files, or the files themselves"));
  }
  std::sort(listing.files.begin(), listing.files.end());
  return listing;
}

}  // namespace claimline
