// `claimline score` and `claimline diff`.
#include "program.h"

namespace claimline {
namespace {

class ScoreTest : public ProgramTest {
 protected:
  ScoreTest() {
    Write("a.txt", "A chair cost $70 in all. A table cost $90 then.\n");
    Write("a.gold.jsonl", Row("$70", 13, "70") + Row("$90", 38, "80"));
  }

  static std::string Row(const std::string& text, int start,
                         const std::string& amount) {
    return "{\"kind\": \"money\", \"text\": \"" + text +
           "\", \"start\": " + std::to_string(start) +
           ", \"end\": " + std::to_string(start + 3) +
           ", \"value\": {\"amount\": " + amount + ", \"low\": " + amount +
           ", \"high\": " + amount +
           "}, \"attribute\": \"other\", \"modality\": \"asserted\"}\n";
  }

  Ran Score(const std::string& rest) const {
    return Run("claimline score --rules tests/cli/rules " + rest);
  }
};

TEST_F(ScoreTest, MeasuresArticlesAndShowsWhatDiffersInItsPlace) {
  const Ran ran = Score(Path("a.gold.jsonl") + " " + Path("a.txt"));
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.err, "");
  EXPECT_TRUE(ran.out.starts_with("kind        gold  got  strict P"));
  EXPECT_NE(ran.out.find("money          2    2     100.0  100.0  100.0"),
            std::string::npos)
      << ran.out;
  EXPECT_NE(ran.out.find("a:38 money: value (test.dollars)\n"
                         "  A chair cost $70 in all. A table cost »$90« then.\n"
                         "  expected {\"amount\":80"),
            std::string::npos)
      << ran.out;
}

TEST_F(ScoreTest, MeasuresAClaimsFileAsItDoesArticles) {
  for (const char* name : {"c.json", "c.jsonl"}) {
    Run("claimline extract -q --rules tests/cli/rules " + Path("a.txt") +
        " -o " + Path(name));
    EXPECT_EQ(
        Score(Path("a.gold.jsonl") + " " + Path(name) + " --show none").out,
        Score(Path("a.gold.jsonl") + " " + Path("a.txt") + " --show none").out)
        << name;
  }
}

TEST_F(ScoreTest, FailsBelowTheGate) {
  Write("a.gold.jsonl", Row("$70", 13, "70") + Row("chair", 2, "1"));
  const std::string both = Path("a.gold.jsonl") + " " + Path("a.txt");
  EXPECT_EQ(Score(both + " --min-f1 50").exit_code, 0);
  EXPECT_EQ(Score(both + " --min-f1 money=50").exit_code, 0);
  EXPECT_EQ(Score(both + " --min-f1 date=99").exit_code, 0);
  const Ran ran = Score(both + " --min-f1 50.5");
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.err, "claimline: strict F1 of money is 50.0, below 50.5\n");
  EXPECT_EQ(Score(both + " --min-f1 90 --min-f1 money=50").exit_code, 0);
}

TEST_F(ScoreTest, RewritesTheExpectedFilesWhenAsked) {
  const std::string folder = Path("");
  Write("b.txt", "It cost $5.\n");
  const std::string all = folder + " " + Path("a.txt") + " " + Path("b.txt");
  EXPECT_EQ(Score(all + " --update").exit_code, 0);
  EXPECT_TRUE(
      ContentOf(Path("a.gold.jsonl")).starts_with(Row("$70", 13, "70")));
  EXPECT_NE(ContentOf(Path("b.gold.jsonl")).find("\"text\":\"$5\""),
            std::string::npos);
  const Ran ran = Score(all + " --min-f1 100");
  EXPECT_EQ(ran.exit_code, 0) << ran.out;
}

TEST_F(ScoreTest, SpeaksJson) {
  const Ran ran = Score(Path("a.gold.jsonl") + " " + Path("a.txt") +
                        " --format json | python3 -c 'import json, sys; "
                        "r = json.load(sys.stdin); "
                        "print(r[\"figures\"][\"money\"][\"value_acc\"], "
                        "r[\"differences\"][0][\"aspect\"])'");
  EXPECT_EQ(ran.out, "0.5 value\n") << ran.err;
}

TEST_F(ScoreTest, RefusesWhatMakesNoSense) {
  const std::string both = Path("a.gold.jsonl") + " " + Path("a.txt");
  EXPECT_EQ(Score(Path("a.txt")).exit_code, 2);
  EXPECT_EQ(Score(both + " --min-f1 high").exit_code, 2);
  EXPECT_EQ(Score(both + " --show colors").exit_code, 2);
  EXPECT_EQ(Score(Path("none") + " " + Path("a.txt")).exit_code, 2);
  EXPECT_EQ(Score(Path("a.gold.jsonl") + " " + Path("none.txt")).exit_code, 3);
  Write("a.gold.jsonl", "{}\n");
  EXPECT_EQ(Score(both).err,
            Path("a.gold.jsonl") +
                ":1: row has no whole numbers `start` and `end`; write one "
                "JSON object a line with kind, start and end\n");
}

class DiffTest : public ProgramTest {
 protected:
  void Extract(const std::string& text, const std::string& to) const {
    Run("claimline extract -q --rules tests/cli/rules " + Write("a.txt", text) +
        " -o " + Path(to));
  }
};

TEST_F(DiffTest, ShowsWhatChangedByKindAndRuleAndInItsSentence) {
  Extract("A chair cost $70 then.\n", "old.json");
  Extract("A chair cost $75 then.\n", "new.jsonl");
  const Ran ran =
      Run("claimline diff " + Path("old.json") + " " + Path("new.jsonl"));
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_TRUE(
      ran.out.starts_with("kind   added  removed  changed\n"
                          "money      0        0        1\n"
                          "\n"
                          "rule          added  removed  changed\n"
                          "test.dollars      0        0        1\n"
                          "\n"
                          "a:13 changed money: value (test.dollars)\n"
                          "  A chair cost »$75« then.\n"))
      << ran.out;
}

TEST_F(DiffTest, IsSilentlyContentWhereNothingDiffers) {
  Extract("A chair cost $70 then.\n", "old.json");
  Extract("A chair cost $70 then.\n", "new.jsonl");
  const std::string both = Path("old.json") + " " + Path("new.jsonl");
  const Ran ran = Run("claimline diff " + both);
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "no claim differs\n");
  EXPECT_EQ(Run("claimline diff " + both + " --format json").out, "[]\n");
}

TEST_F(DiffTest, NeedsTwoFilesThatItCanRead) {
  EXPECT_EQ(Run("claimline diff " + Path("old.json")).exit_code, 2);
  EXPECT_EQ(Run("claimline diff " + Path("old.json") + " " + Path("x")).err,
            Path("old.json") +
                ": cannot be read; check the path and its permissions\n" +
                Path("x") +
                ": cannot be read; check the path and its permissions\n");
}

}  // namespace
}  // namespace claimline
