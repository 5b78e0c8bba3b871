// What the user names on the command line, as documents, one at a time: files
// and folders of text, JSON lines, standard input.
#ifndef CLAIMLINE_READ_INPUT_H_
#define CLAIMLINE_READ_INPUT_H_

#include <cstddef>
#include <deque>
#include <fstream>
#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/document.h"
#include "read/unique_ids.h"

namespace claimline {

enum class InputFormat {
  kByExtension,  // `.jsonl` and `.ndjson` are JSON lines, all else is text
  kText,
  kJsonLines,
};

// The documents of a list of paths. Only the one that is read next is in
// memory, whatever the size of a JSON lines file.
class InputSequence {
 public:
  // `paths` are files, folders, which stand for the `.txt` files in them and in
  // their folders, in the order of their paths, or `-` for `standard_input`.
  InputSequence(std::vector<std::string> paths, InputFormat format,
                std::istream& standard_input);

  // Returns the next document, in the order of the paths and of the lines; none
  // at the end. An input that gives none (a missing or unreadable file, a
  // folder without text, a broken line, nothing but white space) is a document
  // with its `error` set.
  std::optional<Document> Next();

 private:
  struct File {
    std::string path;    // as the user named it
    std::string source;  // as the claims file names it
  };

  std::optional<Document> NextLine();
  std::optional<Document> Open(const std::string& path);
  void OpenFolder(const std::string& path);
  std::optional<Document> OpenFile(const File& file);
  Document Failed(Diagnostic error);
  bool IsJsonLines(const std::string& path) const;

  std::vector<std::string> paths_;
  std::size_t next_path_ = 0;
  InputFormat format_;
  std::istream& standard_input_;
  UniqueIds ids_;
  std::deque<Diagnostic> failures_;  // of the folder being read
  std::deque<File> files_;           // its files
  std::istream* lines_ = nullptr;    // the JSON lines being read
  std::ifstream lines_file_;
  std::string lines_path_;
  int line_ = 0;
};

}  // namespace claimline

#endif  // CLAIMLINE_READ_INPUT_H_
