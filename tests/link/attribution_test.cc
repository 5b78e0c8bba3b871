#include "link/attribution.h"

#include <gtest/gtest.h>

#include "marked_text.h"

namespace claimline {
namespace {

struct Case {
  const char* text;
  const char* attribution;  // empty: the article says it itself
};

void Expect(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    EXPECT_EQ(LinkMarked(c.text).attribution, c.attribution) << c.text;
  }
}

TEST(Attribution, IsTheSubjectOfTheVerb) {
  Expect({{"[org Acme] <said said> it lost {money $5}.", "Acme"},
          {"It lost {money $5}, [org Acme] <said said>.", "Acme"},
          {"It lost {money $5}, <said said> [person Ann Lee].", "Ann Lee"},
          {"[org Acme] fell.\nThe company <said said> it lost {money $5}.",
           "Acme"},
          {"It lost {money $5}, [person Ann Lee] <said told> reporters, as it "
           "fell.",
           "Ann Lee"},
          {"[org Acme] made a [product Yeti].\nIt <said said> it lost {money "
           "$5}.",
           "Acme"},
          {"[org Acme] boss [person Ann Lee] <said said> it lost {money $5}.",
           "Ann Lee"}});
}

TEST(Attribution, LooksOverWhatIsInsertedAfterTheSpeaker) {
  Expect({{"[person Jo Day] sang.\n\"He lost {money $5},\" <said said> the "
           "director, [person Ann Lee].",
           "Ann Lee"},
          {"It lost {money $5}, [person Ann Lee], mayor of [gpe Rome], <said "
           "said>.",
           "Ann Lee"},
          {"It lost {money $5}, [org Acme]'s chief, [person Ann Lee], <said "
           "wrote> on [org X].",
           "Ann Lee"},
          {"It lost {money $5}, the [org Road Agency] (RA) <said said>.",
           "Road Agency"},
          {"[org Acme] fell.\nThe firm, which is old and big, <said said> it "
           "lost {money $5}.",
           "Acme"}});
}

TEST(Attribution, IsAPersonRatherThanWhereThatPersonWorks) {
  Expect(
      {{"It lost {money $5}, [person Ann Lee], a clerk at [org Acme] <said "
        "said>.",
        "Ann Lee"}});
}

TEST(Attribution, OfWhatStandsBeforeAFullReportIsNone) {
  Expect(
      {{"It lost {money $5}; in June, [org Acme] <said said> it won.", ""},
       {"It lost {money $5}; all is lost, [org Acme] <said said>.", ""},
       {"It lost {money $5}, [org Acme] <said said> in its letter.", "Acme"}});
}

TEST(Attribution, OfWhatIsToldOfTheSpeakerIsNone) {
  Expect({{"\"We lost,\" <said said> [person Ann Lee], who made {money $5}.",
           ""}});
}

TEST(Attribution, OfWhatFollowsTheClauseOfAReportIsNone) {
  Expect({{"After [person Ann Lee] <said said> it fell, they sold {money $5}.",
           ""},
          {"When [person Ann Lee] <said said> it cost {money $5}, they left.",
           "Ann Lee"},
          {"As [person Ann Lee] <said said>, it lost {money $5}.", "Ann Lee"}});
}

TEST(Attribution, IsTheNameAfterAccordingTo) {
  Expect(
      {{"It lost {money $5}, <according according to> figures of the "
        "[org Herald].",
        "Herald"},
       {"<according According to> [org Acme], it lost {money $5}.", "Acme"}});
}

TEST(Attribution, IsTheNameThatEndsInTheNounSaid) {
  Expect(
      {{"The [org Road Bureau] met [org Acme].\n[org Acme] grew.\nIt lost "
        "{money $5}, the bureau <said said>.",
        "Road Bureau"}});
}

TEST(Attribution, IsUnnamedWhereTheSourceIs) {
  Expect({{"It <reportedly reportedly> lost {money $5}.", "unnamed"},
          {"The mayors <said said> it lost {money $5}.", "unnamed"}});
}

TEST(Attribution, DoesNotReachBackOverARelativeClause) {
  Expect({{"{money $5}, which [org Acme] <said says> is cheap", ""}});
}

TEST(Attribution, IsNoneForTheDateOfTheSaying) {
  Expect({{"[org Acme] <announced <said said>> on {date 2026-03-09} it lost.",
           ""}});
}

TEST(Attribution, IsThePersonQuotedInTheMidstOfAClause) {
  Expect({{"[person Ann Lee] called it \"a {money $5} mistake\".", "Ann Lee"},
          {"[org Acme] called it \"a {money $5} mistake\".", ""},
          {"[person Ann Lee] called it \"Puma\" for {money $5}.", ""}});
}

TEST(Attribution, IsTheSpeakerWhoseLineItIs) {
  Expect(
      {{"[person Ann Lee]: We sold {count 40 trucks}.\n[person Ann Lee]: No.",
        "Ann Lee"},
       {"[person Ann Lee]: No. We sold {count 40 trucks}.\n[person Ann "
        "Lee]: Yes.",
        "Ann Lee"},
       // Who begins but one line may be told of there.
       {"[person Ann Lee]: sold {count 40 trucks}.\n[person Jo Day]: none.",
        ""},
       {"[person Ann Lee]: No.\n[person Ann Lee]: Yes.\nIt sold {count 40 "
        "trucks}.",
        ""}});
}

TEST(Attribution, GoesOnOverTheSentencesOfAQuotation) {
  EXPECT_EQ(LinkMarked("\"We lost,\" said [person Ann Lee].\n\"It was "
                       "{money $5}.\"")
                .attribution,
            "Ann Lee");
  EXPECT_EQ(LinkMarked("[org Acme] and [org Acme] fell.\n\"We think we "
                       "lost,\" said [person Ann Lee].\n\"It was {money $5}.\"")
                .attribution,
            "Ann Lee");
  EXPECT_EQ(LinkMarked("[org Globex] and [org Globex] fell.\n\"We lost,\" says "
                       "an aide at [org Acme].\n\"It was {money $5}.\"")
                .attribution,
            "Acme");
  EXPECT_EQ(LinkMarked("[person Bo Ek] fell.\n\"We lost,\" [person Ann Lee], "
                       "[org Acme]'s CEO, said.\n\"It was {money $5}.\"")
                .attribution,
            "Ann Lee");
  EXPECT_EQ(LinkMarked("\"We lost,\" [person Ann Lee] said.\n+ \"It was "
                       "{money $5}.\"\n+ \"No,\" said [person Bo Ek].")
                .attribution,
            "Ann Lee");
  EXPECT_EQ(LinkMarked("- [person Ann Lee], mayor: \"It was {money $5}.\"")
                .attribution,
            "Ann Lee");
  EXPECT_EQ(LinkMarked("\"We lost,\" said [person Ann Lee].\nIt was {money "
                       "$5}.")
                .attribution,
            "");
}

}  // namespace
}  // namespace claimline
