// `claimline explain`, with the rules that come with the program.
#include "program.h"

namespace claimline {
namespace {

class ExplainTest : public ProgramTest {
 protected:
  ExplainTest() {
    Write("a.txt",
          "Acme Corp.'s valuation may reach $5 billion in June 2031.\n"
          "It is 5 of us.\n");
  }

  Ran Explain(const std::string& rest) const {
    return Run("claimline explain " + Path("a.txt") + " --rules rules/en " +
               rest);
  }

  static bool Says(const Ran& ran, const std::string& text) {
    return ran.out.find(text) != std::string::npos;
  }
};

TEST_F(ExplainTest, TellsOfTheClaimAtAPlace) {
  const Ran ran = Explain("--at 35");
  EXPECT_EQ(ran.exit_code, 0);
  EXPECT_EQ(ran.err, "");
  EXPECT_TRUE(ran.out.starts_with("33-43  money  $5 billion\n")) << ran.out;
  EXPECT_TRUE(Says(ran, "  found by     money.")) << ran.out;
  EXPECT_TRUE(Says(ran, "amount = 5000000000.0")) << ran.out;
  EXPECT_TRUE(Says(ran, "valuation, by attribute.valuation (")) << ran.out;
  EXPECT_TRUE(Says(ran, "on \"valuation\"")) << ran.out;
  EXPECT_TRUE(Says(ran, "hypothetical, by modality.hypothetical (")) << ran.out;
  EXPECT_TRUE(Says(ran, "time         June 2031 at 47-56")) << ran.out;
}

TEST_F(ExplainTest, SaysWhoLostAndWhy) {
  const Ran ran = Explain("--at 50");
  EXPECT_TRUE(Says(ran, "  not          \"2031\" of ")) << ran.out;
  EXPECT_TRUE(Says(ran, "lost to \"June 2031\" of ")) << ran.out;
  EXPECT_TRUE(Says(ran, " fits the guard of line ")) << ran.out;
}

TEST_F(ExplainTest, SaysWhatAGuardAskedForOnlyWhereThereIsNoClaim) {
  const std::string wanted = " does not fit the guard of line ";
  EXPECT_FALSE(Says(Explain(""), wanted));
  const Ran ran = Explain("--at 64");
  EXPECT_TRUE(Says(ran, wanted)) << ran.out;
  EXPECT_LT(ran.out.find("has no possible value"), ran.out.find(wanted));
}

TEST_F(ExplainTest, SaysWhyThereIsNoClaimAtAPlace) {
  const Ran ran = Explain("--at 14");
  EXPECT_TRUE(ran.out.starts_with("no claim at 14\n")) << ran.out;
  EXPECT_TRUE(Says(ran, "section      body")) << ran.out;
  EXPECT_TRUE(Says(Explain("--at 57"), "between sentences"));
}

TEST_F(ExplainTest, SaysWhereATextEndsThatIsShorter) {
  EXPECT_EQ(Explain("--at 900").out,
            "no claim at 900\n  the text ends at 73\n");
}

TEST_F(ExplainTest, TellsOfAllClaimsWithoutAPlace) {
  const Ran ran = Explain("");
  EXPECT_TRUE(Says(ran, "money  $5 billion")) << ran.out;
  EXPECT_TRUE(Says(ran, "date  June 2031")) << ran.out;
  EXPECT_TRUE(Says(ran, "came to nothing:")) << ran.out;
}

TEST_F(ExplainTest, AsksForOneFile) {
  EXPECT_EQ(Run("claimline explain").exit_code, 2);
  EXPECT_EQ(Run("claimline explain " + Path("none.txt")).exit_code, 3);
}

}  // namespace
}  // namespace claimline
