#include "read/input.h"

#include <cerrno>
#include <filesystem>
#include <iterator>
#include <sstream>
#include <system_error>
#include <utility>

#include "read/bytes.h"
#include "read/folder.h"
#include "read/json_lines.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStandardInput = "-";
constexpr std::string_view kByteOrderMark = "\uFEFF";

Diagnostic Unreadable(const std::string& path, const std::string& reason) {
  Diagnostic error;
  error.file = path;
  error.message = reason;
  error.fix = "check the path and its permissions";
  return error;
}

std::string ReasonOfLastFailure() {
  return errno == ENOENT
             ? "no such file"
             : "cannot be read: " + std::generic_category().message(errno);
}

// Returns `path` as the claims file names it: an absolute path, which is true
// on one machine only, from `root`, what the user named, on.
std::string Source(const std::string& path, const std::string& root) {
  if (!fs::path(path).is_absolute()) return path;
  fs::path base = fs::path(root).lexically_normal();
  if (!base.has_filename()) base = base.parent_path();
  return fs::path(path).lexically_normal().lexically_relative(
      base.parent_path());
}

Result<std::string> ReadAll(std::istream& stream, const std::string& path) {
  std::ostringstream bytes;
  if (stream.peek() != std::istream::traits_type::eof()) {
    bytes << stream.rdbuf();
  }
  if (stream.bad()) return Unreadable(path, ReasonOfLastFailure());
  return std::move(bytes).str();
}

// The id of a document that is given none: after its file.
std::string IdOfFile(const fs::path& file) {
  return file == kStandardInput ? "stdin" : file.stem().string();
}

std::string IdOfLine(const fs::path& file, int line) {
  return IdOfFile(file) + '-' + std::to_string(line);
}

bool IsBlank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == line.npos;
}

}  // namespace

InputSequence::InputSequence(std::vector<std::string> paths, InputFormat format,
                             std::istream& standard_input)
    : paths_(std::move(paths)),
      format_(format),
      standard_input_(standard_input) {}

std::optional<Document> InputSequence::Next() {
  while (true) {
    std::optional<Document> next;
    if (lines_ != nullptr) {
      next = NextLine();
    } else if (!failures_.empty()) {
      next = Failed(std::move(failures_.front()));
      failures_.pop_front();
    } else if (!files_.empty()) {
      const File file = std::move(files_.front());
      files_.pop_front();
      next = OpenFile(file);
    } else if (next_path_ < paths_.size()) {
      next = Open(paths_[next_path_++]);
    } else {
      return std::nullopt;
    }
    if (next) return next;
  }
}

// None where `path` was opened and gives its documents later.
std::optional<Document> InputSequence::Open(const std::string& path) {
  std::error_code failure;
  if (path != kStandardInput && fs::is_directory(path, failure)) {
    OpenFolder(path);
    return std::nullopt;
  }
  return OpenFile({path, Source(path, path)});
}

void InputSequence::OpenFolder(const std::string& path) {
  FolderListing listing = TextFilesIn(path);
  for (Diagnostic& error : listing.errors) {
    failures_.push_back(std::move(error));
  }
  for (std::string& file : listing.files) {
    std::string source = Source(file, path);
    files_.push_back({std::move(file), std::move(source)});
  }
}

std::optional<Document> InputSequence::OpenFile(const File& file) {
  const bool is_standard_input = file.path == kStandardInput;
  std::ifstream stream;
  if (!is_standard_input) {
    errno = 0;
    stream.open(file.path, std::ios::binary);
    if (!stream) {
      return Failed(Unreadable(file.path, ReasonOfLastFailure()));
    }
  }
  if (IsJsonLines(file.path)) {
    lines_file_ = std::move(stream);
    lines_ = is_standard_input ? &standard_input_ : &lines_file_;
    lines_path_ = file.path;
    line_ = 0;
    return std::nullopt;
  }
  Result<std::string> bytes =
      ReadAll(is_standard_input ? standard_input_ : stream, file.path);
  if (!bytes.ok()) return Failed(bytes.error());
  Document document =
      DocumentFromBytes(std::move(bytes).value(), {file.path, 0});
  document.id = ids_.Take(IdOfFile(file.path));
  if (!is_standard_input) document.source = file.source;
  return document;
}

std::optional<Document> InputSequence::NextLine() {
  std::string text;
  while (std::getline(*lines_, text)) {
    ++line_;
    std::string_view line = text;
    if (line_ == 1 && line.starts_with(kByteOrderMark)) {
      line.remove_prefix(kByteOrderMark.size());
    }
    if (IsBlank(line)) continue;
    Result<Document> document = DocumentFromJson(line, {lines_path_, line_});
    if (!document.ok()) return Failed(document.error());
    std::string& id = document.value().id;
    if (id.empty()) id = IdOfLine(lines_path_, line_);
    id = ids_.Take(id);
    return std::move(document).value();
  }
  const bool failed = lines_->bad();
  lines_ = nullptr;
  if (failed) return Failed(Unreadable(lines_path_, ReasonOfLastFailure()));
  return std::nullopt;
}

// The document that an input would have been.
Document InputSequence::Failed(Diagnostic error) {
  Document document;
  const fs::path path = error.file;
  document.id =
      ids_.Take(error.line > 0 ? IdOfLine(path, error.line) : IdOfFile(path));
  if (error.line == 0) document.source = Source(path, path);
  document.error = std::move(error);
  return document;
}

bool InputSequence::IsJsonLines(const std::string& path) const {
  if (format_ != InputFormat::kByExtension) {
    return format_ == InputFormat::kJsonLines;
  }
  const fs::path extension = fs::path(path).extension();
  return extension == ".jsonl" || extension == ".ndjson";
}

}  // namespace claimline
