// The files of text in a folder.
#ifndef CLAIMLINE_READ_FOLDER_H_
#define CLAIMLINE_READ_FOLDER_H_

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace claimline {

// Returns the paths of all `.txt` files in `folder` and the folders below it,
// each starting with `folder`, in the order of their bytes whatever the
// machine. Links to folders are not followed. An error where there is no such
// file or a folder cannot be read.
Result<std::vector<std::string>> TextFilesIn(const std::string& folder);

}  // namespace claimline

#endif  // CLAIMLINE_READ_FOLDER_H_
