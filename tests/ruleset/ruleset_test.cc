#include "ruleset/ruleset.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace claimline {
namespace {

namespace fs = std::filesystem;

constexpr char kHead[] = "schema = 1\nlanguage = \"en\"\nkind = \"money\"\n";

// A folder of packs that is gone after the test.
class Packs : public testing::Test {
 protected:
  Packs()
      : root_(fs::path(testing::TempDir()) /
              testing::UnitTest::GetInstance()->current_test_info()->name()) {
    fs::remove_all(root_);
  }
  ~Packs() override { fs::remove_all(root_); }

  void Write(const std::string& name, const std::string& content) {
    const fs::path path = root_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
  }

  LoadedRules Load(std::vector<std::string> names) {
    for (std::string& name : names) name = (root_ / name).string();
    return LoadRuleSet(names);
  }

  static std::string RuleText(const std::string& id,
                              const std::string& pattern) {
    return "[[rule]]\nid = \"" + id + "\"\nabout = \"A test.\"\npattern = '''" +
           pattern + "'''\n";
  }

  static std::string Messages(const LoadedRules& loaded) {
    std::string all;
    for (const Diagnostic& d : loaded.diagnostics) {
      all += d.file.substr(d.file.rfind('/') + 1) + ":" +
             std::to_string(d.line) + ": " + d.message + "\n";
    }
    return all;
  }

  fs::path root_;
};

TEST_F(Packs, ExpandMacrosOfTheFileOfAllFilesAndOfLexicons) {
  Write("a/macros.toml",
        "schema = 1\nlanguage = \"en\"\n[macros]\nfigure = '''\\d+'''\n");
  Write("a/lexicon/coin.tsv", "surface\tcode\nUS dollar\tUSD\nC.$\tCAD\n");
  Write("a/money.toml", std::string(kHead) +
                            "[macros]\nsum = '''%{figure}\\s%{coin}'''\n" +
                            RuleText("money.sum", "(?P<figure>%{sum})"));
  const LoadedRules loaded = Load({"a"});
  ASSERT_TRUE(loaded.ok()) << Messages(loaded);
  ASSERT_EQ(loaded.rules.rules.size(), 1u);
  EXPECT_EQ(loaded.rules.rules[0].pattern,
            R"((?P<figure>(?:(?:\d+)\s(?:C\.\$|US\sdollar))))");
  EXPECT_EQ(loaded.rules.LexiconNamed("coin").Get("us dollar", "code"), "USD");
}

TEST_F(Packs, LetALaterPackReplaceARuleByIdInItsPlace) {
  Write("a/money.toml", std::string(kHead) + RuleText("money.a", "a") +
                            RuleText("money.b", "b"));
  Write("b/mine.toml", std::string(kHead) + RuleText("money.a", "c") +
                           RuleText("money.d", "d"));
  const LoadedRules loaded = Load({"a", "b"});
  ASSERT_TRUE(loaded.ok()) << Messages(loaded);
  ASSERT_EQ(loaded.rules.rules.size(), 3u);
  EXPECT_EQ(loaded.rules.rules[0].id, "money.a");
  EXPECT_EQ(loaded.rules.rules[0].pattern, "c");
  EXPECT_EQ(loaded.rules.rules[1].id, "money.b");
  EXPECT_EQ(loaded.rules.rules[2].id, "money.d");
}

TEST_F(Packs, LetALaterPackAddRowsToALexicon) {
  Write("a/money.toml", std::string(kHead) + RuleText("money.a", "%{coin}"));
  Write("a/coin.tsv", "surface\tcode\ndollar\tUSD\n");
  Write("b/coin.tsv", "surface\tcode\nfranc\tCHF\n");
  const LoadedRules loaded = Load({"a", "b"});
  ASSERT_TRUE(loaded.ok()) << Messages(loaded);
  EXPECT_EQ(loaded.rules.rules[0].pattern, "(?:dollar|franc)");
}

TEST_F(Packs, ReportEveryMistakeAtOnce) {
  Write("a/money.toml", std::string(kHead) + "[macros]\nunused = '''x'''\n" +
                            RuleText("money.a", "%{nowhere}") +
                            RuleText("money.a", "(?:a") +
                            RuleText("money.c", "(?P<month>x)"));
  Write("a/coin.tsv", "surface\tcode\ndollar\tUSD\tmore\n");
  EXPECT_EQ(Messages(Load({"a"})),
            "coin.tsv:2: row has 3 cells for 2 columns\n"
            "money.toml:9: unknown macro `%{nowhere}`\n"
            "money.toml:5: nothing uses the macro `unused`\n"
            "money.toml:10: id stands in " +
                (root_ / "a/money.toml").string() + ":6 already\n" +
                "money.toml:13: pattern does not compile: missing ): (?:a\n"
                "money.toml:17: a rule of kind money has no part `month`\n");
}

TEST_F(Packs, HaveADigestThatChangesWithAnyFile) {
  Write("a/money.toml", std::string(kHead) + RuleText("money.a", "a"));
  const std::string before = Load({"a"}).rules.sha256;
  EXPECT_EQ(before.size(), 64u);
  EXPECT_EQ(Load({"a"}).rules.sha256, before);
  Write("a/coin.tsv", "surface\ndollar\n");
  EXPECT_NE(Load({"a"}).rules.sha256, before);
}

TEST_F(Packs, MustExist) {
  const LoadedRules loaded = Load({"nowhere"});
  EXPECT_FALSE(loaded.ok());
  EXPECT_EQ(Messages(loaded), "nowhere:0: rules folder cannot be read\n");
}

}  // namespace
}  // namespace claimline
