#include "ruleset/plain_syntax.h"

#include <gtest/gtest.h>
#include <re2/re2.h>

#include <memory_resource>
#include <string>

#include "ruleset/pattern_tree.h"

namespace claimline {
namespace {

bool Compiles(const std::string& pattern) {
  RE2::Options options;
  options.set_log_errors(false);
  return RE2(pattern, options).ok();
}

bool IsPlain(const std::string& pattern) {
  std::pmr::monotonic_buffer_resource memory;
  return IsPlainSyntax(ParsePattern(pattern, memory));
}

TEST(IsPlainSyntax, KnowsWhatRulesAreMadeOf) {
  const char* cases[] = {
      "",
      "half a dozen",
      R"(\$(?P<figure>\d{1,3}(?:,\d{3})+|\d+))",
      R"((?i:a|b)?[\s-][^A-Za-z,;][½⅓][\w'-]{0,30}\p{L}+)",
      R"(^(?:é|\(|\]){2,}$)",
      "a.b|",
  };
  for (const std::string pattern : cases) {
    EXPECT_TRUE(IsPlain(pattern)) << pattern;
    EXPECT_TRUE(Compiles(pattern)) << pattern;
  }
  EXPECT_TRUE(IsPlain("a%{macro}b"));
}

TEST(IsPlainSyntax, HoldsForNothingThatRe2Refuses) {
  const char* cases[] = {"(?:a",
                         "(?:a(?:b)",
                         "(?P<a>b",
                         "a)",
                         "(?P<>a)",
                         "(?P<a-b>c)",
                         "(?P<a>b)(?P<a>c)",
                         "[a",
                         "[a\\]",
                         "[]",
                         "[b-a]",
                         "[\\d-\\q]",
                         "[[:word:",
                         "[^]",
                         "a**",
                         "*a",
                         "(?:+a)",
                         "a|?b",
                         "a{3,2}",
                         "a{1001}",
                         "(?:a{50}){50}",
                         "(?:a{2,}){900}",
                         "\\1",
                         "\\q",
                         "\\",
                         "\\x{110000}",
                         "\\p{Nowhere}",
                         "(?=a)",
                         "(?!a)",
                         "(?<a>b)",
                         "(?#a)",
                         "(?z:a)",
                         "a\xFF"};
  for (const std::string pattern : cases) {
    if (Compiles(pattern)) continue;
    EXPECT_FALSE(IsPlain(pattern)) << pattern;
  }
}

}  // namespace
}  // namespace claimline
