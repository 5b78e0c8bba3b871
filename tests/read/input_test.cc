#include "read/input.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "read/unique_ids.h"

namespace claimline {
namespace {

namespace fs = std::filesystem;

// A folder that is there for one test.
class InputSequenceTest : public testing::Test {
 protected:
  InputSequenceTest()
      : folder_(fs::temp_directory_path() /
                ("claimline_read_" + std::to_string(getpid()))) {
    fs::create_directories(folder_);
  }
  ~InputSequenceTest() override { fs::remove_all(folder_); }

  std::string Write(const std::string& name, const std::string& bytes) {
    const fs::path path = folder_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
  }

  std::string Path(const std::string& name) const {
    return (folder_ / name).string();
  }

  std::vector<Document> ReadAll(
      std::vector<std::string> paths, const std::string& standard_input = "",
      InputFormat format = InputFormat::kByExtension) {
    std::istringstream stream(standard_input);
    InputSequence inputs(std::move(paths), format, stream);
    std::vector<Document> documents;
    while (auto document = inputs.Next()) {
      documents.push_back(std::move(*document));
    }
    return documents;
  }

  fs::path folder_;
};

std::vector<std::string> Ids(const std::vector<Document>& documents) {
  std::vector<std::string> ids;
  for (const Document& document : documents) ids.push_back(document.id);
  return ids;
}

using Names = std::vector<std::string>;

TEST_F(InputSequenceTest, ReadsFoldersInTheOrderOfTheirPaths) {
  Write("b.txt", "b");
  Write("a/z.txt", "z");
  Write("a.txt", "a");
  Write("notes.md", "not text");
  const auto documents = ReadAll({folder_.string()});
  EXPECT_EQ(Ids(documents), (Names{"a", "z", "b"}));
  EXPECT_EQ(documents[1].source, folder_.filename().string() + "/a/z.txt");
}

TEST_F(InputSequenceTest, MakesIdsThatDoNotClash) {
  const std::string one = Write("x/a.txt", "one");
  const std::string two = Write("y/a.txt", "two");
  const std::string other = Write("a-2.txt", "three");
  EXPECT_EQ(Ids(ReadAll({one, other, two})), (Names{"a", "a-2", "a-3"}));
  EXPECT_EQ(Ids(ReadAll({one, two, other})), (Names{"a", "a-2", "a-2-2"}));
}

TEST_F(InputSequenceTest, ReadsJsonLinesOneByOne) {
  const std::string path = Write("in.jsonl",
                                 "\uFEFF{\"id\":\"a\",\"text\":\"1\"}\n\n"
                                 "{\"text\":\"2\"}\r\n"
                                 "broken\n"
                                 "{\"id\":\"a\",\"text\":\"3\"}");
  const auto documents = ReadAll({path});
  EXPECT_EQ(Ids(documents), (Names{"a", "in-3", "in-4", "a-2"}));
  EXPECT_FALSE(documents[0].source);
  ASSERT_TRUE(documents[2].error);
  EXPECT_EQ(documents[2].error->line, 4);
  EXPECT_EQ(documents[3].text, "3");
}

TEST_F(InputSequenceTest, ReadsStandardInput) {
  const auto text = ReadAll({"-"}, "some text");
  EXPECT_EQ(Ids(text), Names{"stdin"});
  EXPECT_FALSE(text[0].source);
  EXPECT_EQ(text[0].text, "some text");
  EXPECT_EQ(Ids(ReadAll({"-"}, "{\"text\":\"x\"}", InputFormat::kJsonLines)),
            Names{"stdin-1"});
}

TEST_F(InputSequenceTest, FollowsTheFormatThatIsAskedFor) {
  const std::string lines = Write("in.jsonl", "{\"text\":\"x\"}");
  const std::string text = Write("in.txt", "{\"text\":\"x\"}");
  EXPECT_EQ(ReadAll({lines}, "", InputFormat::kText)[0].text,
            "{\"text\":\"x\"}");
  EXPECT_EQ(ReadAll({text}, "", InputFormat::kJsonLines)[0].text, "x");
}

TEST_F(InputSequenceTest, GoesOnAfterInputsThatFail) {
  fs::create_directories(folder_ / "empty");
  const std::string good = Write("good.txt", "good");
  const std::string blank = Write("blank.txt", " \n");
  const auto documents =
      ReadAll({Path("missing.txt"), Path("empty"), blank, good});
  ASSERT_EQ(documents.size(), 4U);
  const char* const kMessages[] = {
      "no such file", "no .txt file in this folder", "no text in it"};
  for (std::size_t i = 0; i < 3; ++i) {
    ASSERT_TRUE(documents[i].error);
    EXPECT_EQ(documents[i].error->message, kMessages[i]);
    EXPECT_FALSE(documents[i].error->fix.empty());
  }
  EXPECT_FALSE(documents[3].error);
}

TEST_F(InputSequenceTest, NamesAbsolutePathsFromWhatTheUserNamed) {
  const std::string path = Write("a.txt", "a");
  EXPECT_EQ(ReadAll({path})[0].source, "a.txt");
}

TEST(UniqueIds, CountUpInTheOrderOfCalls) {
  UniqueIds ids;
  EXPECT_EQ(ids.Take("a"), "a");
  EXPECT_EQ(ids.Take("a"), "a-2");
  EXPECT_EQ(ids.Take("a-2"), "a-2-2");
  EXPECT_EQ(ids.Take("a"), "a-3");
}

}  // namespace
}  // namespace claimline
