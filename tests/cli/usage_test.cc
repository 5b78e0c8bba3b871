// What is said about the command line itself.
#include "program.h"

namespace claimline {
namespace {

using UsageTest = ProgramTest;

TEST_F(UsageTest, HelpGoesToStandardOutput) {
  const Ran ran = Run("claimline --help");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_NE(ran.out.find("usage: claimline COMMAND"), std::string::npos);
  EXPECT_EQ(ran.err, "");
}

TEST_F(UsageTest, EveryCommandThatHelpListsHasHelp) {
  std::istringstream lines(
      Run("claimline --help | sed -n '/^commands:/,/^$/s/^  \\([a-z]*\\).*/"
          "\\1/p'")
          .out);
  int commands = 0;
  for (std::string command; std::getline(lines, command); ++commands) {
    const Ran ran = Run("claimline " + command + " --help");
    EXPECT_EQ(ran.exit_code, 0) << command;
    EXPECT_NE(ran.out.find("usage: claimline " + command), std::string::npos);
  }
  EXPECT_EQ(commands, 6);
}

TEST_F(UsageTest, VersionIsOneLine) {
  EXPECT_EQ(Run("claimline --version").out,
            "claimline " CLAIMLINE_VERSION "\n");
}

TEST_F(UsageTest, SchemaIsTheFileInTheProject) {
  EXPECT_EQ(Run("claimline schema").out,
            ContentOf("schema/claims-1.schema.json"));
}

TEST_F(UsageTest, MistakesGetOneLineWithACure) {
  struct Case {
    std::string arguments, says;
  };
  const Case cases[] = {
      {"exract", "claimline: no command exract; did you mean extract?\n"},
      {"frobnicate",
       "claimline: no command frobnicate; claimline --help lists what there "
       "is\n"},
      {"--versoin",
       "claimline: no option --versoin; did you mean --version?\n"},
      {"extract", "claimline: nothing to read; name a file, a folder or -\n"},
      {"extract corpus --jbos 2",
       "claimline: no option --jbos; did you mean --jobs?\n"},
      {"extract corpus --format xml",
       "claimline: --format cannot be xml; give json or jsonl\n"},
      {"extract corpus --input-format xml",
       "claimline: --input-format cannot be xml; give text or jsonl\n"},
      {"extract corpus --include all",
       "claimline: --include cannot be all; give vague\n"},
      {"extract corpus --published 2025-02-29",
       "claimline: --published cannot be 2025-02-29; give a date as 2026-03-16 "
       "or 2026-03-16T01:58\n"},
      {"extract corpus -j 0",
       "claimline: --jobs cannot be 0; give 1 or more\n"},
      {"extract corpus -j two",
       "claimline: the argument ('two') for option '--jobs' is invalid; usage: "
       "claimline extract PATH… [OPTION…]\n"},
      {"explain corpus --published May",
       "claimline: --published cannot be May; give a date as 2026-03-16 or "
       "2026-03-16T01:58\n"},
      {"score corpus",
       "claimline: score compares what is expected with what came out; usage: "
       "claimline score EXPECTED ACTUAL|PATH…\n"},
      {"diff old.jsonl",
       "claimline: diff compares two claims files; usage: claimline diff OLD "
       "NEW\n"},
      {"rules",
       "claimline: rules needs a command; add check, list or "
       "profile\n"},
      {"rules chek", "claimline: no command rules chek; did you mean check?\n"},
      {"schema claims",
       "claimline: schema takes no argument; usage: claimline schema\n"},
  };
  for (const Case& c : cases) {
    const Ran ran = Run("claimline " + c.arguments);
    EXPECT_EQ(ran.exit_code, 2) << c.arguments;
    EXPECT_EQ(ran.out, "") << c.arguments;
    EXPECT_EQ(ran.err, c.says);
  }
}

TEST_F(UsageTest, PrintsNoColorIntoAFile) {
  EXPECT_EQ(Run("TERM=xterm claimline exract").err.find('\x1b'),
            std::string::npos);
}

}  // namespace
}  // namespace claimline
