// `claimline rules`.
#include <algorithm>

#include "program.h"

namespace claimline {
namespace {

class RulesTest : public ProgramTest {
 protected:
  // Writes a pack of one rule and returns its folder.
  std::string Pack(const std::string& rule) const {
    std::filesystem::create_directories(Path("pack"));
    Write("pack/mine.toml",
          "schema = 1\nlanguage = \"en\"\nkind = \"money\"\n\n" + rule);
    return Path("pack");
  }
};

constexpr char kPounds[] = R"([[rule]]
id = "my.pounds"
about = "Pounds."
pattern = '''£(?P<figure>\d+)'''
positive = [
  { text = "It cost £5 then.", span = "£5" },
  { text = "A £70 chair.", span = "£7" },
]
negative = ["It cost 5.", "It cost £9."]
)";

TEST_F(RulesTest, CheckFindsNothingInGoodRules) {
  const Ran ran = Run("claimline rules check tests/cli/rules");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err, "1 rule, 4 examples: 0 findings\n");
}

TEST_F(RulesTest, CheckNamesTheExamplesThatDoNotComeOut) {
  const std::string pack = Pack(kPounds);
  const Ran ran = Run("claimline rules check " + pack);
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.out,
            pack +
                "/mine.toml:11:3: my.pounds: wrong: found `£70` by "
                "my.pounds; mend the rule or the example\n" +
                pack +
                "/mine.toml:13:27: my.pounds: noisy: found `£9`; narrow "
                "the pattern, or add a guard\n");
}

TEST_F(RulesTest, CheckReportsAllMistakesAtOnce) {
  const Ran ran = Run("claimline rules check " + Pack(R"([[rule]]
id = "my.pounds"
about = "Pounds."
pattern = '''^£(\d)|£.*$'''
boundary = "word "
)"));
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(std::count(ran.out.begin(), ran.out.end(), '\n'), 6) << ran.out;
}

TEST_F(RulesTest, CheckLetsALaterPackReplaceARule) {
  const std::string pack = Pack(R"([[rule]]
id = "test.dollars"
about = "Dollars, replaced."
pattern = '''US\$(?P<figure>\d+)'''
positive = [
  { text = "It cost US$5 then.", span = "US$5" },
  { text = "A US$70 chair.", span = "US$70" },
]
negative = ["It cost $5.", "It cost 9."]
)");
  EXPECT_EQ(Run("claimline rules check tests/cli/rules " + pack).err,
            "1 rule, 4 examples: 0 findings\n");
  EXPECT_NE(Run("claimline rules list --rules tests/cli/rules --rules " + pack)
                .out.find("Dollars, replaced."),
            std::string::npos);
}

TEST_F(RulesTest, CheckSpeaksJson) {
  const Ran ran = Run("claimline rules check --format json " + Pack(kPounds) +
                      " | python3 -c 'import json, sys; "
                      "print([r[\"line\"] for r in json.load(sys.stdin)])'");
  EXPECT_EQ(ran.out, "[11, 13]\n") << ran.err;
}

TEST_F(RulesTest, CheckNamesIdleGuards) {
  const std::string pack = Pack(R"([[rule]]
id = "my.pounds"
about = "Pounds."
pattern = '''£(?P<figure>\d+)'''
not_after = ''' off'''
positive = [
  { text = "It cost £5 then.", span = "£5" },
  { text = "A £70 chair.", span = "£70" },
]
negative = ["It cost 5.", "It cost $9."]
)");
  const Ran ran = Run("claimline rules check " + pack);
  EXPECT_EQ(ran.exit_code, 1);
  EXPECT_EQ(ran.out, pack +
                         "/mine.toml:9:13: warning: my.pounds: no example "
                         "needs this guard; add a negative example that "
                         "only it refuses, or leave it out\n");
}

TEST_F(RulesTest, CheckNeedsAFolder) {
  const Ran ran = Run("claimline rules check " + Path("none"));
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.err, "claimline: " + Path("none") +
                         " is no folder; name a folder of rule files\n");
}

TEST_F(RulesTest, ListIsATableOfRules) {
  EXPECT_EQ(
      Run("claimline rules list --rules tests/cli/rules").out,
      "rule          kind   priority  positive  negative  gaps  about\n"
      "test.dollars  money         0         2         2     0  A dollar sign "
      "and a whole figure.\n");
  EXPECT_EQ(Run("claimline rules list --kind date --rules tests/cli/rules").out,
            "rule  kind  priority  positive  negative  gaps  about\n");
  EXPECT_EQ(Run("claimline rules list --kind coins").exit_code, 2);
}

TEST_F(RulesTest, ListShowsAllThatARuleSays) {
  const Ran ran =
      Run("claimline rules list my.pounds --rules " + Pack(kPounds));
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_NE(ran.out.find("  pattern   £(?P<figure>\\d+)\n"), std::string::npos)
      << ran.out;
  EXPECT_NE(ran.out.find("  positive  It cost £5 then.  →  £5\n"),
            std::string::npos);
  EXPECT_EQ(Run("claimline rules list my.pound --rules " + Path("pack")).err,
            "claimline: no rule my.pound; did you mean my.pounds?\n");
}

TEST_F(RulesTest, ProfileCountsWhatRulesDo) {
  const Ran ran =
      Run("claimline rules profile --format json --rules tests/cli/rules " +
          Write("a.txt", "It cost $5 then.\n\nIt cost $7 and $9 then.\n") +
          " | python3 -c 'import json, sys; r = json.load(sys.stdin)[0]; "
          "print(r[\"rule\"], r[\"tried\"], r[\"matched\"], r[\"lost\"])'");
  EXPECT_EQ(ran.out, "test.dollars 2 3 0\n") << ran.err;
}

TEST_F(RulesTest, SaysWhatCommandsThereAre) {
  EXPECT_EQ(Run("claimline rules").exit_code, 2);
  EXPECT_EQ(Run("claimline rules chek").err,
            "claimline: no command rules chek; did you mean check?\n");
  EXPECT_EQ(Run("claimline rules --help").exit_code, 0);
}

// The rule that rules/README.md begins with, as a pack beside the real one.
TEST_F(RulesTest, TheRuleOfTheReadmeIsRightAndFindsWhatItSays) {
  const std::string readme = ContentOf("rules/README.md");
  const std::string fence = "```toml\n";
  const std::size_t start = readme.find(fence) + fence.size();
  std::filesystem::create_directories(Path("mine"));
  Write("mine/acidity.toml",
        readme.substr(start, readme.find("```", start) - start));
  const Ran check = Run("claimline rules check rules " + Path("mine"));
  EXPECT_EQ(check.exit_code, 0);
  EXPECT_EQ(check.out, "");
  const Ran extract =
      Run("echo 'Milk at pH 6.7 is fresh.' | claimline "
          "extract -q --format jsonl --rules rules --rules " +
          Path("mine") + " -");
  EXPECT_NE(extract.out.find("\"text\":\"pH 6.7\""), std::string::npos);
  EXPECT_NE(extract.out.find("\"rule\":\"my.ph\""), std::string::npos);
}

}  // namespace
}  // namespace claimline
