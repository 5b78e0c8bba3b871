#include "ruleset/lint.h"

#include <gtest/gtest.h>

#include <memory_resource>
#include <string>
#include <vector>

#include "ruleset/pattern_tree.h"

namespace claimline {
namespace {

struct Case {
  const char* pattern;
  std::size_t offset;
  const char* message;
};

TEST(LintPattern, RefusesWhatDoesNotMeanWhatItSays) {
  const Case cases[] = {
      {"^a|b$", 0, "an anchor binds to one branch of `|` only"},
      {"a|^b", 0, "an anchor binds to one branch of `|` only"},
      {"a^b", 1, "`^` after other characters never matches"},
      {"$5", 0, "`$` before other characters never matches"},
      {"(?:US)?$\\d", 7, "`$` before other characters never matches"},
      {"[\\d\\d]", 0, "`\\d` adds nothing to `[\\d\\d]`"},
      {"[a-zb]", 0, "`b` adds nothing to `[a-zb]`"},
      {"[\\w\\d]", 0, "`\\d` adds nothing to `[\\w\\d]`"},
      {"[5\\d]", 0, "`5` adds nothing to `[5\\d]`"},
      {"[a|b]", 0, "`|` in `[a|b]` is a character"},
      {"[A-z]", 0, "the range `A-z` takes in more than it says"},
      {"[+-:]", 0, "the range `+-:` takes in more than it says"},
      {"x(:?ab)", 1, "`(:?` is a capture with an optional colon"},
      {"(ab)", 0, "an unnamed capture"},
      {"(?<year>\\d)", 0, "RE2 writes named captures otherwise"},
      {"(?P<year>\\d)(?P<year>\\d)", 12, "a second capture `year`"},
      {"(?:(?P<year>\\d),)+", 3,
       "the repeated capture `year` keeps its last turn only"},
      {"\\bmay", 0, "`\\b` knows ASCII letters only"},
      {"a(?=b)", 1, "RE2 has no look-around"},
      {"(?<!b)a", 0, "RE2 has no look-around"},
      {"a.*", 1, "`.*` runs to the end of the sentence"},
      {"a.+b", 1, "`.+` runs to the end of the sentence"},
      {"a.{2,}b", 1, "`.{2,}` runs to the end of the sentence"},
      {"a+?b", 0, "`a+?` is not greedy, but the longest match wins"},
      {"(?:a|b)??c", 0,
       "`(?:a|b)??` is not greedy, but the longest match wins"},
      {"\\d+.\\d+", 3, "`.` matches any character"},
      {"a{,3}", 1, "`{` is read as a character here"},
      {"(?:a|b|a)", 7, "the branch `a` stands twice"},
      {"(?:a|)", 3, "a branch of `|` is empty"},
      {"ab\nc", 2, "a line break in a pattern stands for a line break"},
  };
  for (const Case& c : cases) {
    const std::vector<PatternFault> faults = LintPattern(c.pattern);
    ASSERT_EQ(faults.size(), 1u) << c.pattern;
    EXPECT_EQ(faults[0].offset, c.offset) << c.pattern;
    EXPECT_EQ(faults[0].message, c.message) << c.pattern;
    EXPECT_NE(faults[0].fix, "") << c.pattern;
  }
}

TEST(LintPattern, LetsPassWhatIsMeant) {
  const char* const kPatterns[] = {
      "",
      "^(?:a|b)$",
      "(?:^|\\s)a(?:,|$)",
      "^a|^b",
      "[$€£¥]\\s?(?P<figure>%{figure})",
      "(?P<low>\\d)(?P<scale>%{scale})?",
      "[]a]",
      "[^]]",
      "[,|;]",
      "[+-]",
      "[\\d,.-]",
      "[[:alpha:]\\p{Lu}]",
      "\\p{Lu}\\pL",
      "\\x{20AC}[\\x41-\\x5A]",
      "a.{0,20}b",
      "a{2}b{2,}c{2,3}\\{",
      "\\.\\^\\$\\(\\)\\|",
      "(?i:abc)",
      "[a-z0-9_]",
  };
  for (const char* pattern : kPatterns) {
    const std::vector<PatternFault> faults = LintPattern(pattern);
    EXPECT_TRUE(faults.empty()) << pattern << ": " << faults.front().message;
  }
}

TEST(LintPattern, FindsAllFaultsAtOnceInTheirOrder) {
  const std::vector<PatternFault> faults = LintPattern("(a)\\b(b.)");
  ASSERT_EQ(faults.size(), 4u);
  EXPECT_EQ(faults[0].offset, 0u);
  EXPECT_EQ(faults[1].offset, 3u);
  EXPECT_EQ(faults[2].offset, 5u);
  EXPECT_EQ(faults[3].offset, 7u);
}

TEST(LintPattern, ReadsBrokenPatternsToTheirEnd) {
  const std::string deep(100000, '(');
  for (const std::string& pattern :
       {std::string("("), std::string(")"), std::string("a)b)("),
        std::string("["), std::string("[a-"), std::string("[\\"),
        std::string("\\"), std::string("(?"), std::string("(?P<"),
        std::string("%{"), std::string("%{a"), std::string("a{99999999999}"),
        std::string("\\x{"), std::string("\\p{"), std::string("[[:"),
        std::string("a**"), std::string("*"), deep}) {
    std::pmr::monotonic_buffer_resource memory;
    const PatternNode tree = ParsePattern(pattern, memory);
    EXPECT_EQ(tree.text, pattern);
    LintPattern(pattern, tree);
  }
}

}  // namespace
}  // namespace claimline
