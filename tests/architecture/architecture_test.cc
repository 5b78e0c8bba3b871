// Holds the layering that README.md describes, by reading the #includes. CMake
// cannot: Debian puts the headers of all libraries in one folder.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace claimline {
namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string, std::less<>>;

// What a folder of pipeline/ may include beside itself and the standard
// library. Everything below it is in `folders`; `libraries` are prefixes of
// headers, or whole ones.
struct Layer {
  Names folders;
  Names libraries;
};

const std::map<std::string, Layer, std::less<>>& Layers() {
  static const std::map<std::string, Layer, std::less<>> kLayers = {
      {"base", {{}, {}}},
      {"unicode", {{"base"}, {"unicode/"}}},
      {"digest", {{}, {"openssl/"}}},
      // The stages: none knows another.
      {"read", {{"base", "digest", "unicode"}, {"rapidjson/"}}},
      {"normalize", {{"base", "unicode"}, {}}},
      {"segment", {{"base", "unicode"}, {}}},
      {"ruleset",
       {{"base", "digest", "unicode"}, {"oneapi/tbb/", "re2/", "toml++/"}}},
      {"extract", {{"base", "unicode"}, {"oneapi/tbb/", "re2/"}}},
      {"resolve", {{"base", "unicode"}, {}}},
      {"link", {{"base", "unicode"}, {}}},
      {"compare", {{"base", "unicode"}, {}}},
      {"emit",
       {{"base", "unicode"},
        {"fcntl.h", "rapidjson/", "sys/stat.h", "unistd.h"}}},
      // What works on the files that come out.
      {"records", {{"base"}, {"nlohmann/"}}},
      {"score", {{"base", "records"}, {"nlohmann/"}}},
      {"diff", {{"base", "records"}, {}}},
  };
  return kLayers;
}

// Above all stages: they may include every folder.
const Names& Tops() {
  static const Names kTops = {"", "cli", "trial"};
  return kTops;
}

struct Include {
  fs::path file;
  std::string folder;  // of the file, below pipeline/; empty for pipeline/
  std::string header;
  bool angled = false;
};

std::vector<fs::path> SourceFiles() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator("pipeline")) {
    const fs::path extension = entry.path().extension();
    if (extension == ".h" || extension == ".cc") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string FolderOf(const fs::path& path) {
  const std::string below = path.lexically_relative("pipeline").string();
  const std::size_t slash = below.find('/');
  return slash == std::string::npos ? "" : below.substr(0, slash);
}

std::vector<Include> Includes() {
  std::vector<Include> includes;
  for (const fs::path& file : SourceFiles()) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      constexpr std::string_view kDirective = "#include ";
      if (!line.starts_with(kDirective)) continue;
      const char open = line[kDirective.size()];
      const std::size_t start = kDirective.size() + 1;
      const std::size_t end = line.find(open == '<' ? '>' : '"', start);
      includes.push_back(
          {file, FolderOf(file), line.substr(start, end - start), open == '<'});
    }
  }
  return includes;
}

bool IsStandard(std::string_view header) {
  return header.find_first_of("./") == std::string_view::npos;
}

bool StartsWithOneOf(std::string_view text, const Names& prefixes) {
  return std::any_of(
      prefixes.begin(), prefixes.end(),
      [&](const std::string& prefix) { return text.starts_with(prefix); });
}

TEST(Architecture, KnowsEveryFolder) {
  for (const fs::path& file : SourceFiles()) {
    const std::string folder = FolderOf(file);
    EXPECT_TRUE(Layers().contains(folder) || Tops().contains(folder))
        << file << ": say in this test what " << folder << "/ may include";
  }
}

TEST(Architecture, StagesIncludeOnlyThemselvesAndWhatLiesBelowThem) {
  ASSERT_FALSE(Includes().empty());
  for (const Include& include : Includes()) {
    const auto layer = Layers().find(include.folder);
    if (include.angled || layer == Layers().end()) continue;
    const std::string folder = FolderOf("pipeline/" + include.header);
    EXPECT_TRUE(folder == include.folder ||
                layer->second.folders.contains(folder))
        << include.file << " includes " << include.header;
  }
}

TEST(Architecture, EachLibraryIsUsedInItsOwnFoldersOnly) {
  for (const Include& include : Includes()) {
    const auto layer = Layers().find(include.folder);
    if (!include.angled || IsStandard(include.header) ||
        layer == Layers().end()) {
      continue;
    }
    EXPECT_TRUE(StartsWithOneOf(include.header, layer->second.libraries))
        << include.file << " includes " << include.header;
  }
}

TEST(Architecture, OnlyTheCommandLineParsesOptionsAndPrints) {
  for (const Include& include : Includes()) {
    if (include.folder == "cli") continue;
    EXPECT_FALSE(include.header.starts_with("boost/") ||
                 include.header == "iostream" || include.header == "print")
        << include.file << " includes " << include.header;
  }
}

TEST(Architecture, OnlyReadRulesetEmitAndTheCommandLineTouchFiles) {
  const Names allowed = {"read", "ruleset", "emit", "cli"};
  for (const Include& include : Includes()) {
    if (allowed.contains(include.folder)) continue;
    EXPECT_FALSE(include.header == "fstream" || include.header == "filesystem")
        << include.file << " includes " << include.header;
  }
}

TEST(Architecture, NoStageLooksAtTheClockTheLocaleOrTheEnvironment) {
  for (const fs::path& file : SourceFiles()) {
    if (Tops().contains(FolderOf(file))) continue;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      for (const char* word : {"system_clock", "time(nullptr)", "getenv",
                               "std::locale", "setlocale", "random_device"}) {
        EXPECT_EQ(line.find(word), std::string::npos) << file << ": " << line;
      }
    }
  }
}

// Stages that do not know each other could name two types alike, of which the
// linker would silently take one for both (the One Definition Rule).
TEST(Architecture, HeadersNameEachTypeOnce) {
  std::map<std::string, fs::path> file_of_type;
  for (const fs::path& file : SourceFiles()) {
    if (file.extension() != ".h") continue;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      if (line.ends_with(';')) continue;  // only declared
      for (const std::string_view word : {"struct ", "enum class ", "class "}) {
        if (!line.starts_with(word)) continue;
        const std::string name =
            line.substr(word.size(), line.find(' ', word.size()) - word.size());
        const auto [first, is_new] = file_of_type.emplace(name, file);
        EXPECT_TRUE(is_new)
            << name << " in " << first->second << " and " << file;
        break;
      }
    }
  }
  EXPECT_GT(file_of_type.size(), 100u);
}

}  // namespace
}  // namespace claimline
