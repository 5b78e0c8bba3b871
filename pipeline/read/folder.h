// The files of text in a folder.
#ifndef CLAIMLINE_READ_FOLDER_H_
#define CLAIMLINE_READ_FOLDER_H_

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace claimline {

struct FolderListing {
  std::vector<std::string> files;  // in the order of their bytes
  std::vector<Diagnostic> errors;  // folders that cannot be read
};

// Returns the paths of all `.txt` files in `folder` and the folders below it,
// each starting with `folder`. Links to folders are not followed. Where there
// is no such file, that is an error, too.
FolderListing TextFilesIn(const std::string& folder);

}  // namespace claimline

#endif  // CLAIMLINE_READ_FOLDER_H_
