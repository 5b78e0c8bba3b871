#include "read/json_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace claimline {
namespace {

Result<Document> Read(const std::string& line) {
  return DocumentFromJson(line, {"in.jsonl", 7});
}

TEST(DocumentFromJson, TakesWhatTheCallerKnows) {
  const Result<Document> read = Read(
      R"({"id": "a", "text": "caf\u00e9 \ud83d\ude00", "title": "T",)"
      R"( "source": "s.html", "published": "2026-03-16", "more": [1, {}]})");
  ASSERT_TRUE(read.ok());
  const Document& document = read.value();
  EXPECT_EQ(document.id, "a");
  EXPECT_EQ(document.text, "caf\u00E9 \U0001F600");
  EXPECT_EQ(document.raw, document.text);
  EXPECT_EQ(document.encoding, "utf-8");
  EXPECT_EQ(document.title, "T");
  EXPECT_EQ(document.source, "s.html");
  EXPECT_EQ(document.published, "2026-03-16");
  EXPECT_TRUE(document.warnings.empty());
}

TEST(DocumentFromJson, NeedsNoMoreThanAText) {
  const Result<Document> read = Read(R"({"text": "x", "title": null})");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value().id, "");
  EXPECT_FALSE(read.value().title);
  EXPECT_FALSE(read.value().source);
  EXPECT_FALSE(read.value().published);
}

TEST(DocumentFromJson, SaysWhereALineIsBroken) {
  const struct {
    const char* line;
    int column;
    const char* message;
  } kCases[] = {
      {R"({"text": "caf\u00e9", })", 23, "broken JSON"},
      {R"({"text": "x"} {})", 15, "broken JSON"},
      {R"({"text": "\ud800"})", 11, "broken JSON"},
      {R"({"text": "x)", 12, "broken JSON"},
      {"{\"text\": \"\u00E9\xFF\"}", 12, "ill-formed UTF-8"},
      {R"({"id": "a"})", 0, "no `text` in it"},
      {R"({"text": 5})", 0, "no `text` in it"},
      {R"(["text"])", 0, "no JSON object"},
  };
  for (const auto& c : kCases) {
    const Result<Document> read = Read(c.line);
    ASSERT_FALSE(read.ok()) << c.line;
    EXPECT_EQ(read.error().file, "in.jsonl");
    EXPECT_EQ(read.error().line, 7);
    EXPECT_EQ(read.error().column, c.column) << c.line;
    EXPECT_EQ(read.error().message, c.message) << c.line;
    EXPECT_FALSE(read.error().fix.empty());
  }
}

TEST(DocumentFromJson, TakesNoBareControlCharacterWhereverItStands) {
  for (char c = '\x01'; c < ' '; ++c) {
    for (std::size_t at = 0; at < 48; ++at) {
      std::string text(48, 'a');
      text[at] = c;
      const auto read = Read("{\"text\": \"" + text + "\"}");
      ASSERT_FALSE(read.ok()) << static_cast<int>(c) << " at " << at;
      EXPECT_EQ(read.error().column, 11 + static_cast<int>(at));
    }
  }
}

TEST(DocumentFromJson, SurvivesNestingWithoutEnd) {
  EXPECT_FALSE(Read(std::string(1'000'000, '[')).ok());
}

TEST(DocumentFromJson, LeavesOutWhatIsNotAsItShouldBe) {
  for (const char* line :
       {R"({"text": "x", "published": "last week"})",
        R"({"text": "x", "published": "2026-02-30"})",
        R"({"text": "x", "title": ["T"]})", R"({"text": "x", "id": {}})"}) {
    const Result<Document> read = Read(line);
    ASSERT_TRUE(read.ok());
    EXPECT_FALSE(read.value().published);
    EXPECT_FALSE(read.value().title);
    ASSERT_EQ(read.value().warnings.size(), 1U) << line;
    EXPECT_EQ(read.value().warnings[0].line, 7);
  }
}

TEST(DocumentFromJson, TakesANumberForAnId) {
  EXPECT_EQ(Read(R"({"text": "x", "id": 42})").value().id, "42");
}

TEST(DocumentFromJson, FailsTheDocumentWithoutText) {
  const Result<Document> read = Read(R"({"id": "a", "text": " "})");
  ASSERT_TRUE(read.ok());
  ASSERT_TRUE(read.value().error);
  EXPECT_EQ(read.value().error->line, 7);
}

}  // namespace
}  // namespace claimline
