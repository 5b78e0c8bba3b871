#include "cli/record_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "records/parse.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

Diagnostic Error(const std::string& file, std::string message,
                 std::string fix) {
  return {.file = file,
          .rule = {},
          .message = std::move(message),
          .fix = std::move(fix)};
}

std::optional<std::string> Content(const std::string& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

Diagnostic Unreadable(const std::string& path) {
  return Error(path, "cannot be read", "check the path and its permissions");
}

Result<RecordsByDocument> ReadExpectedFile(const std::string& path) {
  const auto content = Content(path);
  if (!content) return Unreadable(path);
  std::string document = fs::path(path).filename().string();
  document.resize(document.size() - std::string_view(kExpectedEnding).size());
  return ParseJsonLines(*content, path, document);
}

Result<RecordsByDocument> ReadExpectedFolder(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    const std::string path = it->path().string();
    if (path.ends_with(kExpectedEnding)) files.push_back(path);
  }
  if (error) return Unreadable(folder);
  std::sort(files.begin(), files.end());
  RecordsByDocument records;
  for (const std::string& file : files) {
    Result<RecordsByDocument> read = ReadExpectedFile(file);
    if (!read.ok()) return read;
    records.merge(read.value());
  }
  return records;
}

}  // namespace

bool IsClaimsFile(const std::string& path) {
  if (path.ends_with(".json")) return true;
  if (!path.ends_with(".jsonl")) return false;
  std::ifstream in(path);
  std::string line;
  std::getline(in, line);
  return ParseJsonLines(line, path).ok();
}

Result<RecordsByDocument> ReadClaims(const std::string& path) {
  const auto content = Content(path);
  if (!content) return Unreadable(path);
  return path.ends_with(".json") ? ParseClaimsJson(*content, path)
                                 : ParseJsonLines(*content, path);
}

Result<RecordsByDocument> ReadExpected(const std::string& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return ReadExpectedFolder(path);
  if (path.ends_with(kExpectedEnding)) return ReadExpectedFile(path);
  return ReadClaims(path);
}

}  // namespace claimline
