#include "emit/output.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "sample.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

class OutputTest : public testing::Test {
 protected:
  OutputTest() : folder_(fs::path(testing::TempDir()) / UniqueName()) {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  ~OutputTest() override { fs::remove_all(folder_); }

  std::string Path(const std::string& name) const { return folder_ / name; }

  std::size_t FilesInFolder() const {
    return static_cast<std::size_t>(std::distance(
        fs::directory_iterator(folder_), fs::directory_iterator()));
  }

  static std::string Content(const std::string& path) {
    std::ostringstream content;
    content << std::ifstream(path).rdbuf();
    return content.str();
  }

 private:
  static std::string UniqueName() {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    return std::string("claimline_") + info->name();
  }

  fs::path folder_;
};

Result<Output> OpenSample(const std::string& path, Format format) {
  return Output::Open(path, format, {}, {"1.2.3", std::string(64, '0')});
}

TEST_F(OutputTest, WritesOneObjectOverAllDocuments) {
  auto output = OpenSample(Path("claims.json"), Format::kJson);
  ASSERT_TRUE(output.ok());
  const DocumentClaims sample = SampleClaims();
  const std::string rendered = output.value().Render(sample);
  EXPECT_FALSE(output.value().Add(sample, rendered));
  Comparison comparison{
      "Acme", "org/acme", "revenue", {"x", "y"}, Verdict::kConflict};
  EXPECT_FALSE(output.value().Finish({&comparison, 1}));
  EXPECT_EQ(Content(Path("claims.json")),
            R"({"schema":"claims/1",)"
            "\n"
            R"("generator":{"name":"claimline","version":"1.2.3","rules":")" +
                std::string(64, '0') + "\"},\n\"documents\":[\n" +
                DocumentJson(sample, {}) + "\n],\n\"entities\":[\n" +
                R"({"id":"org/acme-ltd","type":"ORG","name":"Acme Ltd",)"
                R"("aliases":["Acme"],"mentions":1,"documents":["sample"]})"
                "\n],\n\"claims\":[\n" +
                rendered.substr(0, rendered.size() - 2) +
                "\n],\n\"comparisons\":[\n" +
                R"({"subject":"Acme","entity":"org/acme",)"
                R"("attribute":"revenue","claims":["x","y"],)"
                R"("verdict":"conflict"})"
                "\n]}\n");
}

TEST_F(OutputTest, WritesEmptyListsWhereNothingWasRead) {
  auto output = OpenSample(Path("claims.json"), Format::kJson);
  ASSERT_TRUE(output.ok());
  EXPECT_FALSE(output.value().Finish({}));
  EXPECT_NE(Content(Path("claims.json")).find("\"claims\":[\n\n],"),
            std::string::npos);
}

TEST_F(OutputTest, WritesLinesAsTheyCome) {
  auto output = OpenSample(Path("claims.jsonl"), Format::kJsonLines);
  ASSERT_TRUE(output.ok());
  const DocumentClaims sample = SampleClaims();
  const std::string rendered = output.value().Render(sample);
  EXPECT_FALSE(output.value().Add(sample, rendered));
  EXPECT_FALSE(output.value().Add(sample, rendered));
  EXPECT_FALSE(output.value().Finish({}));
  EXPECT_EQ(Content(Path("claims.jsonl")), rendered + rendered);
}

TEST_F(OutputTest, LeavesNothingBehindWhenAbandoned) {
  std::ofstream(Path("claims.jsonl")) << "old";
  {
    auto output = OpenSample(Path("claims.jsonl"), Format::kJsonLines);
    ASSERT_TRUE(output.ok());
    EXPECT_FALSE(output.value().Add(SampleClaims(), "new"));
  }
  EXPECT_EQ(Content(Path("claims.jsonl")), "old");
  EXPECT_EQ(FilesInFolder(), 1u);
}

TEST_F(OutputTest, LeavesNothingBehindWhenTheProgramIsStopped) {
  const int nameless = open(Path(".").c_str(), O_WRONLY | O_TMPFILE, 0666);
  if (nameless < 0) GTEST_SKIP() << "no nameless files on this file system";
  close(nameless);
  for (const int signal : {SIGINT, SIGTERM, SIGKILL}) {
    EXPECT_EXIT(
        {
          auto output = OpenSample(Path("claims.jsonl"), Format::kJsonLines);
          const bool failed =
              !output.ok() || output.value().Add(SampleClaims(), "new");
          if (!failed) raise(signal);
        },
        testing::KilledBySignal(signal), "");
  }
  EXPECT_EQ(FilesInFolder(), 0u);
}

TEST_F(OutputTest, WritesThroughALink) {
  std::ofstream(Path("there.jsonl")) << "old";
  fs::create_symlink("there.jsonl", Path("link.jsonl"));
  auto output = OpenSample(Path("link.jsonl"), Format::kJsonLines);
  ASSERT_TRUE(output.ok());
  EXPECT_FALSE(output.value().Add(SampleClaims(), "new"));
  EXPECT_FALSE(output.value().Finish({}));
  EXPECT_TRUE(fs::is_symlink(Path("link.jsonl")));
  EXPECT_EQ(Content(Path("there.jsonl")), "new");
}

TEST_F(OutputTest, SaysWhyAPlaceCannotBeWritten) {
  struct Case {
    std::string path, message, fix;
  };
  const Case cases[] = {
      {Path("no/such/folder.json"),
       "cannot be written: No such file or directory", "make its folder first"},
      {Path(""), "cannot be written: Is a directory",
       "name a file, not a folder"},
  };
  for (const Case& c : cases) {
    const auto output = OpenSample(c.path, Format::kJson);
    ASSERT_FALSE(output.ok()) << c.path;
    EXPECT_EQ(output.error().file, c.path);
    EXPECT_EQ(output.error().message, c.message);
    EXPECT_EQ(output.error().fix, c.fix);
  }
}

TEST_F(OutputTest, NoticesAFullDevice) {
  if (!fs::exists("/dev/full")) GTEST_SKIP();
  auto output = OpenSample("/dev/full", Format::kJson);
  ASSERT_TRUE(output.ok());
  const auto error = output.value().Finish({});
  ASSERT_TRUE(error);
  EXPECT_EQ(error->message, "cannot be written: No space left on device");
}

}  // namespace
}  // namespace claimline
