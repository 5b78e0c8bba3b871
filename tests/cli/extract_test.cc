// `claimline extract`: inputs, outputs and exit codes.
#include "program.h"

namespace claimline {
namespace {

using ExtractTest = ProgramTest;

// One rule; the real ones are another test's business.
const std::string kExtract = "claimline extract --rules tests/cli/rules ";

constexpr std::string_view kArticle = "A chair cost $70, said Jane Doe.\n";

TEST_F(ExtractTest, WritesJsonToStandardOutputByDefault) {
  const Ran ran = Run(kExtract + "-q " + Write("a.txt", kArticle));
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.err, "");
  EXPECT_TRUE(ran.out.starts_with("{\"schema\":\"claims/1\""));
  EXPECT_TRUE(ran.out.ends_with("]}\n"));
}

TEST_F(ExtractTest, TakesTheFormatFromTheFilesEnding) {
  const std::string article = Write("a.txt", kArticle);
  Run(kExtract + article + " -o " + Path("a.json") + " -o " + Path("a.jsonl"));
  EXPECT_TRUE(ContentOf(Path("a.json")).starts_with("{\"schema\""));
  EXPECT_TRUE(ContentOf(Path("a.jsonl")).starts_with("{\"id\""));
}

TEST_F(ExtractTest, GivesTheSameBytesForAnyNumberOfThreads) {
  const std::string corpus = "corpus corpus corpus corpus";
  const std::string one = Run(kExtract + "-q -j 1 " + corpus).out;
  EXPECT_FALSE(one.empty());
  for (const char* threads : {"2", "7"}) {
    const Ran ran = Run(kExtract + "-q " + corpus + " -j " + threads);
    EXPECT_EQ(ran.out, one) << threads;
    EXPECT_EQ(ran.err, "") << threads;
  }
}

TEST_F(ExtractTest, SaysWhatItFoundUnlessQuiet) {
  const std::string article = Write("a.txt", kArticle);
  EXPECT_TRUE(Run(kExtract + article + " -o " + Path("a.json"))
                  .err.starts_with("1 document, "));
  EXPECT_EQ(Run(kExtract + "-q " + article).err, "");
}

TEST_F(ExtractTest, GoesOnAfterAnInputThatFails) {
  const Ran ran = Run(kExtract + "-q --format jsonl " + Path("none") + " " +
                      Write("a.txt", kArticle));
  EXPECT_EQ(ran.exit_code, 3);
  EXPECT_EQ(ran.err, Path("none") +
                         ": no such file; check the path and its "
                         "permissions\n");
  EXPECT_NE(ran.out.find("\"kind\":\"money\""), std::string::npos);
}

TEST_F(ExtractTest, NamesTheLineOfABrokenDocument) {
  const std::string lines =
      Write("news.jsonl",
            "{\"id\":\"one\",\"text\":\"It cost $5.\"}\n"
            "{\"id\":\"two\"}\n"
            "{\"id\":\n"
            "{\"id\":\"four\",\"text\":\"It cost $6.\",\"source\":\"s\","
            "\"published\":\"2026-03-16\"}\n");
  const Ran ran = Run(kExtract + "-q --format jsonl " + lines);
  EXPECT_EQ(ran.exit_code, 3);
  EXPECT_NE(ran.err.find(lines + ":2: "), std::string::npos) << ran.err;
  EXPECT_NE(ran.err.find(lines + ":3:"), std::string::npos) << ran.err;
  EXPECT_NE(ran.out.find("\"document\":\"one\""), std::string::npos);
  EXPECT_NE(ran.out.find("\"document\":\"four\""), std::string::npos);
  EXPECT_NE(ran.out.find("\"source\":\"s\",\"published\":\"2026-03-16\""),
            std::string::npos);
}

TEST_F(ExtractTest, ListsInputsThatFailedAmongTheDocuments) {
  const std::string lines = Write("news.jsonl", "\n{\"id\":\"two\"}\n");
  const Ran ran =
      Run("cd " + Path("") + " && OLD=$OLDPWD && claimline extract " +
          "--rules \"$OLD\"/tests/cli/rules -q none.txt " + "news.jsonl");
  EXPECT_EQ(ran.exit_code, 3);
  EXPECT_NE(ran.out.find(R"({"id":"none","source":"none.txt","bytes":0,)"),
            std::string::npos)
      << ran.out;
  EXPECT_NE(ran.out.find(R"("status":"failed","error":"no such file")"),
            std::string::npos);
  EXPECT_NE(ran.out.find(R"({"id":"news-2","source":null,)"),
            std::string::npos);
  EXPECT_NE(ran.out.find(R"("error":"line 2: no `text` in it")"),
            std::string::npos);
}

TEST_F(ExtractTest, ReadsStandardInput) {
  const Ran ran = Run("echo 'It cost $5.' | " + kExtract + "-q -");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_NE(ran.out.find("\"id\":\"stdin\",\"source\":null"),
            std::string::npos);
}

TEST_F(ExtractTest, ReadsStandardInputAsJsonLinesWhereToldSo) {
  const Ran ran = Run("echo '{\"id\":\"x\",\"text\":\"It cost $5.\"}' | " +
                      kExtract + "-q --input-format jsonl -");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_NE(ran.out.find("\"documents\":[\n{\"id\":\"x\""), std::string::npos);
}

TEST_F(ExtractTest, DatesDocumentsThatDoNotSayTheirDay) {
  const Ran ran =
      Run(kExtract + "-q --published 2026-03-16 " + Write("a.txt", kArticle));
  EXPECT_NE(ran.out.find("\"published\":\"2026-03-16\""), std::string::npos);
}

TEST_F(ExtractTest, WritesNothingWhereTheOutputCannotBe) {
  const Ran ran = Run(kExtract + "-q corpus -o " + Path("no/a.json"));
  EXPECT_EQ(ran.exit_code, 4);
  EXPECT_EQ(ran.err, Path("no/a.json") +
                         ": cannot be written: No such file or directory; make "
                         "its folder first\n");
}

TEST_F(ExtractTest, NoticesAFullDevice) {
  for (const char* format : {"json", "jsonl"}) {
    const Ran ran =
        Run(kExtract + "-q corpus --format " + format + " >/dev/full");
    EXPECT_EQ(ran.exit_code, 4) << format;
    EXPECT_EQ(ran.err,
              "standard output: cannot be written: No space left on device; "
              "make room on the device, or choose another\n");
  }
}

TEST_F(ExtractTest, SaysWhereItLookedForRules) {
  const Ran ran = Run("claimline extract corpus --rules " + Path("none"));
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_NE(ran.err.find(Path("none")), std::string::npos) << ran.err;
}

}  // namespace
}  // namespace claimline
